package se.lansstyrelsen.integration.kit.trace;

import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.jboss.logging.MDC;

/**
 * A W3C trace context (traceparent): taken from the request or event, written on every log line, journal row and
 * event, and returned. Only the header is handled; spans are left to a collector at the gateway.
 *
 * @param traceId 32 hexadecimal digits
 * @param parentId 16 hexadecimal digits, this hop
 */
public record Trace(String traceId, String parentId) {

    public static final String HEADER = "traceparent";

    private static final Pattern FORM =
            Pattern.compile("(?!ff)[0-9a-f]{2}-(?!0{32})([0-9a-f]{32})-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}(-.*)?");
    private static final String KEY = "traceparent";

    /** Continues the given trace, or starts one when the header is absent or malformed. */
    public static Trace continuing(String header) {
        var match = header == null ? null : FORM.matcher(header);
        return new Trace(match != null && match.matches() ? match.group(1) : random(16), random(8));
    }

    /** The trace of the work this thread does; starts one when there is none. */
    public static Trace current() {
        var held = (String) MDC.get(KEY);
        return held == null ? continuing(null).enter() : new Trace(held.substring(3, 35), held.substring(36, 52));
    }

    /** Makes this the thread's trace. */
    public Trace enter() {
        MDC.put(KEY, header());
        MDC.put("traceId", traceId);
        return this;
    }

    public static void leave() {
        MDC.remove(KEY);
        MDC.remove("traceId");
    }

    public String header() {
        return "00-" + traceId + "-" + parentId + "-01";
    }

    private static String random(int bytes) {
        var content = new byte[bytes];
        ThreadLocalRandom.current().nextBytes(content);
        content[0] |= 1;
        return HexFormat.of().formatHex(content);
    }
}
