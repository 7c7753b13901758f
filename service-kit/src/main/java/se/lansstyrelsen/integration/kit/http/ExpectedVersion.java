package se.lansstyrelsen.integration.kit.http;

import java.util.regex.Pattern;
import se.lansstyrelsen.integration.kit.problem.Problem;

/** The version a writer has read, told by If-Match; guards against lost updates. */
public final class ExpectedVersion {

    private static final Pattern TAG = Pattern.compile("\"(\\d{1,18})(-\\w*)?\"");

    private ExpectedVersion() {}

    /** The ETag of a version, quoted. */
    public static String tag(long version) {
        return "\"" + version + "\"";
    }

    /**
     * The ETag of a version whose representation also shows something that changes without it, such as a figure another
     * resource owns; a reader who revalidates sees that change, a writer is guarded by the version alone.
     */
    public static String tag(long version, Object shown) {
        return "\"" + version + "-" + shown + "\"";
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
        var tag = TAG.matcher(text);
        if (tag.matches()) {
            return Long.parseLong(tag.group(1));
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
