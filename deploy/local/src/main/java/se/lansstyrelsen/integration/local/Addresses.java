package se.lansstyrelsen.integration.local;

import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Tells where everything is, whom to be there, and how to ask it. */
final class Addresses {

    private static final Map<String, String> LOGINS = new LinkedHashMap<>();

    static {
        LOGINS.put("samordnare", "the county boards' coordinator: everything in every county");
        LOGINS.put("handlaggare-25", "case officer of a county (any code)");
        LOGINS.put("beslutsfattare-25", "decision-maker of a county");
        LOGINS.put("attestant-25-1", "payment approver of a county");
        LOGINS.put("kommun-2580", "a municipality (any code)");
        LOGINS.put("sokande-8029990002", "an organisation that applies for grants");
        LOGINS.put("deltagare-2021002114", "an organisation in a collaboration forum");
        LOGINS.put("migrationsverket", "Migrationsverket's system");
        LOGINS.put("revisor", "auditor: reads everything");
        LOGINS.put("lasare", "a reader outside the authorities: small numbers are withheld");
    }

    private Addresses() {}

    static void print(Stack stack, PrintStream out) {
        var pages = stack.replica("reporting", 0);
        out.println();
        out.println("  Look   " + pages + "/                the dashboard (Logga in, no password)");
        out.println("         " + pages + "/utvecklare      the four APIs, events and callers with examples");
        out.println("         " + pages + "/oppna-data      open data, with its DCAT catalogue");
        out.println("  Read   one page an API, and its openapi.yaml beside it:");
        for (var service : List.of("allocation", "grants", "collaboration", "reporting")) {
            out.println("         " + stack.api(service) + "/documentation");
        }
        out.println("  Log in, here and with deploy/local/token CALLER:");
        LOGINS.forEach((caller, who) -> out.printf("         %-22s %s%n", caller, who));
        out.println("  Kafka " + stack.bootstrap() + ", issuer " + stack.issuer() + ", logs in " + stack.logs());
        out.println();
        out.println("  Ask something:");
        out.println("    curl -H \"Authorization: Bearer $(deploy/local/token handlaggare-08)\" \\");
        out.println("      '" + stack.api("allocation") + "/municipality-quotas?year=2018&county=08'");
        out.println();
        out.println("  Ctrl-C ends it all.");
    }
}
