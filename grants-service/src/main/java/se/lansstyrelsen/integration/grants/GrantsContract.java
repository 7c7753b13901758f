package se.lansstyrelsen.integration.grants;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import se.lansstyrelsen.integration.grants.frame.FrameAllotted;
import se.lansstyrelsen.integration.grants.frame.FrameTransferred;
import se.lansstyrelsen.integration.grants.opinion.OpinionGiven;
import se.lansstyrelsen.integration.grants.opinion.OpinionInvited;
import se.lansstyrelsen.integration.kit.contract.ServiceContract;
import se.lansstyrelsen.integration.kit.journal.EventType;
import se.lansstyrelsen.integration.kit.problem.ProblemType;

/** What the grants service tells others and refuses. */
@ApplicationScoped
class GrantsContract implements ServiceContract {

    @Override
    public List<EventType> events() {
        return List.of(FrameAllotted.TYPE, FrameTransferred.TYPE, OpinionInvited.TYPE, OpinionGiven.TYPE);
    }

    @Override
    public List<ProblemType> problems() {
        return List.of(GrantsProblem.values());
    }
}
