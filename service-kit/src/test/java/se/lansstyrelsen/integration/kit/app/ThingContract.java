package se.lansstyrelsen.integration.kit.app;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import se.lansstyrelsen.integration.kit.contract.ServiceContract;
import se.lansstyrelsen.integration.kit.journal.EventType;
import se.lansstyrelsen.integration.kit.problem.ProblemType;

@ApplicationScoped
class ThingContract implements ServiceContract {

    @Override
    public List<EventType> events() {
        return List.of(ThingNamed.TYPE);
    }

    @Override
    public List<ProblemType> problems() {
        return List.of();
    }
}
