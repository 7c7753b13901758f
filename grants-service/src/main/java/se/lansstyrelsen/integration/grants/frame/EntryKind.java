package se.lansstyrelsen.integration.grants.frame;

/** What an entry in a frame's ledger does to its sums. */
enum EntryKind {
    /** Tilldelat; negative when the allotment is lowered. */
    ALLOTTED,
    /** Omfördelat to another county's frame. */
    TRANSFERRED_OUT,
    /** Omfördelat from another county's frame. */
    TRANSFERRED_IN,
    /** Reserverat, for a matter or for none yet. */
    RESERVED,
    /** A reservation, or a part of it, given up. */
    RELEASED,
    /** Beviljat. */
    DECIDED,
    /** A granted sum decided anew to be lower. */
    REDUCED,
    /** Utbetalat; does not touch what is available. */
    PAID,
    /** Återbetalat to the frame. */
    RETURNED
}
