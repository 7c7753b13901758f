package se.lansstyrelsen.integration.collaboration.situationreport;

/** Contributions are collected, a draft is there to edit, or the report is approved and frozen. */
enum ReportState {
    COLLECTING,
    DRAFTED,
    APPROVED
}
