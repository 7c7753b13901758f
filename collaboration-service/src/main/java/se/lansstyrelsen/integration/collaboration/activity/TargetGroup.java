package se.lansstyrelsen.integration.collaboration.activity;

/** Målgrupp: whom an activity is for, and whom a participant belongs to. */
public enum TargetGroup {
    MUNICIPALITIES,
    REGIONS,
    STATE_AGENCIES,
    CIVIL_SOCIETY,
    EMPLOYERS,
    PUBLIC
}
