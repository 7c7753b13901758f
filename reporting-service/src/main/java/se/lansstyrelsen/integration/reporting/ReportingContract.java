package se.lansstyrelsen.integration.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import se.lansstyrelsen.integration.kit.contract.ServiceContract;
import se.lansstyrelsen.integration.kit.journal.EventType;
import se.lansstyrelsen.integration.kit.problem.ProblemType;

/** Events and refusals of the reporting service. */
@ApplicationScoped
class ReportingContract implements ServiceContract {

    @Override
    public List<EventType> events() {
        return List.of();
    }

    @Override
    public List<ProblemType> problems() {
        return List.of(ReportingProblem.values());
    }
}
