package se.lansstyrelsen.integration.allocation.agreement;

/** What a municipality undertakes in an agreement (överenskommelse) with the county board. */
public enum AgreementKind {
    /** Mottagande. */
    RECEPTION("mottagande av nyanlända"),
    /** Beredskap. */
    READINESS("beredskap för mottagande"),
    /** Platser för ensamkommande barn. */
    UNACCOMPANIED_PLACES("platser för ensamkommande barn");

    private final String swedish;

    AgreementKind(String swedish) {
        this.swedish = swedish;
    }

    /** What the agreement is about, as it stands after "om" in a sentence. */
    String swedish() {
        return swedish;
    }
}
