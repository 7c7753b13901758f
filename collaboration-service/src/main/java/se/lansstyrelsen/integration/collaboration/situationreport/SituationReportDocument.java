package se.lansstyrelsen.integration.collaboration.situationreport;

import io.quarkus.qute.TemplateInstance;
import java.util.List;
import se.lansstyrelsen.integration.kit.chart.Chart;

/** A situation report as it is read: the sentences of templates/SituationReportDocument.html. */
record SituationReportDocument(
        String title,
        String authority,
        String subject,
        String kind,
        String date,
        String period,
        boolean draft,
        String summary,
        List<Section> sections,
        String outlook,
        List<FigureRow> figures,
        List<Bar> bars,
        Chart map,
        List<MeetingRow> meetings,
        List<DecisionRow> decisions,
        List<ContributorRow> contributors,
        String exception)
        implements TemplateInstance {

    /** An area with what the board writes, what others contribute, and its issues. @param html null when nothing is written */
    record Section(String heading, String html, List<Contributed> contributions, List<IssueRow> issues) {}

    record Contributed(String organisation, String html) {}

    record IssueRow(String title, String raised, String answered) {}

    record FigureRow(String label, String value, String source, String asOf) {}

    /** A municipality's bar. @param width of the largest, in percent */
    record Bar(String municipality, String quota, String received, int width) {}

    record MeetingRow(String date, String forum, String title) {}

    record DecisionRow(String number, String date, String forum, String text) {}

    record ContributorRow(String organisation, String status, String when, String reason) {}
}
