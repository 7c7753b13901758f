package se.lansstyrelsen.integration.local;

import java.nio.file.Path;
import java.util.List;

/**
 * What {@code deploy/local/up} was asked to do.
 *
 * @param exit end when the demo is done
 * @param demo run the demo year
 * @param data folder that keeps data between runs, null for a temporary one
 * @param replicas how many of each service
 * @param fixedPorts the ports of the README, or any that are free (tests)
 */
public record Options(boolean exit, boolean demo, Path data, int replicas, boolean fixedPorts) {

    static final String USAGE =
            """
            deploy/local/up [--exit] [--no-demo] [--data DIR] [--replicas N]
              --exit         end when the demo is done; the exit status says whether every figure was right
              --no-demo      start empty
              --data DIR     keep data in DIR between runs
              --replicas N   start N of each service (second on port + 10, and so on)""";

    /** For tests: an empty stack on free ports with temporary data. */
    public static Options forTests(int replicas) {
        return new Options(true, false, null, replicas, false);
    }

    static Options parse(List<String> arguments) {
        var exit = false;
        var demo = true;
        Path data = null;
        var replicas = 1;
        for (var i = arguments.iterator(); i.hasNext(); ) {
            var argument = i.next();
            switch (argument) {
                case "--exit" -> exit = true;
                case "--no-demo" -> demo = false;
                case "--data" -> data = Path.of(value(argument, i)).toAbsolutePath();
                case "--replicas" -> replicas = number(value(argument, i));
                default -> throw new IllegalArgumentException("unknown option " + argument);
            }
        }
        return new Options(exit, demo, data, replicas, true);
    }

    private static String value(String option, java.util.Iterator<String> rest) {
        if (!rest.hasNext()) {
            throw new IllegalArgumentException(option + " wants a value");
        }
        return rest.next();
    }

    private static int number(String text) {
        if (!text.matches("[1-9]")) {
            throw new IllegalArgumentException("--replicas is a number from 1 to 9");
        }
        return Integer.parseInt(text);
    }
}
