package se.lansstyrelsen.integration.grants.attachment;

import java.util.Map;
import java.util.Set;
import se.lansstyrelsen.integration.grants.application.ApplicationStatus;
import se.lansstyrelsen.integration.kit.problem.Problem;

/** Who puts a file to an application. */
enum Adder {
    /** While it writes, and when it is asked for more. */
    APPLICANT,
    /** Registers what came to the board by other ways, for as long as there is a matter. */
    OFFICER;

    private static final Map<Adder, Set<ApplicationStatus>> WHEN = Map.of(
            APPLICANT, Set.of(ApplicationStatus.DRAFT, ApplicationStatus.SUPPLEMENTING),
            OFFICER,
                    Set.of(
                            ApplicationStatus.RECEIVED,
                            ApplicationStatus.SUPPLEMENTING,
                            ApplicationStatus.PROPOSED,
                            ApplicationStatus.DECIDED));

    /** @throws se.lansstyrelsen.integration.kit.problem.ProblemException 409 */
    void mustBeAbleToAdd(ApplicationStatus status) {
        if (!WHEN.get(this).contains(status)) {
            throw Problem.ILLEGAL_STATE.with(
                    this == APPLICANT
                            ? "The application is " + status
                                    + ". Files are added to a draft, or when the board asks for a supplement."
                            : "The application is " + status + " and takes no more files.");
        }
    }
}
