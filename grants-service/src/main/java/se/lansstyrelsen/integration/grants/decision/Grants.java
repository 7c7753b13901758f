package se.lansstyrelsen.integration.grants.decision;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import se.lansstyrelsen.integration.grants.GrantsProblem;
import se.lansstyrelsen.integration.grants.application.Matters;
import se.lansstyrelsen.integration.grants.call.PublishedCalls;

/** What is granted, for the capabilities that pay it and follow it up; called inside their transactions. */
@ApplicationScoped
public class Grants {

    private final Decisions decisions;
    private final Matters matters;
    private final PublishedCalls calls;

    Grants(Decisions decisions, Matters matters, PublishedCalls calls) {
        this.decisions = decisions;
        this.matters = matters;
        this.calls = calls;
    }

    /** @throws se.lansstyrelsen.integration.kit.problem.ProblemException 404 without a received application, 409 when nothing is granted in it */
    public Grant require(UUID applicationId) {
        return find(applicationId)
                .orElseThrow(
                        () -> GrantsProblem.NOTHING_GRANTED.with("No decision has granted the application anything."));
    }

    /** Empty when nothing is granted. @throws se.lansstyrelsen.integration.kit.problem.ProblemException 404 without a received application */
    public Optional<Grant> find(UUID applicationId) {
        var matter = matters.require(applicationId);
        var made = decisions.of(applicationId);
        if (made.isEmpty()) {
            return Optional.empty();
        }
        var latest = made.get(made.size() - 1);
        return Optional.of(latest.standing())
                .filter(Standing::isGranted)
                .map(standing -> Grant.of(
                        matter,
                        standing,
                        made.stream().map(Decision::id).toList(),
                        latest.made().decidedOn(),
                        calls.require(matter.callId())));
    }
}
