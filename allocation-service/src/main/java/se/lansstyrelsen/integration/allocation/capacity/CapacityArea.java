package se.lansstyrelsen.integration.allocation.capacity;

/** What a municipality assesses: the areas of the county boards' yearly survey (lägesbilder). */
public enum CapacityArea {
    /** Beredskap: to change with a larger or smaller reception. */
    READINESS,
    /** Personal och kompetens. */
    STAFF,
    /** Boende. */
    HOUSING,
    /** Skola och utbildning. */
    SCHOOL,
    /** Socialtjänst. */
    SOCIAL_SERVICES,
    /** Mottagande av ensamkommande barn. */
    UNACCOMPANIED_CHILDREN
}
