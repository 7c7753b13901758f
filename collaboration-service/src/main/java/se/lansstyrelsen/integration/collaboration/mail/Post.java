package se.lansstyrelsen.integration.collaboration.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import se.lansstyrelsen.integration.kit.time.StockholmTime;

/** Takes letters in within the sender's own transaction; they are sent once it is committed. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class Post {

    private static final int BATCH = 500;

    private final Letters letters;
    private final Deliveries deliveries;
    private final Clock clock;

    Post(Letters letters, Deliveries deliveries, Clock clock) {
        this.letters = letters;
        this.deliveries = deliveries;
        this.clock = clock;
    }

    /** @return the letter's id */
    public UUID send(LetterContent content, List<Addressee> addressees) {
        var now = StockholmTime.now(clock);
        var letter = new Letter(content, now);
        letters.persist(letter);
        for (var from = 0; from < addressees.size(); from += BATCH) {
            var batch = addressees.subList(from, Math.min(from + BATCH, addressees.size())).stream()
                    .map(addressee -> new Delivery(letter, addressee, now))
                    .toList();
            deliveries.persist(batch);
            deliveries.flush();
            batch.forEach(deliveries.getEntityManager()::detach);
        }
        return letter.id();
    }

    public LetterProgress progress(UUID letterId) {
        var counts = deliveries.counts(letterId);
        return new LetterProgress(
                counts.getOrDefault(DeliveryState.WAITING, 0L) + counts.getOrDefault(DeliveryState.SENDING, 0L),
                counts.getOrDefault(DeliveryState.SENT, 0L),
                counts.getOrDefault(DeliveryState.REFUSED, 0L) + counts.getOrDefault(DeliveryState.BOUNCED, 0L),
                counts.getOrDefault(DeliveryState.DOUBTFUL, 0L),
                counts.getOrDefault(DeliveryState.DROPPED, 0L));
    }

    /** Erases the address of somebody who has left. */
    public void forget(UUID sourceId) {
        deliveries.forget(sourceId, StockholmTime.now(clock));
    }
}
