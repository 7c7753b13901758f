package se.lansstyrelsen.integration.grants;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import se.lansstyrelsen.integration.kit.contract.ServiceContract;
import se.lansstyrelsen.integration.kit.journal.EventType;
import se.lansstyrelsen.integration.kit.problem.ProblemType;

/** Events and refusals of the grants service; none of its own until its first capability lands. */
@ApplicationScoped
class GrantsContract implements ServiceContract {

    @Override
    public List<EventType> events() {
        return List.of();
    }

    @Override
    public List<ProblemType> problems() {
        return List.of();
    }
}
