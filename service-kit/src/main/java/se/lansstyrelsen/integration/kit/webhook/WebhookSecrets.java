package se.lansstyrelsen.integration.kit.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import se.lansstyrelsen.integration.kit.problem.Problem;

/**
 * Signs deliveries as standardwebhooks.com says. A secret is the HMAC of the webhook's id and the secret's number under the
 * operator's key, so that none is stored: who reads the database can sign nothing.
 */
@ApplicationScoped
class WebhookSecrets {

    private static final String ALGORITHM = "HmacSHA256";
    private static final String PREFIX = "whsec_";
    private static final int SHORTEST_KEY = 32;

    private final WebhookConfig config;

    WebhookSecrets(WebhookConfig config) {
        this.config = config;
    }

    /** As a subscriber keeps it: {@code whsec_} and Base64. */
    String shown(UUID webhook, int number) {
        return PREFIX + Base64.getEncoder().encodeToString(secret(webhook, number));
    }

    /** The {@code webhook-signature} header: one signature for each secret that is valid. */
    String signatures(Claim claim, String messageId, Instant at, byte[] body) {
        var former = claim.formerSecretUntil() != null && at.isBefore(claim.formerSecretUntil());
        return IntStream.rangeClosed(former ? claim.secretNumber() - 1 : claim.secretNumber(), claim.secretNumber())
                .mapToObj(number -> signature(secret(claim.webhookId(), number), messageId, at, body))
                .collect(Collectors.joining(" "));
    }

    static String signature(byte[] secret, String messageId, Instant at, byte[] body) {
        var head = (messageId + "." + at.getEpochSecond() + ".").getBytes(StandardCharsets.UTF_8);
        return "v1," + Base64.getEncoder().encodeToString(hmac(secret, head, body));
    }

    private byte[] secret(UUID webhook, int number) {
        return hmac(key(), ("webhook " + webhook + " " + number).getBytes(StandardCharsets.UTF_8));
    }

    /** @throws se.lansstyrelsen.integration.kit.problem.ProblemException 503 when the operator has set none that will do */
    private byte[] key() {
        try {
            var key = Base64.getDecoder().decode(config.key().orElse("").strip());
            if (key.length >= SHORTEST_KEY) {
                return key;
            }
        } catch (IllegalArgumentException notBase64) {
            // told below
        }
        throw Problem.WEBHOOKS_NOT_SET_UP.with("The operator has not set webhooks.key to 32 random bytes in Base64,"
                + " so nothing can be signed. Until then read GET /events.");
    }

    private static byte[] hmac(byte[] key, byte[]... parts) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            for (var part : parts) {
                mac.update(part);
            }
            return mac.doFinal();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
