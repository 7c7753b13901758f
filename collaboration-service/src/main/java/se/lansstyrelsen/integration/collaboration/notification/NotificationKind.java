package se.lansstyrelsen.integration.collaboration.notification;

/** What awaits somebody. */
enum NotificationKind {
    /** A medskick to answer or pass on. */
    ISSUE_TO_ANSWER("Medskick att besvara"),
    /** Minutes to verify. */
    MINUTES_TO_VERIFY("Protokoll att justera"),
    /** A contribution to a situation report. */
    CONTRIBUTION_DUE("Bidrag till lägesrapport");

    private final String swedish;

    NotificationKind(String swedish) {
        this.swedish = swedish;
    }

    String swedish() {
        return swedish;
    }
}
