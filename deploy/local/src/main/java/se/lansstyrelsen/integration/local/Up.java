package se.lansstyrelsen.integration.local;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import se.lansstyrelsen.integration.local.demo.DemoYear;

/** The program behind {@code deploy/local/up}. */
public final class Up {

    private Up() {}

    public static void main(String[] arguments) throws InterruptedException {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        System.exit(run(List.of(arguments), out));
    }

    private static int run(List<String> arguments, PrintStream out) throws InterruptedException {
        if (arguments.contains("--help")) {
            out.println(Options.USAGE);
            return 0;
        }
        Options options;
        try {
            options = Options.parse(arguments);
        } catch (IllegalArgumentException e) {
            out.println(e.getMessage() + "\n" + Options.USAGE);
            return 2;
        }
        out.println("Starting");
        try (var stack = Stack.start(options, out)) {
            var right = !options.demo() || new DemoYear(stack, out).run();
            if (options.exit()) {
                return right ? 0 : 1;
            }
            Addresses.print(stack, out);
            new CountDownLatch(1).await();
            return 0;
        } catch (StackException e) {
            out.println(e.getMessage());
            return e.status();
        }
    }
}
