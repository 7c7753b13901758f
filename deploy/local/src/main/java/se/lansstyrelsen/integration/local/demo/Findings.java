package se.lansstyrelsen.integration.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** What the demo says while it runs, and whether every figure has been right so far. */
final class Findings {

    private static final Locale SWEDISH = Locale.forLanguageTag("sv-SE");

    private final PrintStream out;
    private boolean right = true;

    Findings(PrintStream out) {
        this.out = out;
    }

    void say(String line) {
        out.println(line);
    }

    void check(String what, long expected, long actual) {
        var holds = expected == actual;
        right &= holds;
        out.printf(
                Locale.ROOT,
                "  %s %s: %,d%s%n",
                holds ? "ok" : "!!",
                what,
                actual,
                holds ? "" : ", should be " + expected);
    }

    /** As {@link #check(String, long, long)}, of something that holds or does not. */
    void check(String what, boolean holds) {
        right &= holds;
        out.printf("  %s %s%n", holds ? "ok" : "!!", what);
    }

    /** Amounts in kronor as a table. @param fields of each row, one under each heading */
    void table(
            String first,
            List<String> headings,
            List<JsonNode> rows,
            Function<JsonNode, String> name,
            List<String> fields) {
        out.printf("%n  %-28s", first);
        headings.forEach(heading -> out.printf("%13s", heading));
        out.println();
        for (var row : rows) {
            out.printf("  %-28s", name.apply(row));
            fields.forEach(
                    field -> out.printf(SWEDISH, "%,13.0f", row.get(field).decimalValue()));
            out.println();
        }
        out.println();
    }

    void stopped(String why) {
        right = false;
        out.println("  !! the demo stopped: " + why);
    }

    boolean areRight() {
        return right;
    }

    /** Progress of long work: rewritten in place on a terminal, one line at the end elsewhere. */
    void progress(String what, long count, long of) {
        if (System.console() != null || count == of) {
            out.printf(Locale.ROOT, "\r  %s: %,d of %,d", what, count, of);
            out.flush();
        }
        if (count == of) {
            out.println();
        }
    }
}
