package se.lansstyrelsen.integration.collaboration.activity;

/** Planned, open for enrolment, held or cancelled. The last two stay. */
enum ActivityState {
    PLANNED,
    OPEN,
    HELD,
    CANCELLED
}
