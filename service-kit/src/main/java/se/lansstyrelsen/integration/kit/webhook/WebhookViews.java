package se.lansstyrelsen.integration.kit.webhook;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.lansstyrelsen.integration.kit.http.ShownOnce;

/** What the webhook endpoints take and give. */
final class WebhookViews {

    private WebhookViews() {}

    /** What a subscriber decides about its webhook. */
    interface Wanted {
        String callbackUrl();

        List<String> eventTypes();

        String contactEmail();

        String description();
    }

    @Schema(name = "NewWebhook")
    record NewWebhook(
            @NotBlank @Size(max = 2000) @Schema(description = "https address that takes POST") String callbackUrl,
            @Size(max = 100)
                    @Schema(description = "CloudEvents types such as events carry; none means all", nullable = true)
                    List<@NotNull @Size(max = 200) String> eventTypes,
            @Email @Size(max = 254) @Schema(description = "A function's address, not a person's", nullable = true)
                    String contactEmail,
            @Size(max = 500) @Schema(nullable = true) String description,
            @Min(0)
                    @Schema(
                            description = "Sequence after which to begin, as in GET /events; none means from now on",
                            nullable = true)
                    Long after)
            implements Wanted {}

    @Schema(name = "WebhookChange")
    record WebhookChange(
            @NotBlank @Size(max = 2000) String callbackUrl,
            @Size(max = 100) @Schema(nullable = true) List<@NotNull @Size(max = 200) String> eventTypes,
            @Email @Size(max = 254) @Schema(nullable = true) String contactEmail,
            @Size(max = 500) @Schema(nullable = true) String description)
            implements Wanted {}

    /**
     * A webhook and how far it has come.
     *
     * @param sequence of the last event that was delivered, or passed since its type is not wanted
     * @param failures since the last delivery
     */
    @Schema(name = "Webhook")
    record WebhookView(
            UUID id,
            @Schema(description = "Subject of the token it was registered with") String subscriber,
            String callbackUrl,
            List<String> eventTypes,
            @Schema(nullable = true) String contactEmail,
            @Schema(nullable = true) String description,
            WebhookState state,
            Instant stateSince,
            @Schema(description = "Why it is paused or ended", nullable = true) String stateReason,
            Instant createdAt,
            @Schema(description = "Until when the former secret signs too", nullable = true) Instant formerSecretUntil,
            @Schema(description = "Of the last event delivered, or passed as not wanted") long sequence,
            @Schema(description = "Failed attempts since the last delivery") int failures,
            @Schema(nullable = true) Instant failingSince,
            @Schema(nullable = true) Instant lastDeliveredAt,
            @Schema(description = "When the next attempt is made, while it fails", nullable = true)
                    Instant nextTryAt) {}

    /** A webhook with the secret its deliveries are signed with. */
    @Schema(name = "WebhookWithSecret")
    record WithSecret(
            WebhookView webhook,
            @Schema(
                            description = "Shown this once; null when the answer is repeated to the same"
                                    + " Idempotency-Key, then renew it",
                            nullable = true)
                    String secret)
            implements ShownOnce {

        @Override
        public Object asKept() {
            return new WithSecret(webhook, null);
        }
    }

    /**
     * One attempt to deliver an event.
     *
     * @param sequence null for a test
     * @param status what the subscriber answered, null when it did not
     * @param reason why it was no delivery
     */
    @Schema(name = "WebhookDelivery")
    record Attempt(
            UUID eventId,
            String eventType,
            @Schema(nullable = true) Long sequence,
            Instant attemptedAt,
            int durationMillis,
            @Schema(description = "HTTP status of the answer", nullable = true) Integer status,
            boolean delivered,
            @Schema(nullable = true) String reason) {}
}
