package se.lansstyrelsen.integration.grants.reminder;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** When a recipient is reminded of a report. */
enum ReminderKind {
    THREE_WEEKS_LEFT(21),
    TWO_WEEKS_LEFT(14),
    ONE_WEEK_LEFT(7),
    LATE(-1);

    /** As early as the first reminder comes. */
    static final int LONGEST = 21;

    private final int daysLeft;

    ReminderKind(int daysLeft) {
        this.daysLeft = daysLeft;
    }

    /** The one that is due on a day; a day on which nothing ran is made up for by the next. */
    static Optional<ReminderKind> dueOn(LocalDate day, LocalDate reportDueOn) {
        var left = ChronoUnit.DAYS.between(day, reportDueOn);
        ReminderKind due = null;
        for (var kind : values()) {
            if (left <= kind.daysLeft) {
                due = kind;
            }
        }
        return Optional.ofNullable(due);
    }
}
