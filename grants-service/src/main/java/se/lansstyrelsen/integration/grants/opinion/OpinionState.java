package se.lansstyrelsen.integration.grants.opinion;

/** Where an invited opinion stands on a day; derived, never stored. */
enum OpinionState {
    AWAITED,
    ANSWERED,
    /** The last day has passed without an answer: the county has been given the opportunity (beretts tillfälle). */
    LAPSED
}
