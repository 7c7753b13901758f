package se.lansstyrelsen.integration.collaboration.activity;

/** Seminarium, konferens, utbildning or dialog. */
public enum ActivityKind {
    SEMINAR,
    CONFERENCE,
    TRAINING,
    DIALOGUE
}
