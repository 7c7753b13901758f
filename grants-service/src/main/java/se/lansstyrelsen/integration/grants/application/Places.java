package se.lansstyrelsen.integration.grants.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.lansstyrelsen.integration.grants.GrantsProblem;
import se.lansstyrelsen.integration.grants.application.Application.Place;
import se.lansstyrelsen.integration.grants.call.CallState;
import se.lansstyrelsen.integration.grants.call.CallTerms;
import se.lansstyrelsen.integration.grants.call.PublishedCalls;
import se.lansstyrelsen.integration.kit.problem.Fault;
import se.lansstyrelsen.integration.kit.problem.Problem;
import se.lansstyrelsen.integration.kit.time.StockholmTime;

/** Where an application belongs by its call: which call it answers, who decides it, which county it concerns. */
@ApplicationScoped
class Places {

    private final PublishedCalls calls;
    private final Clock clock;

    Places(PublishedCalls calls, Clock clock) {
        this.calls = calls;
        this.clock = clock;
    }

    CallTerms call(UUID callId) {
        return calls.find(callId)
                .orElseThrow(() -> Problem.RULE_BROKEN.with(
                        "There is no call with that id. GET /calls lists them.",
                        List.of(new Fault("/callId", "must be the id of a call"))));
    }

    /** A call that takes applications now. @throws se.lansstyrelsen.integration.kit.problem.ProblemException 409 */
    CallTerms openCall(UUID callId) {
        var call = call(callId);
        var state = call.stateAt(StockholmTime.now(clock));
        if (state == CallState.PLANNED) {
            throw GrantsProblem.CALL_NOT_OPEN.with("The call opens at " + call.opensAt() + ".");
        }
        if (state == CallState.CANCELLED) {
            throw GrantsProblem.CALL_CANCELLED.with("The call was cancelled at " + call.cancelledAt() + ".");
        }
        if (state == CallState.CLOSED) {
            throw GrantsProblem.CALL_CLOSED.with("The call closed at " + call.closesAt()
                    + ". What is sent to the county board now is registered there, and most likely dismissed as late.");
        }
        return call;
    }

    static Place of(CallTerms call, ApplicationContent content) {
        var concerned = Optional.ofNullable(content.applicant().municipalityCode())
                .map(code -> code.substring(0, 2))
                .or(() -> Optional.ofNullable(call.countyCode()))
                .orElse(call.decidingCountyCode());
        return new Place(call.scheme(), call.decidingCountyCode(), concerned);
    }
}
