package se.lansstyrelsen.integration.collaboration.situationreport;

/** How it stands with what an organisation was asked for. Late is asked whose day has passed. */
enum ContributorStatus {
    ASKED,
    LATE,
    DELIVERED,
    DECLINED
}
