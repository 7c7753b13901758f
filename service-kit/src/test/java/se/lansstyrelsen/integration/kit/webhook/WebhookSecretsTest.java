package se.lansstyrelsen.integration.kit.webhook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.smallrye.config.SmallRyeConfigBuilder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.lansstyrelsen.integration.kit.problem.Problem;
import se.lansstyrelsen.integration.kit.problem.ProblemException;

class WebhookSecretsTest {

    private static final UUID WEBHOOK = UUID.fromString("01a22f07-6ec5-7cd9-a285-832ab1430e06");

    /** Computed with openssl dgst. */
    @Test
    void aSignatureIsWhatAnotherProgramMakesOfTheSame() {
        var signature = WebhookSecrets.signature(
                Base64.getDecoder().decode("MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"),
                "msg_p5jXN8AQM9LrM0D4loKWxJek",
                Instant.ofEpochSecond(1_614_265_330),
                "{\"test\": 2432232314}".getBytes(StandardCharsets.UTF_8));
        assertEquals("v1,T+tuuVQB1sgL68fAW3BxL0cqJ33EzFeEYfqccz8LH9M=", signature);
    }

    @Test
    void eachWebhookAndNumberHasASecretOfItsOwnAndAnotherKeyAnother() {
        var secrets = secrets("dGVzdHMgb25seTogdGhpcnR5LXR3byBieXRlcyBvZiBrZXk=");
        var first = secrets.shown(WEBHOOK, 1);
        assertEquals(first, secrets.shown(WEBHOOK, 1));
        assertNotEquals(first, secrets.shown(WEBHOOK, 2));
        assertNotEquals(first, secrets.shown(UUID.randomUUID(), 1));
        assertNotEquals(
                first,
                secrets("YW5vdGhlciBrZXkgb2YgYXQgbGVhc3QgdGhpcnR5LXR3byBieXRlcw==")
                        .shown(WEBHOOK, 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "c2hvcnQ=", "not base64 at all, and rather long besides"})
    void withoutAGoodKeyNothingIsSigned(String key) {
        var refusal = assertThrows(ProblemException.class, () -> secrets(key).shown(WEBHOOK, 1));
        assertEquals(Problem.WEBHOOKS_NOT_SET_UP, refusal.type());
    }

    private static WebhookSecrets secrets(String key) {
        return new WebhookSecrets(new SmallRyeConfigBuilder()
                .addDiscoveredConverters()
                .withMapping(WebhookConfig.class)
                .withDefaultValues(Map.of("webhooks.key", key))
                .build()
                .getConfigMapping(WebhookConfig.class));
    }
}
