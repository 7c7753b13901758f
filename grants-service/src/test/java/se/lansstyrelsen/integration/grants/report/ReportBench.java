package se.lansstyrelsen.integration.grants.report;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.lansstyrelsen.integration.grants.Ore;
import se.lansstyrelsen.integration.grants.SampleMatter;
import se.lansstyrelsen.integration.grants.application.ApplicationStatus;
import se.lansstyrelsen.integration.grants.application.CostType;
import se.lansstyrelsen.integration.grants.call.PaymentMode;
import se.lansstyrelsen.integration.grants.decision.Charge;
import se.lansstyrelsen.integration.grants.decision.Grant;
import se.lansstyrelsen.integration.grants.report.ReportContent.CostLine;
import se.lansstyrelsen.integration.grants.report.ReportContent.Participants;
import se.lansstyrelsen.integration.kit.problem.Faults;
import se.lansstyrelsen.integration.kit.problem.Problem;

/** One grant's reports without a database, for properties that hold over several capabilities. */
public final class ReportBench {

    private static final LocalDate DAY = LocalDate.of(2026, 5, 1);

    private final Grant grant;
    private final List<Report> reports = new ArrayList<>();

    public ReportBench(BigDecimal granted) {
        var matter = SampleMatter.received().in(ApplicationStatus.DECIDED).matter();
        this.grant = new Grant(
                matter.id(),
                matter,
                granted,
                List.of(new Charge(2026, granted)),
                List.of(),
                DAY,
                "2026",
                PaymentMode.AT_DECISION,
                List.of(),
                null,
                null);
    }

    /** Sends in one more interim report. @throws se.lansstyrelsen.integration.kit.problem.ProblemException over the granted sum */
    public void submit(BigDecimal cost) {
        var report = new Report(grant.matter(), ReportKind.INTERIM, DAY, false);
        var line = new CostLine(CostType.STAFF, cost, DAY, DAY, null);
        report.save(new ReportContent(
                "2026", List.of(line), List.of(), new Participants(1, 1), "Möten.", null, null, null, null, null));
        var faults = new Faults();
        new ReportRules(grant, report.kind(), report.draft(), Report.Sums.of(grant.granted(), reports), faults).check();
        faults.refuse(Problem.RULE_BROKEN, "no");
        report.submit(Instant.EPOCH);
        reports.add(report);
    }

    /** Sends back the oldest that waits; false when none does. */
    public boolean sendBack() {
        var waiting = waiting();
        waiting.ifPresent(report -> report.sendBack("Nej.", DAY));
        return waiting.isPresent();
    }

    /** Approves the oldest that waits, but for a part; what it approved, null when none waits. */
    public BigDecimal approve(BigDecimal ineligible) {
        return waiting()
                .map(report -> {
                    var not = ineligible.min(report.submitted().cost());
                    var line = new ReviewedLine(
                            CostType.STAFF, report.submitted().cost().subtract(not), not, "Moms.");
                    ReviewRules.check(report.submitted(), List.of(line));
                    report.review(List.of(line), "officer");
                    var others = reports.stream().filter(one -> one != report).toList();
                    return report.approve(Report.Sums.of(grant.granted(), others), Instant.EPOCH)
                            .approvedCost();
                })
                .orElse(null);
    }

    private Optional<Report> waiting() {
        return reports.stream()
                .filter(report -> report.status() == ReportStatus.SUBMITTED)
                .findFirst();
    }

    public BigDecimal approved() {
        return Ore.sum(reports.stream().map(Report::approvedCostOrZero));
    }
}
