package se.lansstyrelsen.integration.kit.http;

import se.lansstyrelsen.integration.kit.problem.Problem;

/** The version a writer has read, told by If-Match; guards against lost updates. */
public final class ExpectedVersion {

    private ExpectedVersion() {}

    /** The ETag of a version, quoted. */
    public static String tag(long version) {
        return "\"" + version + "\"";
    }

    /**
     * The version in an If-Match header.
     *
     * @throws se.lansstyrelsen.integration.kit.problem.ProblemException 428 when it is missing, 412 when it is no tag of ours
     */
    public static long of(String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw Problem.VERSION_REQUIRED.with("Read the resource and send its ETag back as If-Match.");
        }
        var text = ifMatch.strip();
        if (text.matches("\"\\d{1,18}\"")) {
            return Long.parseLong(text.substring(1, text.length() - 1));
        }
        throw stale();
    }

    /** Refuses when the two differ. @throws se.lansstyrelsen.integration.kit.problem.ProblemException 412 */
    public static void check(long expected, long present) {
        if (expected != present) {
            throw stale();
        }
    }

    private static RuntimeException stale() {
        return Problem.STALE_VERSION.with(
                "The resource has changed since you read it. Read it again and repeat the change.");
    }
}
