package se.lansstyrelsen.integration.local.demo;

import java.time.Duration;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** Waits for what reaches another service or a mailbox a moment later. */
final class Patience {

    private static final Duration LONGEST = Duration.ofSeconds(60);
    private static final long BETWEEN_MILLIS = 200;

    private Patience() {}

    /** @param what is waited for, as the demo says when it does not come */
    static void until(String what, BooleanSupplier holds) {
        first(what, () -> holds.getAsBoolean() ? Optional.of(true) : Optional.empty());
    }

    /** The first that is found. */
    static <T> T first(String what, Supplier<Optional<T>> search) {
        var end = System.nanoTime() + LONGEST.toNanos();
        while (true) {
            var found = search.get();
            if (found.isPresent()) {
                return found.get();
            }
            if (System.nanoTime() > end) {
                throw new DemoException("waited " + LONGEST.toSeconds() + " s for " + what);
            }
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(BETWEEN_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DemoException("the demo was interrupted");
        }
    }
}
