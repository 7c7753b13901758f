package se.lansstyrelsen.integration.grants.retention;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;

/** Lets no draft lie much longer than its time. */
@ApplicationScoped
class DraftClock {

    private final DraftErasureService drafts;

    DraftClock(DraftErasureService drafts) {
        this.drafts = drafts;
    }

    @Scheduled(every = "1h", delayed = "2m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void erase() {
        // One transaction a batch, so that no applicant waits for all of them.
        while (drafts.eraseBatch() > 0) {
            continue;
        }
    }
}
