package se.lansstyrelsen.integration.collaboration.seat;

/** As what a seat is held (roll i forumet). */
public enum SeatRole {
    /** Ordförande; one at a time. */
    CHAIR,
    /** Sekreterare. */
    SECRETARY,
    /** Ledamot. */
    MEMBER,
    /** Sakkunnig. */
    EXPERT,
    /** Ersättare. */
    SUBSTITUTE,
    /** Inbjuden; reads, but does not take part in what is written. */
    GUEST
}
