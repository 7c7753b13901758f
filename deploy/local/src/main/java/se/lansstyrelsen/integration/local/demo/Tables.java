package se.lansstyrelsen.integration.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Prints the year as tables. */
final class Tables {

    private static final Locale SWEDISH = Locale.forLanguageTag("sv-SE");

    private final Api allocation;
    private final Map<String, String> names;
    private final PrintStream out;

    Tables(Api allocation, List<RealFigures.Municipality> municipalities, PrintStream out) {
        this.allocation = allocation;
        this.names = municipalities.stream()
                .collect(Collectors.toMap(RealFigures.Municipality::code, RealFigures.Municipality::name));
        this.out = out;
    }

    void print() {
        var counties = allocation.all("samordnare", "/counties").stream()
                .collect(Collectors.toMap(row -> row.get("code").asText(), row -> row.get("shortName")
                        .asText()));
        heading("Län");
        allocation
                .all("samordnare", "/county-progress?year=2018")
                .forEach(row -> line(counties.get(row.get("countyCode").asText()), row));
        line("Hela landet", allocation.get("samordnare", "/national-progress?year=2018"));
        heading("Lägst måluppfyllelse");
        allocation
                .get("samordnare", "/municipality-quotas?year=2018&sort=fulfilment&limit=10")
                .get("items")
                .forEach(row -> line(names.get(row.get("municipalityCode").asText()), row));
        out.println();
    }

    private void heading(String first) {
        out.printf("%n  %-22s %9s %9s %9s %9s %8s%n", first, "kommuntal", "anvisade", "mottagna", "återstår", "andel");
    }

    private void line(String name, JsonNode row) {
        out.printf(
                SWEDISH,
                "  %-22s %,9d %,9d %,9d %,9d %8.4f%n",
                name,
                row.get("quota").asInt(),
                row.get("assigned").asInt(),
                row.get("received").asInt(),
                row.get("remaining").asInt(),
                row.get("fulfilment").asDouble());
    }
}
