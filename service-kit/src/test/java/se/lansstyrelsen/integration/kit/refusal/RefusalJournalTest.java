package se.lansstyrelsen.integration.kit.refusal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import se.lansstyrelsen.integration.kit.journal.PastFact;

class RefusalJournalTest {

    /** Nothing takes the entries, as when the database is away. */
    @Test
    void whatCannotWaitIsCountedAndNobodyIsHeldUp() {
        var metrics = new SimpleMeterRegistry();
        var journal = new RefusalJournal(null, metrics);
        for (var i = 0; i < 10_003; i++) {
            journal.note(new PastFact(
                    new RequestRefused("POST", "/things", 422, "rule-broken", null), "s", "r", "t", Instant.EPOCH));
        }
        assertEquals(3, metrics.counter("refusals_not_journaled").count());
    }
}
