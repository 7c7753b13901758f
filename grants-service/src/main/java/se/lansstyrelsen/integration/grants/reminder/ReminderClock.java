package se.lansstyrelsen.integration.grants.reminder;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;

/** Lets every grant have its final report asked for, and its recipient be reminded, within the hour. */
@ApplicationScoped
class ReminderClock {

    private final ReminderService reminders;

    ReminderClock(ReminderService reminders) {
        this.reminders = reminders;
    }

    @Scheduled(every = "1h", delayed = "1m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void remind() {
        // One transaction a grant, so that no matter waits for all of them.
        reminders.withoutFinalReport().forEach(reminders::askForFinalReport);
        reminders.remindToday();
    }
}
