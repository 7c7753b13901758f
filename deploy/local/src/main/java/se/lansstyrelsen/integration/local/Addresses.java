package se.lansstyrelsen.integration.local;

import java.io.PrintStream;
import java.util.List;

/** Tells where everything is and how to ask it. */
final class Addresses {

    private Addresses() {}

    static void print(Stack stack, PrintStream out) {
        out.println();
        for (var service : List.of("allocation", "grants", "collaboration", "reporting")) {
            out.println("  " + stack.api(service) + "/openapi.yaml");
        }
        out.println("  Kafka " + stack.bootstrap() + ", issuer " + stack.issuer() + ", logs in " + stack.logs());
        out.println();
        out.println("  Ask something:");
        out.println("    curl -H \"Authorization: Bearer $(deploy/local/token handlaggare-08)\" \\");
        out.println("      '" + stack.api("allocation") + "/municipality-quotas?year=2018&county=08'");
        out.println();
        out.println("  Ctrl-C ends it all.");
    }
}
