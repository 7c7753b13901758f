package se.lansstyrelsen.integration.reporting;

import se.lansstyrelsen.integration.kit.problem.ProblemType;

/** Refusals of the reporting service. */
public enum ReportingProblem implements ProblemType {
    // Indicators and figures
    INDICATOR_EXISTS(409, "The indicator exists already", "Indikatorn finns redan."),
    SEX_BREAKDOWN_MISSING(
            422,
            "Figures by sex are missing without a reason",
            "Uppgifter om personer ska delas efter kön. Ange varför de inte är det.");

    private final int status;
    private final String title;
    private final String swedish;

    ReportingProblem(int status, String title, String swedish) {
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
