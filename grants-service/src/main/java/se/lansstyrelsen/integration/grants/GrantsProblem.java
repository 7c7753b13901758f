package se.lansstyrelsen.integration.grants;

import se.lansstyrelsen.integration.kit.problem.ProblemType;

/** Refusals of the grants service. */
public enum GrantsProblem implements ProblemType {
    SCHEME_NOT_IN_FORCE(
            422, "The scheme is not in force that day", "Bidraget har inga gällande regler på den dag som avses."),
    PROPOSER_MAY_NOT_DECIDE(
            403, "The one who proposed may not decide", "Den som har lagt förslaget får inte själv fatta beslutet.");

    private final int status;
    private final String title;
    private final String swedish;

    GrantsProblem(int status, String title, String swedish) {
        this.status = status;
        this.title = title;
        this.swedish = swedish;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public String swedish() {
        return swedish;
    }
}
