package se.lansstyrelsen.integration.grants.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.lansstyrelsen.integration.grants.GrantsProblem;
import se.lansstyrelsen.integration.grants.SampleMatter;
import se.lansstyrelsen.integration.grants.application.CostType;
import se.lansstyrelsen.integration.grants.report.ReportContent.CostLine;
import se.lansstyrelsen.integration.kit.problem.Problem;
import se.lansstyrelsen.integration.kit.problem.ProblemException;
import se.lansstyrelsen.integration.kit.problem.ProblemType;

class ReportTest {

    private static final LocalDate DUE = LocalDate.of(2027, 3, 1);
    private static final Instant NOW = Instant.parse("2027-02-20T11:00:00Z");
    private static final Set<String> LEGAL =
            Set.of("DUE>SUBMITTED", "SUBMITTED>SENT_BACK", "SUBMITTED>APPROVED", "SENT_BACK>SUBMITTED");

    private static ReportContent content(String cost) {
        var line = new CostLine(
                CostType.STAFF, new BigDecimal(cost), LocalDate.of(2026, 2, 1), LocalDate.of(2026, 3, 1), null);
        return new ReportContent("2026", List.of(line), List.of(), null, null, null, null, null, null, null);
    }

    private static List<ReviewedLine> review(String approved, String ineligible) {
        return List.of(new ReviewedLine(
                CostType.STAFF, new BigDecimal(approved), new BigDecimal(ineligible), "Moms dras av."));
    }

    private static Report.Sums sums(String granted, String told, String approved) {
        return new Report.Sums(new BigDecimal(granted), new BigDecimal(told), new BigDecimal(approved));
    }

    private static Report due(ReportKind kind) {
        return new Report(SampleMatter.received().matter(), kind, DUE, true);
    }

    private static Report in(ReportStatus status) {
        var report = due(ReportKind.FINAL);
        if (status != ReportStatus.DUE) {
            submit(report);
        }
        if (status == ReportStatus.SENT_BACK) {
            report.sendBack("Rad 1 saknar underlag.", DUE);
        }
        if (status == ReportStatus.APPROVED) {
            approve(report);
        }
        return report;
    }

    private static void submit(Report report) {
        report.save(content("100.00"));
        report.submit(NOW);
    }

    private static void approve(Report report) {
        report.review(review("100.00", "0.00"), "officer");
        report.approve(sums("450.00", "0.00", "0.00"), NOW);
    }

    private static void refused(ProblemType type, Runnable move) {
        assertEquals(type, assertThrows(ProblemException.class, move::run).type());
    }

    static Stream<Arguments> everyPairOfStates() {
        return Stream.of(ReportStatus.values())
                .flatMap(from -> Stream.of(ReportStatus.values()).map(to -> Arguments.of(from, to)));
    }

    @ParameterizedTest
    @MethodSource("everyPairOfStates")
    void onlyTheLegalMovesArePossible(ReportStatus from, ReportStatus to) {
        var legal = LEGAL.contains(from + ">" + to);
        assertEquals(legal, from.canBecome(to));
        Runnable move = () -> {
            var report = in(from);
            switch (to) {
                case DUE -> throw Problem.ILLEGAL_STATE.with("nothing asks for the same report again");
                case SUBMITTED -> submit(report);
                case SENT_BACK -> report.sendBack("Igen.", DUE);
                case APPROVED -> approve(report);
            }
            assertEquals(to, report.status());
        };
        if (legal) {
            move.run();
        } else {
            refused(Problem.ILLEGAL_STATE, move);
        }
    }

    @Test
    void anApprovedReportTellsWhatIsUnspentToTheOre() {
        var report = due(ReportKind.FINAL);
        report.save(content("213000.00"));
        report.submit(NOW);
        report.review(review("212749.50", "250.50"), "officer");
        var told = report.approve(sums("450000.00", "200000.00", "200000.00"), NOW);
        assertEquals(new BigDecimal("37250.50"), told.unspent());
        assertEquals(new BigDecimal("412749.50"), told.approvedInMatter());
        assertEquals(new BigDecimal("250.50"), told.ineligibleCost());
        assertEquals(new BigDecimal("213000.00"), told.cost());
    }

    @Test
    void noMoreIsApprovedThanStandsGranted() {
        var report = due(ReportKind.INTERIM);
        submit(report);
        report.review(review("100.00", "0.00"), "officer");
        refused(
                GrantsProblem.REPORT_OVER_THE_GRANTED_SUM,
                () -> report.approve(sums("450.00", "350.01", "350.01"), NOW));
        assertEquals(
                new BigDecimal("0.00"),
                report.approve(sums("450.00", "350.00", "350.00"), NOW).unspent());
    }

    @Test
    void aFinalReportIsApprovedByADecisionMakerWhoDidNotReviewIt() {
        var report = in(ReportStatus.SUBMITTED);
        refused(GrantsProblem.REPORT_NOT_REVIEWED, () -> report.mustBeApprovableBy("decider", true));
        report.review(review("100.00", "0.00"), "officer");
        refused(GrantsProblem.FINAL_REPORT_BY_DECISION_MAKER, () -> report.mustBeApprovableBy("other", false));
        refused(GrantsProblem.REVIEWER_MAY_NOT_APPROVE, () -> report.mustBeApprovableBy("officer", true));
        report.mustBeApprovableBy("decider", true);
    }

    @Test
    void anInterimReportIsApprovedByItsReviewerToo() {
        var report = due(ReportKind.INTERIM);
        submit(report);
        report.review(review("100.00", "0.00"), "officer");
        report.mustBeApprovableBy("officer", false);
    }

    @Test
    void whatIsSentBackIsTheRecipientsAgainAndItsReviewIsGone() {
        var report = in(ReportStatus.SUBMITTED);
        report.review(review("90.00", "10.00"), "officer");
        var back = report.sendBack("Rad 1 saknar underlag.", DUE.plusDays(14));
        assertEquals(
                new ReportEntry.SentBack(report.id(), report.applicationId(), ReportKind.FINAL, 1, DUE.plusDays(14)),
                back);
        assertEquals(content("100.00"), report.draft());
        assertNull(report.review());
        report.save(content("80.00"));
        assertEquals(new BigDecimal("80.00"), report.submit(NOW).cost());
        assertEquals(2, report.submissions());
        assertNull(report.returnReasons());
    }

    @Test
    void nothingWrittenIsNothingToSendIn() {
        refused(GrantsProblem.REPORT_INCOMPLETE, () -> due(ReportKind.INTERIM).submit(NOW));
    }

    @Test
    void whatTheBoardHasIsNotChangedByItsRecipient() {
        var report = in(ReportStatus.SUBMITTED);
        refused(Problem.ILLEGAL_STATE, () -> report.save(content("1.00")));
        refused(Problem.ILLEGAL_STATE, () -> report.moveTo(DUE.plusDays(1), false));
    }
}
