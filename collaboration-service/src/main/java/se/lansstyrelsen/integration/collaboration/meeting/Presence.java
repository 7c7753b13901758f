package se.lansstyrelsen.integration.collaboration.meeting;

/** How a seat was represented at a meeting (närvaro). */
public enum Presence {
    PRESENT,
    /** Deltog digitalt. */
    DIGITAL,
    /** Företrädd av ersättare. */
    SUBSTITUTED,
    ABSENT;

    public boolean isRepresented() {
        return this != ABSENT;
    }
}
