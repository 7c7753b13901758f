package se.lansstyrelsen.integration.grants.decision;

/** What a decision on a matter is about; a later one never edits an earlier. */
public enum DecisionKind {
    /** The application itself. */
    ORIGINAL("Beslut"),
    /** Another amount (ändring). */
    CHANGE("Beslut om ändring"),
    /** A later last day (förlängning). */
    PROLONGATION("Beslut om förlängning");

    private final String swedish;

    DecisionKind(String swedish) {
        this.swedish = swedish;
    }

    public String swedish() {
        return swedish;
    }
}
