package se.lansstyrelsen.integration.grants.reminder;

import com.github.f4b6a3.uuid.UuidCreator;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import se.lansstyrelsen.integration.grants.report.ReportBook.Outline;

/** The reminders that were made. */
@ApplicationScoped
class Reminders implements PanacheRepositoryBase<Reminder, UUID> {

    private static final String ONCE =
            """
            insert into report_reminder (id, report_id, application_id, kind, due_on, reminded_on)
            values (?1, ?2, ?3, ?4, ?5, ?6) on conflict (report_id, due_on, kind) do nothing""";

    /** False when it was made before, also by another replica at the same time, which is waited for. */
    boolean makeOnce(Outline report, ReminderKind kind, LocalDate day) {
        return getEntityManager()
                        .createNativeQuery(ONCE)
                        .setParameter(1, UuidCreator.getTimeOrderedEpoch())
                        .setParameter(2, report.id())
                        .setParameter(3, report.applicationId())
                        .setParameter(4, kind.name())
                        .setParameter(5, report.dueOn())
                        .setParameter(6, day)
                        .executeUpdate()
                == 1;
    }

    List<Reminder> of(UUID applicationId) {
        return list("applicationId = ?1 order by remindedOn, id", applicationId);
    }
}
