package se.lansstyrelsen.integration.collaboration.issue;

/** What happened to an issue. */
public enum StepKind {
    RAISED,
    /** Lyft till forumet över. */
    LIFTED,
    /** Sänt till ett forum under. */
    SENT_DOWN,
    /** Överlämnat till en organisation. */
    HANDED_OVER,
    /** Återlämnat av organisationen. */
    RETURNED,
    /** Another issue went up in it. */
    JOINED,
    /** It went up in another. */
    MERGED,
    ANSWERED,
    /** An origin has seen the answer. */
    ACKNOWLEDGED,
    CLOSED,
    REMINDED;

    /** Whether somebody else holds it afterwards. */
    boolean changesHolder() {
        return this == RAISED || this == LIFTED || this == SENT_DOWN || this == HANDED_OVER || this == RETURNED;
    }
}
