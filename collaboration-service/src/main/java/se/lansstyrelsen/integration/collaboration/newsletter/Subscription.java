package se.lansstyrelsen.integration.collaboration.newsletter;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import se.lansstyrelsen.integration.kit.privacy.SecretKey;

/** A wish to have a newsletter. The key in its letters confirms it, and ends it. */
@Entity
@Table(name = "subscription")
class Subscription {

    /** A mailbox may be full twice; the third time nobody is held to be there. */
    private static final int SOFT_BOUNCES = 3;

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "newsletter_id")
    private UUID newsletterId;

    private String email;

    @Enumerated(EnumType.STRING)
    private SubscriptionState state;

    private String key;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "confirmed_at")
    private Instant confirmedAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Column(name = "soft_bounces")
    private int softBounces;

    protected Subscription() {}

    Subscription(UUID newsletterId, String email, Instant now) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.newsletterId = newsletterId;
        this.email = email;
        this.state = SubscriptionState.ASKED;
        this.key = SecretKey.fresh();
        this.askedAt = now;
    }

    /** Asked for once more before it was confirmed. */
    void askedAgain(Instant now) {
        askedAt = now;
    }

    /** Whether one more letter to confirm by may go out. */
    boolean mayBeRemindedAt(Instant now, Duration pause) {
        return state == SubscriptionState.ASKED && !askedAt.plus(pause).isAfter(now);
    }

    SubscriptionMoved confirm(Instant now) {
        state = SubscriptionState.CONFIRMED;
        confirmedAt = now;
        return moved();
    }

    SubscriptionMoved end(SubscriptionState how, Instant now) {
        state = how;
        email = null;
        endedAt = now;
        return moved();
    }

    /** @return whether it is one too many */
    boolean bounced(boolean permanent) {
        softBounces++;
        return permanent || softBounces >= SOFT_BOUNCES;
    }

    SubscriptionMoved moved() {
        return new SubscriptionMoved(id, newsletterId, state);
    }

    boolean isOn() {
        return email != null;
    }

    UUID id() {
        return id;
    }

    UUID newsletterId() {
        return newsletterId;
    }

    String email() {
        return email;
    }

    SubscriptionState state() {
        return state;
    }

    String key() {
        return key;
    }
}
