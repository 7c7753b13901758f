package se.lansstyrelsen.integration.grants.opinion;

/** What the county concerned thinks of an application. */
public enum Stance {
    /** Tillstyrker. */
    SUPPORTS,
    /** Tillstyrker delvis. */
    SUPPORTS_IN_PART,
    /** Avstyrker. */
    ADVISES_AGAINST,
    /** Avstår från att yttra sig. */
    REFRAINS
}
