package se.lansstyrelsen.integration.grants.report;

import java.util.UUID;
import se.lansstyrelsen.integration.kit.problem.Faults;

/** What another capability demands of a report that is sent in, such as its statement of account. */
public interface ReportCheck {

    /** Adds what is wrong, with pointers into the content. */
    void check(UUID reportId, ReportContent content, Faults faults);
}
