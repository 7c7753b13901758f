package se.lansstyrelsen.integration.kit.webhook;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import se.lansstyrelsen.integration.kit.problem.Problem;
import se.lansstyrelsen.integration.kit.webhook.WebhookMoved.Move;
import se.lansstyrelsen.integration.kit.webhook.WebhookViews.Wanted;

/** A subscriber's wish to be told of events at its own address. How far it has come stands in {@link WebhookProgress}. */
@Entity
@Table(name = "webhook")
class Webhook {

    @Id
    private UUID id;

    @Version
    private long version;

    private String subscriber;
    private String callbackUrl;

    /** An array and no list: beside another entity's list in a JSON column Hibernate takes lists of text for JSON. */
    private String[] eventTypes;

    private String contactEmail;
    private String description;

    @Enumerated(EnumType.STRING)
    private WebhookState state;

    private Instant stateSince;
    private String stateReason;
    private int secretNumber;
    private Instant formerSecretUntil;
    private Instant createdAt;

    protected Webhook() {}

    Webhook(String subscriber, Wanted wanted, Instant now) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.subscriber = subscriber;
        this.state = WebhookState.ACTIVE;
        this.stateSince = now;
        this.secretNumber = 1;
        this.createdAt = now;
        take(wanted);
    }

    private void take(Wanted wanted) {
        callbackUrl = wanted.callbackUrl();
        eventTypes = wanted.eventTypes() == null
                ? new String[0]
                : wanted.eventTypes().toArray(String[]::new);
        contactEmail = wanted.contactEmail();
        description = wanted.description();
    }

    WebhookMoved registered() {
        return moved(Move.REGISTERED, null);
    }

    WebhookMoved removed() {
        return moved(Move.REMOVED, null);
    }

    /** @throws se.lansstyrelsen.integration.kit.problem.ProblemException 409 when it has ended */
    WebhookMoved change(Wanted wanted) {
        mustNotHaveEnded();
        take(wanted);
        return moved(Move.CHANGED, null);
    }

    /** At most two secrets sign at a time: a second renewal puts out the first secret at once. */
    WebhookMoved renewSecret(Instant formerUntil) {
        mustNotHaveEnded();
        secretNumber++;
        formerSecretUntil = formerUntil;
        return moved(Move.SECRET_RENEWED, null);
    }

    WebhookMoved resume(Instant now) {
        become(WebhookState.ACTIVE, null, now);
        return moved(Move.RESUMED, null);
    }

    WebhookMoved pause(String reason, Instant now) {
        become(WebhookState.PAUSED, reason, now);
        return moved(Move.PAUSED, reason);
    }

    WebhookMoved gone(String reason, Instant now) {
        become(WebhookState.ENDED, reason, now);
        return moved(Move.GONE, reason);
    }

    private void become(WebhookState next, String reason, Instant now) {
        if (!state.canBecome(next)) {
            throw Problem.ILLEGAL_STATE.with("The webhook is " + state + " and cannot become " + next + ".");
        }
        state = next;
        stateSince = now;
        stateReason = reason;
    }

    private void mustNotHaveEnded() {
        if (state == WebhookState.ENDED) {
            throw Problem.ILLEGAL_STATE.with("The webhook has ended, since its address answered 410. Remove it and"
                    + " register anew; with \"after\" the new one goes on where this one stopped.");
        }
    }

    private WebhookMoved moved(Move move, String reason) {
        return new WebhookMoved(id, subscriber, move, host(), reason);
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    /** Opaque subject of the token it was registered with. */
    String subscriber() {
        return subscriber;
    }

    String callbackUrl() {
        return callbackUrl;
    }

    String host() {
        return URI.create(callbackUrl).getHost();
    }

    /** CloudEvents types; empty means all. */
    List<String> eventTypes() {
        return List.of(eventTypes);
    }

    String contactEmail() {
        return contactEmail;
    }

    String description() {
        return description;
    }

    WebhookState state() {
        return state;
    }

    Instant stateSince() {
        return stateSince;
    }

    String stateReason() {
        return stateReason;
    }

    int secretNumber() {
        return secretNumber;
    }

    /** Until when the secret before the present one signs too; null when there is none. */
    Instant formerSecretUntil() {
        return formerSecretUntil;
    }

    Instant createdAt() {
        return createdAt;
    }
}
