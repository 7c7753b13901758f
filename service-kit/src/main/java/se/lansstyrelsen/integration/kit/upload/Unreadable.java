package se.lansstyrelsen.integration.kit.upload;

import se.lansstyrelsen.integration.kit.problem.Problem;
import se.lansstyrelsen.integration.kit.problem.ProblemException;

/** The refusal of a file that is no table at all. */
public final class Unreadable {

    private Unreadable() {}

    public static ProblemException because(String reason) {
        return Problem.INVALID_BODY.with("The file cannot be read as a table: " + reason
                + ". Save it anew as CSV UTF-8 or XLSX and send it again.");
    }
}
