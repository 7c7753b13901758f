package se.lansstyrelsen.integration.reporting.developers;

import java.util.List;

/**
 * An event that some service reads of another's topic.
 *
 * @param event name and version
 * @param readers what reads it and for what, in Swedish
 */
record ToldEvent(String topic, String event, String readers) {

    /** Those that the four read of each other; each topic holds more. */
    static final List<ToldEvent> ALL = List.of(
            new ToldEvent(
                    "allocation.events",
                    "municipality-progress-changed.v1",
                    "grants (behov), collaboration (lägesrapporter), reporting (indikatorer)"),
            new ToldEvent(
                    "allocation.events",
                    "quota-plan-decided.v1",
                    "grants (behov), collaboration (lägesrapporter), reporting (indikatorer)"),
            new ToldEvent(
                    "allocation.events",
                    "national-target-decided.v1",
                    "collaboration (lägesrapporter), reporting (indikatorer)"),
            new ToldEvent("allocation.events", "unaccompanied-shares-recorded.v1", "reporting (indikatorer)"),
            new ToldEvent("allocation.events", "simulation-explained.v1", "reporting (varför just det talet)"),
            new ToldEvent(
                    "grants.events", "frame-allotted.v1", "collaboration (lägesrapporter), reporting (indikatorer)"),
            new ToldEvent(
                    "grants.events",
                    "application-decided.v1",
                    "collaboration (lägesrapporter, mål), reporting (indikatorer)"),
            new ToldEvent(
                    "grants.events", "payment-made.v1", "collaboration (lägesrapporter), reporting (indikatorer)"),
            new ToldEvent("grants.events", "project-published.v1", "reporting (projektkatalogen)"),
            new ToldEvent("collaboration.events", "forum-formed.v1", "reporting (länens forum)"),
            new ToldEvent("collaboration.events", "issue-raised.v1", "reporting (medskick)"),
            new ToldEvent("collaboration.events", "issue-moved.v1", "reporting (medskick)"),
            new ToldEvent("collaboration.events", "meeting-held.v1", "reporting (indikatorer)"),
            new ToldEvent("collaboration.events", "issue-answered.v1", "reporting (indikatorer)"),
            new ToldEvent("collaboration.events", "initiative-reported.v1", "reporting (indikatorer)"),
            new ToldEvent("collaboration.events", "activity-held.v1", "reporting (indikatorer)"),
            new ToldEvent("collaboration.events", "situation-report-published.v1", "reporting (indikatorer)"),
            new ToldEvent("reporting.events", "assignment-issued.v1", "collaboration (nationell dagordning)"),
            new ToldEvent("migrationsverket.settlement", "assignment-decided.v1 m.fl.", "allocation (anvisningar)"));
}
