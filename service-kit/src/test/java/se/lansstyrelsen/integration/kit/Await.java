package se.lansstyrelsen.integration.kit;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Assertions;

/** Waits for something to become so, instead of sleeping a fixed time. */
public final class Await {

    private Await() {}

    public static void until(String what, Callable<Boolean> holds) throws Exception {
        until(what, Duration.ofSeconds(30), holds);
    }

    public static void until(String what, Duration atMost, Callable<Boolean> holds) throws Exception {
        var end = Instant.now().plus(atMost);
        while (!holds.call()) {
            if (Instant.now().isAfter(end)) {
                Assertions.fail("did not happen in " + atMost.toSeconds() + " s: " + what);
            }
            Thread.sleep(20);
        }
    }
}
