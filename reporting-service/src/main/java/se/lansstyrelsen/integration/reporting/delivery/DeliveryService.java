package se.lansstyrelsen.integration.reporting.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import se.lansstyrelsen.integration.kit.http.Versioned;
import se.lansstyrelsen.integration.kit.journal.Journal;
import se.lansstyrelsen.integration.kit.problem.Problem;
import se.lansstyrelsen.integration.kit.time.PastDays;
import se.lansstyrelsen.integration.kit.time.StockholmTime;
import se.lansstyrelsen.integration.reporting.ReportingProblem;
import se.lansstyrelsen.integration.reporting.assignment.AssignmentRegister;
import se.lansstyrelsen.integration.reporting.nationalreport.NationalReportRegister;
import se.lansstyrelsen.integration.reporting.nationalreport.NationalReportState;

/** Keeps deliveries and receipts; one transaction a method. */
@ApplicationScoped
class DeliveryService {

    private final ReportDeliveries deliveries;
    private final NationalReportRegister reports;
    private final AssignmentRegister assignments;
    private final Journal journal;
    private final Clock clock;

    DeliveryService(
            ReportDeliveries deliveries,
            NationalReportRegister reports,
            AssignmentRegister assignments,
            Journal journal,
            Clock clock) {
        this.deliveries = deliveries;
        this.reports = reports;
        this.assignments = assignments;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    Versioned<DeliveryViews.View> deliver(UUID reportId, DeliveryViews.NewDelivery made) {
        var report = reports.require(reportId);
        reports.mustWrite(reportId);
        if (report.state() != NationalReportState.DECIDED) {
            throw Problem.ILLEGAL_STATE.with("Only a decided report is delivered.");
        }
        if (!report.hash().equals(made.hash())) {
            throw ReportingProblem.DELIVERY_OF_OTHER_BYTES.with(
                    "Edition " + report.edition() + " was decided with SHA-256 " + report.hash() + ".");
        }
        var day = made.deliveredAt().atZone(StockholmTime.ZONE).toLocalDate();
        PastDays.mustHaveCome("deliveredAt", day, StockholmTime.today(clock));
        PastDays.mustNotPrecede("deliveredAt", day, report.decidedOn());
        var delivery = new ReportDelivery(report, made.channel(), made.deliveredAt());
        deliveries.persist(delivery);
        var dueOn = assignments.require(report.assignmentId()).content().dueOn();
        journal.append(new NationalReportDelivered(
                report.id(),
                report.assignmentId(),
                report.edition(),
                delivery.id(),
                day,
                dueOn,
                ChronoUnit.DAYS.between(day, dueOn),
                report.hash()));
        return versioned(delivery);
    }

    @Transactional
    Versioned<DeliveryViews.View> receive(UUID id, long expectedVersion, DeliveryViews.NewReceipt receipt) {
        var delivery = deliveries.require(id, expectedVersion);
        reports.mustWrite(delivery.reportId());
        journal.append(delivery.receive(receipt));
        return versioned(delivery);
    }

    @Transactional
    Versioned<DeliveryViews.View> read(UUID id) {
        return versioned(deliveries.require(id));
    }

    @Transactional
    List<DeliveryViews.View> list(UUID reportId) {
        reports.require(reportId);
        return deliveries.list("reportId = ?1 order by deliveredAt", reportId).stream()
                .map(ReportDelivery::view)
                .toList();
    }

    private Versioned<DeliveryViews.View> versioned(ReportDelivery delivery) {
        deliveries.flush();
        return new Versioned<>(delivery.view(), delivery.version());
    }
}
