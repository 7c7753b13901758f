package se.lansstyrelsen.integration.grants.application;

/** Kostnadsslag of a budget line. */
public enum CostType {
    STAFF("Personal"),
    PREMISES("Lokaler"),
    TRAVEL("Resor"),
    MATERIAL("Material och utrustning"),
    SERVICES("Köpta tjänster"),
    INFORMATION("Information och spridning"),
    OVERHEAD("Gemensamma kostnader"),
    OTHER("Övrigt");

    private final String swedish;

    CostType(String swedish) {
        this.swedish = swedish;
    }

    public String swedish() {
        return swedish;
    }
}
