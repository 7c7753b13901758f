package se.lansstyrelsen.integration.allocation.opinion;

/** What the county board says of an area. */
public enum Assessment {
    /** Ännu inte bedömt. */
    NOT_ASSESSED,
    /** Ingen erinran. */
    NO_OBJECTION,
    /** Invändning: it is clear that a notification is not justified. */
    OBJECTION
}
