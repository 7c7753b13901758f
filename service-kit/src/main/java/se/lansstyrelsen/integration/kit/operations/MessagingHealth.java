package se.lansstyrelsen.integration.kit.operations;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import se.lansstyrelsen.integration.kit.consumer.Consumers;
import se.lansstyrelsen.integration.kit.journal.Relay;

/**
 * Says whether events flow. A broker that is away does not make the service unready: writes go on and wait in the
 * journal; the data tell since when.
 */
@Readiness
@ApplicationScoped
class MessagingHealth implements HealthCheck {

    private final Relay relay;
    private final Consumers consumers;

    MessagingHealth(Relay relay, Consumers consumers) {
        this.relay = relay;
        this.consumers = consumers;
    }

    @Override
    public HealthCheckResponse call() {
        var answer = HealthCheckResponse.named("events").up();
        answer.withData(
                "publishing",
                relay.failingSince()
                        .map(since -> "waits in the journal since " + since)
                        .orElse("flows"));
        consumers.stuck().forEach((name, since) -> answer.withData(name, "takes nothing in since " + since));
        return answer.build();
    }
}
