package se.lansstyrelsen.integration.grants.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The reports for the capabilities that remind of them and put files to them; called inside their transactions. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class ReportBook {

    private final Reports reports;
    private final ReportDates dates;

    ReportBook(Reports reports, ReportDates dates) {
        this.reports = reports;
        this.dates = dates;
    }

    /** A report as another capability sees it. @param submissions how many times it was sent in */
    public record Outline(
            UUID id,
            UUID applicationId,
            ReportKind kind,
            String decidingCounty,
            LocalDate dueOn,
            ReportStatus status,
            int submissions) {

        static Outline of(Report report) {
            return new Outline(
                    report.id(),
                    report.applicationId(),
                    report.kind(),
                    report.decidingCounty(),
                    report.dueOn(),
                    report.status(),
                    report.submissions());
        }
    }

    /** @throws se.lansstyrelsen.integration.kit.problem.ProblemException 404 */
    public Outline require(UUID id) {
        return Outline.of(reports.require(id));
    }

    /** As {@link #require}, and it is neither sent in nor returned until the transaction ends. */
    public Outline requireLocked(UUID id) {
        return Outline.of(reports.requireLocked(id));
    }

    /** Those still with their recipient and due that day or earlier, in one order for all who ask. */
    public List<Outline> withRecipientDueBy(LocalDate day) {
        return reports.withRecipientDueBy(day).stream().map(Outline::of).toList();
    }

    /** Applications whose grant has no final report asked for, or one on the day of a former last day. */
    public List<UUID> withoutFinalReport() {
        return dates.withoutFinalReport();
    }

    public void askForFinalReport(UUID applicationId) {
        dates.askForFinalReport(applicationId);
    }
}
