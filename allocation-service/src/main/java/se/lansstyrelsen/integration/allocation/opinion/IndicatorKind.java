package se.lansstyrelsen.integration.allocation.opinion;

/** What is to be considered in particular of an area (7 b § förordning 1994:361, SFS 2020:734); the list is not exhaustive. */
public enum IndicatorKind {
    UNEMPLOYMENT("Arbetslöshet"),
    EMPLOYMENT("Sysselsättning"),
    INCOME_SUPPORT("Andel med försörjningsstöd"),
    SCHOOL_RESULTS("Skolresultat"),
    EDUCATION_LEVEL("Utbildningsnivå"),
    ELECTION_TURNOUT("Valdeltagande");

    private final String swedish;

    IndicatorKind(String swedish) {
        this.swedish = swedish;
    }

    String swedish() {
        return swedish;
    }
}
