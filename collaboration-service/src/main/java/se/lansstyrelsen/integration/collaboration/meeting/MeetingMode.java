package se.lansstyrelsen.integration.collaboration.meeting;

/** How one takes part (mötesform). */
public enum MeetingMode {
    /** På plats; has a place. */
    ON_SITE,
    /** Digitalt; has an address to join at. */
    DIGITAL,
    /** Both. */
    MIXED
}
