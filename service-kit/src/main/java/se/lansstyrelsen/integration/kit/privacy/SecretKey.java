package se.lansstyrelsen.integration.kit.privacy;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import se.lansstyrelsen.integration.kit.text.Hashes;

/** A secret that lets somebody without a token back to what is theirs; only its hash is kept. */
public final class SecretKey {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 24;

    private SecretKey() {}

    /** 32 characters that can stand in an address. */
    public static String fresh() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    public static String hash(String key) {
        return Hashes.sha(key.getBytes(StandardCharsets.UTF_8));
    }

    /** Whether the key is the one whose hash was kept, compared in the same time whatever differs. */
    public static boolean fits(String key, String hash) {
        return key != null
                && MessageDigest.isEqual(
                        hash(key).getBytes(StandardCharsets.US_ASCII), hash.getBytes(StandardCharsets.US_ASCII));
    }
}
