package se.lansstyrelsen.integration.collaboration.mail;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import se.lansstyrelsen.integration.collaboration.CollaborationProblem;
import se.lansstyrelsen.integration.collaboration.mail.MailViews.DeliveryView;
import se.lansstyrelsen.integration.collaboration.mail.MailViews.Outcome;

/** A letter's way to one addressee. */
@Entity
@Table(name = "delivery")
class Delivery {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "letter_id")
    private UUID letterId;

    private String recipient;

    @Column(name = "source_id")
    private UUID sourceId;

    @Column(name = "leave_link")
    private String leaveLink;

    private boolean bulk;

    @Enumerated(EnumType.STRING)
    private DeliveryState state;

    private int tries;

    @Column(name = "next_try_at")
    private Instant nextTryAt;

    @Column(name = "claimed_at")
    private Instant claimedAt;

    @Column(name = "settled_at")
    private Instant settledAt;

    private String reason;

    /** Its addressee left while it was handed over. */
    private boolean forgotten;

    protected Delivery() {}

    Delivery(Letter letter, Addressee addressee, Instant now) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.letterId = letter.id();
        this.recipient = addressee.email();
        this.sourceId = addressee.sourceId();
        this.leaveLink = addressee.leaveLink();
        this.bulk = letter.kind() == LetterKind.NEWSLETTER;
        this.state = DeliveryState.WAITING;
        this.nextTryAt = now;
    }

    void claim(Instant now) {
        state = DeliveryState.SENDING;
        claimedAt = now;
        tries++;
    }

    void settle(DeliveryState outcome, String reason, Instant now) {
        this.state = outcome;
        this.reason = reason;
        this.settledAt = now;
        if (forgotten) {
            this.recipient = null;
        }
    }

    /** The mail server was not reached, or asked to be tried later; it has not taken the letter. */
    void waitUntil(Instant next, String reason) {
        if (forgotten) {
            settle(DeliveryState.DROPPED, reason, next);
            return;
        }
        this.state = DeliveryState.WAITING;
        this.reason = reason;
        this.nextTryAt = next;
    }

    DeliveryResolved resolve(Outcome outcome, Instant now) {
        if (state != DeliveryState.DOUBTFUL) {
            throw CollaborationProblem.DELIVERY_NOT_IN_DOUBT.with("The delivery is " + state + ".");
        }
        if (outcome == Outcome.RECEIVED) {
            settle(DeliveryState.SENT, "found to be received", now);
        } else if (recipient == null) {
            settle(DeliveryState.DROPPED, "the addressee has left", now);
        } else {
            waitUntil(now, "sent again by decision");
        }
        return new DeliveryResolved(id, letterId, outcome);
    }

    DeliveryView view() {
        return new DeliveryView(id, letterId, state, recipient, tries, settledAt, reason);
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    UUID letterId() {
        return letterId;
    }

    String recipient() {
        return recipient;
    }

    UUID sourceId() {
        return sourceId;
    }

    String leaveLink() {
        return leaveLink;
    }

    DeliveryState state() {
        return state;
    }

    int tries() {
        return tries;
    }
}
