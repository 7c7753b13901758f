package se.lansstyrelsen.integration.grants.reminder;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** Påminnelse om rapport, made once for each of a report's last days. */
@Entity
@Immutable
@Table(name = "report_reminder")
class Reminder {

    @Id
    private UUID id;

    @Column(name = "report_id")
    private UUID reportId;

    @Column(name = "application_id")
    private UUID applicationId;

    @Enumerated(EnumType.STRING)
    private ReminderKind kind;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "reminded_on")
    private LocalDate remindedOn;

    protected Reminder() {}

    UUID id() {
        return id;
    }

    UUID reportId() {
        return reportId;
    }

    UUID applicationId() {
        return applicationId;
    }

    ReminderKind kind() {
        return kind;
    }

    /** The report's last day then. */
    LocalDate dueOn() {
        return dueOn;
    }

    LocalDate remindedOn() {
        return remindedOn;
    }
}
