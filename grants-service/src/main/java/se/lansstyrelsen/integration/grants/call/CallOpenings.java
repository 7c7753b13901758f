package se.lansstyrelsen.integration.grants.call;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;

/** Lets others hear that a call has opened, within a second of its time; what a reader sees follows the clock itself. */
@ApplicationScoped
class CallOpenings {

    private final CallService calls;

    CallOpenings(CallService calls) {
        this.calls = calls;
    }

    @Scheduled(every = "1s", delayed = "5s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void tell() {
        calls.tellOpenings();
    }
}
