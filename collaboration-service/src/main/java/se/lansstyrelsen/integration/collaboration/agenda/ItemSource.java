package se.lansstyrelsen.integration.collaboration.agenda;

/** Where an item came from. */
public enum ItemSource {
    /** The forum itself put it there. */
    FORUM,
    /** An issue (medskick) that the forum holds. */
    ISSUE,
    /** The answer to an issue that passed the forum. */
    ISSUE_ANSWER,
    /** An open action (åtgärd). */
    ACTION,
    /** A goal to follow up. */
    GOAL,
    /** A government assignment (regeringsuppdrag). */
    ASSIGNMENT,
    /** An agreement (överenskommelse) that is about to lapse. */
    AGREEMENT,
    /** A county's situation report (lägesrapport) for a quarter. */
    SITUATION_REPORT
}
