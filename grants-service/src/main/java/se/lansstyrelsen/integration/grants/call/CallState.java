package se.lansstyrelsen.integration.grants.call;

/** Where a call (utlysning) is by the clock. */
public enum CallState {
    /** Published, not yet open (planerad). */
    PLANNED,
    /** Takes applications (öppen). */
    OPEN,
    /** Stängd. */
    CLOSED,
    /** Inställd, at any time before it closes. */
    CANCELLED
}
