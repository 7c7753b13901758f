package se.lansstyrelsen.integration.embedded;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Who has chosen a caller in the browser and not fetched the tokens yet, and who may fetch new ones. */
final class DemoLogins {

    private final SecureRandom random = new SecureRandom();
    private final Map<String, Login> codes = new ConcurrentHashMap<>();
    private final Map<String, Login> sessions = new ConcurrentHashMap<>();

    /** @param challenge of RFC 7636, empty when the client sent none @param nonce empty when the client sent none */
    record Login(String caller, String client, String redirect, String challenge, String nonce) {}

    /** A code that is good once. */
    String code(Login login) {
        var code = secret();
        codes.put(code, login);
        return code;
    }

    /** The login of a code, when the client can show what it made the challenge of. */
    Optional<Login> redeem(String code, String redirect, String verifier) {
        return Optional.ofNullable(codes.remove(code))
                .filter(login -> login.redirect().equals(redirect))
                .filter(login ->
                        login.challenge().isEmpty() || login.challenge().equals(challenge(verifier)));
    }

    /** A token to renew the login with. */
    String session(Login login) {
        var token = secret();
        sessions.put(token, login);
        return token;
    }

    Optional<Login> renew(String token) {
        return Optional.ofNullable(sessions.remove(token));
    }

    private String secret() {
        var bytes = new byte[24];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static String challenge(String verifier) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
