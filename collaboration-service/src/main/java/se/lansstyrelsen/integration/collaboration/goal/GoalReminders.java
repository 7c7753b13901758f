package se.lansstyrelsen.integration.collaboration.goal;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import se.lansstyrelsen.integration.kit.journal.Journal;
import se.lansstyrelsen.integration.kit.time.StockholmTime;

/** Brings goals that nobody has followed up by the end of January before the county's regional forum. */
@ApplicationScoped
class GoalReminders {

    private final Goals goals;
    private final GoalAgenda agenda;
    private final Journal journal;
    private final Clock clock;

    GoalReminders(Goals goals, GoalAgenda agenda, Journal journal, Clock clock) {
        this.goals = goals;
        this.agenda = agenda;
        this.journal = journal;
        this.clock = clock;
    }

    @Scheduled(
            every = "{collaboration.reminders-every:10m}",
            delayed = "10s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @Transactional
    void remind() {
        var today = StockholmTime.today(clock);
        for (var goal : goals.toRemind(Goal.lateBefore(today))) {
            goal.remind(today);
            journal.append(goal.kept());
            agenda.late(goal, today);
        }
    }
}
