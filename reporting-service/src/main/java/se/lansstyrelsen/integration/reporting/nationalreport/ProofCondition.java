package se.lansstyrelsen.integration.reporting.nationalreport;

import java.util.UUID;

/** What must be done before a report is printed for decision. */
public interface ProofCondition {

    /** @throws se.lansstyrelsen.integration.kit.problem.ProblemException when something waits */
    void check(UUID reportId);
}
