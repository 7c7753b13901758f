package se.lansstyrelsen.integration.collaboration.goal;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Month;
import se.lansstyrelsen.integration.collaboration.agenda.Backlog;
import se.lansstyrelsen.integration.collaboration.agenda.ItemKind;
import se.lansstyrelsen.integration.collaboration.agenda.ItemSource;
import se.lansstyrelsen.integration.collaboration.forum.ForumLevel;
import se.lansstyrelsen.integration.collaboration.forum.ForumRegister;
import se.lansstyrelsen.integration.kit.journal.Journal;
import se.lansstyrelsen.integration.kit.time.StockholmTime;

/** Brings goals that nobody has followed up by the end of January before the county's regional forum. */
@ApplicationScoped
class GoalReminders {

    private final Goals goals;
    private final ForumRegister forums;
    private final Backlog backlog;
    private final Journal journal;
    private final Clock clock;

    GoalReminders(Goals goals, ForumRegister forums, Backlog backlog, Journal journal, Clock clock) {
        this.goals = goals;
        this.forums = forums;
        this.backlog = backlog;
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
        var lastYearIsLate = today.getMonth() != Month.JANUARY;
        for (var goal : goals.toRemind(lastYearIsLate ? today.getYear() : today.getYear() - 1)) {
            goal.remind(today);
            journal.append(goal.kept());
            forums.active(ForumLevel.REGIONAL, goal.countyCode(), today)
                    .forEach(forum -> backlog.put(
                            forum.id(),
                            ItemKind.OTHER,
                            "Uppföljning av målet " + goal.title(),
                            ItemSource.GOAL,
                            goal.id()));
        }
    }
}
