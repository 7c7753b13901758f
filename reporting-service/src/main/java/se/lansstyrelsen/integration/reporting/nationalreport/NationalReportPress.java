package se.lansstyrelsen.integration.reporting.nationalreport;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import se.lansstyrelsen.integration.kit.document.DocumentPress;
import se.lansstyrelsen.integration.kit.document.KeptDocument;
import se.lansstyrelsen.integration.kit.region.Regions;
import se.lansstyrelsen.integration.kit.text.Swedish;
import se.lansstyrelsen.integration.kit.time.StockholmTime;
import se.lansstyrelsen.integration.reporting.assignment.AssignmentContent;
import se.lansstyrelsen.integration.reporting.assignment.AssignmentRegister;
import se.lansstyrelsen.integration.reporting.assignment.Question;
import se.lansstyrelsen.integration.reporting.attachment.AttachmentRegister;
import se.lansstyrelsen.integration.reporting.countyreport.Answer;
import se.lansstyrelsen.integration.reporting.countyreport.AnswerFigure;
import se.lansstyrelsen.integration.reporting.countyreport.CountyReportRegister;
import se.lansstyrelsen.integration.reporting.countyreport.CountyReportTerms;
import se.lansstyrelsen.integration.reporting.countyreport.ReportState;
import se.lansstyrelsen.integration.reporting.observation.FigureQuestion;
import se.lansstyrelsen.integration.reporting.observation.FigureSet;
import se.lansstyrelsen.integration.reporting.snapshot.SnapshotShelf;
import se.lansstyrelsen.integration.reporting.wording.ReportWording;

/** Writes out a national report with its annexes and prints it. */
@ApplicationScoped
class NationalReportPress {

    private static final Pattern HEADING = Pattern.compile("<(/?)h([1-6])>");
    private static final int LOWEST = 6;

    private final AssignmentRegister assignments;
    private final CountyReportRegister countyReports;
    private final SnapshotShelf snapshots;
    private final ReportWording wording;
    private final AttachmentRegister attachments;
    private final DocumentPress press;

    NationalReportPress(
            AssignmentRegister assignments,
            CountyReportRegister countyReports,
            SnapshotShelf snapshots,
            ReportWording wording,
            AttachmentRegister attachments,
            DocumentPress press) {
        this.assignments = assignments;
        this.countyReports = countyReports;
        this.snapshots = snapshots;
        this.wording = wording;
        this.attachments = attachments;
        this.press = press;
    }

    KeptDocument print(UUID id, Instant made, NationalReportDocument document) {
        return press.print(id, made, document);
    }

    /** @param block null for a draft */
    NationalReportDocument write(NationalReport report, DecisionBlock block, LocalDate today) {
        var assignment = assignments.require(report.assignmentId()).content();
        var snapshot = snapshots.require(report.snapshotId());
        var figures = snapshots.frozen(snapshot);
        var coordinating = board(assignment.coordinatingCounty());
        return new NationalReportDocument(
                "Samlad redovisning av " + assignment.called(),
                coordinating,
                "Länsstyrelsernas samlade redovisning till " + assignment.recipientMinistry(),
                assignment.recipientMinistry(),
                Swedish.date(today),
                Swedish.date(assignment.dueOn()),
                report.edition(),
                report.correctionReason(),
                report.chapters().stream()
                        .map(chapter -> chapter(chapter, figures))
                        .toList(),
                annexes(assignment, report, figures),
                block,
                "Siffrorna är lästa ur ögonblicksbild " + snapshot.number() + ", som avser "
                        + Swedish.date(snapshot.asOf()) + " och togs "
                        + Swedish.date(
                                snapshot.knownAt().atZone(StockholmTime.ZONE).toLocalDate()) + ".",
                snapshot.hash());
    }

    private static String board(String county) {
        return "Länsstyrelsen i " + Regions.county(county).orElseThrow().name();
    }

    private NationalReportDocument.Section chapter(ReportChapter chapter, FigureSet figures) {
        var html = chapter.text() == null
                ? ""
                : below(notesOf(chapter.code(), wording.html(chapter.text(), figures)), chapter.level() + 1);
        return new NationalReportDocument.Section(chapter.code(), chapter.title(), chapter.level(), html);
    }

    /** As the board accepted it, unless the snapshot says that it would tell of too few people. */
    private String accepted(String county, AnswerFigure figure, FigureSet figures) {
        var asked = FigureQuestion.ofCounty(figure.indicator(), figure.year(), county);
        if (wording.withholds(asked, figures)) {
            return wording.figure(asked, figures);
        }
        return figure.value() == null ? "uppgift saknas" : Swedish.number(figure.value());
    }

    /** Footnotes are numbered anew in each text; their names must not meet in the whole. */
    private static String notesOf(String place, String html) {
        return html.replace("id=\"fn", "id=\"" + place + "-fn").replace("href=\"#fn", "href=\"#" + place + "-fn");
    }

    /** Headings within a text stand under the heading above it. */
    private static String below(String html, int level) {
        return HEADING.matcher(html)
                .replaceAll(found ->
                        "<" + found.group(1) + "h" + Math.min(LOWEST, Integer.parseInt(found.group(2)) + level) + ">");
    }

    private List<NationalReportDocument.Annex> annexes(
            AssignmentContent assignment, NationalReport report, FigureSet figures) {
        var annexes = new ArrayList<NationalReportDocument.Annex>();
        for (var county : countyReports.of(report.assignmentId())) {
            var accepted = county.state() == ReportState.ACCEPTED;
            annexes.add(new NationalReportDocument.Annex(
                    annexes.size() + 1,
                    county.countyCode(),
                    board(county.countyCode()),
                    accepted ? sections(assignment, county, figures) : List.of(),
                    accepted ? attachments.of(county.id()) : List.of(),
                    accepted ? null : report.exceptionReason()));
        }
        return annexes;
    }

    private List<NationalReportDocument.AnnexSection> sections(
            AssignmentContent assignment, CountyReportTerms county, FigureSet figures) {
        return assignment.chapters().stream()
                .map(chapter -> new NationalReportDocument.AnnexSection(
                        chapter.title(),
                        assignment.questions().stream()
                                .filter(question -> question.chapter().equals(chapter.code()))
                                .flatMap(question -> county.answers().stream()
                                        .filter(answer -> answer.questionCode().equals(question.code()))
                                        .map(answer -> answer(county.countyCode(), question, answer, figures)))
                                .toList()))
                .filter(section -> !section.answers().isEmpty())
                .toList();
    }

    private NationalReportDocument.AnnexAnswer answer(
            String county, Question question, Answer answer, FigureSet figures) {
        return new NationalReportDocument.AnnexAnswer(
                question.heading(),
                answer.text() == null
                        ? null
                        : below(notesOf(county + "-" + question.code(), wording.html(answer.text(), figures)), 4),
                answer.choice() != null
                        ? answer.choice()
                        : answer.number() == null ? null : Swedish.number(answer.number()),
                answer.rows().isEmpty() ? List.of() : question.columns(),
                answer.rows(),
                answer.figures().stream()
                        .map(figure -> new NationalReportDocument.AnnexFigure(
                                figure.title() + " " + figure.year(),
                                accepted(county, figure, figures),
                                figure.source()))
                        .toList());
    }
}
