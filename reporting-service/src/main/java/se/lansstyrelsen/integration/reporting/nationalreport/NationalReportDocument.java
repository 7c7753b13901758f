package se.lansstyrelsen.integration.reporting.nationalreport;

import io.quarkus.qute.TemplateInstance;
import java.util.List;

/** The national report as it is read: templates/NationalReportDocument.html. @param decision null for a draft */
record NationalReportDocument(
        String title,
        String authority,
        String subject,
        String ministry,
        String date,
        String due,
        int edition,
        String correction,
        List<Section> chapters,
        List<Annex> annexes,
        DecisionBlock decision,
        String figuresRead,
        String snapshotHash)
        implements TemplateInstance {

    record Section(String code, String title, int level, String html) {}

    /** @param missing why there is no report, null when there is */
    record Annex(
            int number, String code, String board, List<AnnexSection> sections, List<String> files, String missing) {}

    record AnnexSection(String title, List<AnnexAnswer> answers) {}

    record AnnexAnswer(
            String heading,
            String html,
            String plain,
            List<String> columns,
            List<List<String>> rows,
            List<AnnexFigure> figures) {}

    record AnnexFigure(String title, String value, String source) {}
}
