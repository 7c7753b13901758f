package se.lansstyrelsen.integration.grants.paymentfile;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import se.lansstyrelsen.integration.kit.caller.Caller;
import se.lansstyrelsen.integration.kit.store.MatterLock;

/** Payment files for the capability that reads the bank's answers to them; called inside its transactions. */
@ApplicationScoped
public class SentFiles {

    private final PaymentFiles files;
    private final MatterLock lock;
    private final Caller caller;

    SentFiles(PaymentFiles files, MatterLock lock, Caller caller) {
        this.files = files;
        this.lock = lock;
        this.caller = caller;
    }

    /** As the bank knows it. */
    public record SentFile(UUID id, String messageId, String countyCode) {}

    /** @throws se.lansstyrelsen.integration.kit.problem.ProblemException 404, 403 when it is another board's */
    public SentFile require(UUID id) {
        var file = files.require(id);
        caller.mustActForCounty(file.countyCode());
        return new SentFile(file.id(), file.messageId(), file.countyCode());
    }

    /** As {@link #require}, and nobody else takes an answer to it until the transaction ends. */
    public SentFile requireLocked(UUID id) {
        lock.take("payment-file " + id);
        return require(id);
    }
}
