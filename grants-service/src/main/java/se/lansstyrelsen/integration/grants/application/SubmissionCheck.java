package se.lansstyrelsen.integration.grants.application;

import java.util.UUID;
import se.lansstyrelsen.integration.kit.problem.Faults;

/** What another capability demands of an application that is sent in, such as the certificates among its attachments. */
public interface SubmissionCheck {

    /** Adds what is wrong, with pointers into the content. */
    void check(UUID applicationId, ApplicationContent content, Faults faults);
}
