package se.lansstyrelsen.integration.collaboration.agreement;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import se.lansstyrelsen.integration.collaboration.CollaborationConfig;
import se.lansstyrelsen.integration.collaboration.agenda.Backlog;
import se.lansstyrelsen.integration.collaboration.agenda.ItemKind;
import se.lansstyrelsen.integration.collaboration.agenda.ItemSource;
import se.lansstyrelsen.integration.kit.journal.Journal;
import se.lansstyrelsen.integration.kit.text.Swedish;
import se.lansstyrelsen.integration.kit.time.StockholmTime;

/** Brings agreements that are about to lapse before their forum, and prolongs those that say they then go on. */
@ApplicationScoped
class AgreementReminders {

    private final LocalAgreements agreements;
    private final Backlog backlog;
    private final CollaborationConfig config;
    private final Journal journal;
    private final Clock clock;

    AgreementReminders(
            LocalAgreements agreements, Backlog backlog, CollaborationConfig config, Journal journal, Clock clock) {
        this.agreements = agreements;
        this.backlog = backlog;
        this.config = config;
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
        for (var agreement : agreements.lapsingBy(today.plusDays(config.agreementRemindDays()))) {
            var renewed = agreement.renewByItself(today);
            if (renewed != null) {
                // Its new last day is told of when that comes near.
                journal.append(renewed);
            } else {
                tell(agreement, today);
                agreement.remind();
            }
        }
    }

    private void tell(LocalAgreement agreement, LocalDate today) {
        if (agreement.forumId() != null && agreement.stateOn(today) != AgreementState.ENDED) {
            backlog.put(
                    agreement.forumId(),
                    ItemKind.OTHER,
                    "Överenskommelsen " + agreement.content().title() + " löper ut "
                            + Swedish.date(agreement.lastDay()),
                    ItemSource.AGREEMENT,
                    agreement.id());
        }
    }
}
