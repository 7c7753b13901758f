package se.lansstyrelsen.integration.reporting.dataset;

/** The four services as a data portal lists them. */
public enum OpenService {
    ALLOCATION("allocation", "Fördelning av anvisningar", "Allocation of reception"),
    GRANTS("grants", "Statsbidrag", "State grants"),
    COLLABORATION("collaboration", "Samverkan", "Collaboration"),
    REPORTING("reporting", "Återrapportering", "Reporting");

    private final String code;
    private final String title;
    private final String titleEnglish;

    OpenService(String code, String title, String titleEnglish) {
        this.code = code;
        this.title = title;
        this.titleEnglish = titleEnglish;
    }

    /** The first part of its paths. */
    public String code() {
        return code;
    }

    public String title() {
        return title;
    }

    public String titleEnglish() {
        return titleEnglish;
    }
}
