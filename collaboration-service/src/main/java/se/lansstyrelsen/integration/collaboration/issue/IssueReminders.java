package se.lansstyrelsen.integration.collaboration.issue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import se.lansstyrelsen.integration.kit.journal.Journal;
import se.lansstyrelsen.integration.kit.time.StockholmTime;

/** Reminds holders before their last day and after it: the issue comes before the forum's next meeting again, and the step is kept. */
@ApplicationScoped
class IssueReminders {

    private final Issues issues;
    private final AnswerTimes times;
    private final IssueAgenda agenda;
    private final Journal journal;
    private final Clock clock;

    IssueReminders(Issues issues, AnswerTimes times, IssueAgenda agenda, Journal journal, Clock clock) {
        this.issues = issues;
        this.times = times;
        this.agenda = agenda;
        this.journal = journal;
        this.clock = clock;
    }

    @Scheduled(
            every = "{collaboration.reminders-every:10m}",
            delayed = "10s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void remind() {
        while (QuarkusTransaction.requiringNew().call(this::some) > 0) {
            // Some at a time, so that no transaction grows with what has been left lying.
        }
    }

    private int some() {
        var today = StockholmTime.today(clock);
        var found = issues.toRemind(today, times.remindDays());
        for (var issue : found) {
            var moment = new Moment(today, StockholmTime.now(clock));
            if (issue.remind(moment, times.remindDays())) {
                journal.append(issue.moved(StepKind.REMINDED, moment));
                agenda.arrived(issue);
            }
        }
        return found.size();
    }
}
