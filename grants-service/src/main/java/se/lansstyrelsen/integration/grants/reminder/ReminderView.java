package se.lansstyrelsen.integration.grants.reminder;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A reminder as its readers meet it. */
@Schema(name = "ReportReminder", description = "Påminnelse om rapport")
record ReminderView(
        UUID id,
        UUID reportId,
        UUID applicationId,
        ReminderKind kind,
        @Schema(description = "The report's last day then") LocalDate dueOn,
        LocalDate remindedOn) {

    static ReminderView of(Reminder reminder) {
        return new ReminderView(
                reminder.id(),
                reminder.reportId(),
                reminder.applicationId(),
                reminder.kind(),
                reminder.dueOn(),
                reminder.remindedOn());
    }
}
