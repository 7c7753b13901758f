package se.lansstyrelsen.integration.local.demo;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Figures that the services do not tell each other: Migrationsverket's published table, and what the boards quoted for 2020. */
final class FiguresOfYear {

    private static final String COORDINATOR = "samordnare";
    private static final String REASON = "K%C3%A4llan%20anger%20inte%20k%C3%B6n";

    private final Api reporting;
    private final Findings findings;

    FiguresOfYear(Api reporting, Findings findings) {
        this.reporting = reporting;
        this.findings = findings;
    }

    void run() {
        findings.say("  Figures for the reports (indikatorer)");
        take("Migrationsverket%2C%20mottagna%202018", RealFigures.receptions());
        RealFigures.quoted().forEach((source, rows) -> take(URLEncoder.encode(source, StandardCharsets.UTF_8), rows));
        await("county-quota", 15_200);
        await("counted-against-quota", 14_588);
        findings.check("received in 2018, by category and municipality", 44_216, nation("received-in-municipalities"));
        findings.check("of them unaccompanied children", 6_635, nation("unaccompanied-received"));
        findings.check("county quotas (länstal) 2018, told by allocation", 15_200, nation("county-quota"));
        findings.check("counted against them, told by allocation", 14_588, nation("counted-against-quota"));
    }

    private void take(String source, String rows) {
        reporting.send(
                COORDINATOR, "/figure-imports?source=" + source + "&sexMissingReason=" + REASON, "text/csv", rows, 201);
    }

    private void await(String indicator, long value) {
        Patience.until(indicator + " to reach reporting", () -> nation(indicator) == value);
    }

    private long nation(String indicator) {
        return reporting
                .get(COORDINATOR, "/indicators/" + indicator + "/county-figures?year=2018")
                .get(0)
                .get("value")
                .asLong();
    }
}
