package se.lansstyrelsen.integration.grants.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import se.lansstyrelsen.integration.grants.application.Matters;
import se.lansstyrelsen.integration.grants.report.ReportBook;
import se.lansstyrelsen.integration.kit.journal.Journal;
import se.lansstyrelsen.integration.kit.time.StockholmTime;

/** Reminds of reports 21, 14 and 7 days before their last day and when they are late; one transaction a method. */
@ApplicationScoped
class ReminderService {

    private final Reminders reminders;
    private final ReportBook reports;
    private final Matters matters;
    private final Journal journal;
    private final Clock clock;

    ReminderService(Reminders reminders, ReportBook reports, Matters matters, Journal journal, Clock clock) {
        this.reminders = reminders;
        this.reports = reports;
        this.matters = matters;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    List<UUID> withoutFinalReport() {
        return reports.withoutFinalReport();
    }

    @Transactional
    void askForFinalReport(UUID applicationId) {
        reports.askForFinalReport(applicationId);
    }

    @Transactional
    void remindToday() {
        remind(StockholmTime.today(clock));
    }

    /** Each reminder exactly once, however many replicas call at a time and however often. */
    @Transactional
    void remind(LocalDate day) {
        for (var report : reports.withRecipientDueBy(day.plusDays(ReminderKind.LONGEST))) {
            ReminderKind.dueOn(day, report.dueOn())
                    .filter(kind -> reminders.makeOnce(report, kind, day))
                    .ifPresent(kind -> journal.append(
                            new ReportReminded(report.id(), report.applicationId(), kind, report.dueOn(), day)));
        }
    }

    @Transactional
    List<ReminderView> of(UUID applicationId) {
        matters.mustBeReadableByCaller(matters.require(applicationId));
        return reminders.of(applicationId).stream().map(ReminderView::of).toList();
    }
}
