package se.lansstyrelsen.integration.grants.call;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** The terms of calls, for the capabilities that follow a call; called inside their transactions. */
@ApplicationScoped
public class PublishedCalls {

    private final Calls calls;

    PublishedCalls(Calls calls) {
        this.calls = calls;
    }

    /** @throws se.lansstyrelsen.integration.kit.problem.ProblemException 404 when there is none */
    public CallTerms require(UUID id) {
        return calls.require(id).terms();
    }

    public Optional<CallTerms> find(UUID id) {
        return calls.findByIdOptional(id).map(Call::terms);
    }
}
