package se.lansstyrelsen.integration.kit.contract;

import java.util.List;
import se.lansstyrelsen.integration.kit.journal.EventType;
import se.lansstyrelsen.integration.kit.problem.ProblemType;

/** What a service adds to the common contract: its events and its own refusals. One bean a service. */
public interface ServiceContract {

    List<EventType> events();

    List<? extends ProblemType> problems();
}
