package se.lansstyrelsen.integration.reporting.countyreport;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import se.lansstyrelsen.integration.kit.journal.Journal;
import se.lansstyrelsen.integration.kit.time.StockholmTime;

/** Reminds the county boards 21, 14 and 7 days before their reports are due, and once when they are late. */
@ApplicationScoped
class CountyReportReminders {

    private static final int FIRST = 21;

    private final CountyReports reports;
    private final EntityManager database;
    private final Journal journal;
    private final Clock clock;

    CountyReportReminders(CountyReports reports, EntityManager database, Journal journal, Clock clock) {
        this.reports = reports;
        this.database = database;
        this.journal = journal;
        this.clock = clock;
    }

    @Scheduled(
            every = "{reporting.reminders-every:10m}",
            delayed = "10s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @Transactional
    void remind() {
        var today = StockholmTime.today(clock);
        for (var report : reports.awaitedBy(today.plusDays(FIRST))) {
            remind(report, kind(today, report.lastDay()), today);
        }
    }

    /** Only the nearest: a board that was away gets one letter, not three. */
    private static String kind(LocalDate today, LocalDate dueOn) {
        if (today.isAfter(dueOn)) {
            return "LATE";
        }
        var days = ChronoUnit.DAYS.between(today, dueOn);
        return days <= 7 ? "DAYS_7" : days <= 14 ? "DAYS_14" : "DAYS_21";
    }

    private void remind(CountyReport report, String kind, LocalDate today) {
        var fresh = database.createNativeQuery(
                        """
                        insert into county_report_reminder (report_id, kind, due_on, reminded_on)
                        values (:report, :kind, :due, :today) on conflict do nothing""")
                .setParameter("report", report.id())
                .setParameter("kind", kind)
                .setParameter("due", report.lastDay())
                .setParameter("today", today)
                .executeUpdate();
        if (fresh > 0) {
            journal.append(new CountyReportReminded(
                    report.id(), report.assignmentId(), report.countyCode(), kind, report.lastDay(), today));
        }
    }
}
