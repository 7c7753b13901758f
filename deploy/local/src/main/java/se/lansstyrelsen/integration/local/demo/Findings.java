package se.lansstyrelsen.integration.local.demo;

import java.io.PrintStream;
import java.util.Locale;

/** What the demo says while it runs, and whether every figure has been right so far. */
final class Findings {

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
