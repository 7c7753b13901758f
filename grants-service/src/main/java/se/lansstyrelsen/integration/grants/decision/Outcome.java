package se.lansstyrelsen.integration.grants.decision;

/** What a decision says of what was asked for (utgång). */
public enum Outcome {
    /** Bifall. */
    GRANTED("bifall"),
    /** Delvis bifall: less than was sought; the rest is rejected. */
    GRANTED_IN_PART("delvis bifall"),
    /** Avslag: tried, and not granted. */
    REJECTED("avslag"),
    /** Avvisning: not tried, such as one that came too late. */
    DISMISSED("avvisning");

    private final String swedish;

    Outcome(String swedish) {
        this.swedish = swedish;
    }

    public boolean grants() {
        return this == GRANTED || this == GRANTED_IN_PART;
    }

    public String swedish() {
        return swedish;
    }
}
