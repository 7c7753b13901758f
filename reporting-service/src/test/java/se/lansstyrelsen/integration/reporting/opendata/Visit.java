package se.lansstyrelsen.integration.reporting.opendata;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.apache.commons.csv.CSVFormat;
import se.lansstyrelsen.integration.kit.region.Regions;

/** Everything a caller can fetch of some years' counts, in every format, page and filter; by cell, as it was shown. */
final class Visit {

    private final Map<String, Integer> shown = new TreeMap<>();
    private final Supplier<RequestSpecification> caller;

    Visit(Supplier<RequestSpecification> caller) {
        this.caller = caller;
    }

    Map<String, Integer> of(List<Integer> years) throws IOException {
        for (var name : List.of(
                "reception-by-municipality", "reception-by-county", "received-by-category", "received-by-sex")) {
            for (var year : years) {
                var county = Regions.counties().get(year % 21).code();
                for (var filter : List.of("?year=" + year, "?year=" + year + "&county=" + county)) {
                    pages(name, filter);
                    caller.get()
                            .get("/open-data/" + name + ".json" + filter)
                            .then()
                            .statusCode(200)
                            .extract()
                            .<List<Map<String, Object>>>path("$")
                            .forEach(row -> take(name, row));
                    csv(name, filter);
                }
            }
            csv(name, "");
        }
        return shown;
    }

    private void pages(String name, String filter) {
        for (var page = 1; ; page++) {
            var rows = caller.get()
                    .get("/open-data/" + name + filter + "&limit=100&page=" + page)
                    .then()
                    .statusCode(200)
                    .extract()
                    .<List<Map<String, Object>>>path("items");
            if (rows.isEmpty()) {
                return;
            }
            rows.forEach(row -> take(name, row));
        }
    }

    private void csv(String name, String filter) throws IOException {
        var text = caller.get()
                .get("/open-data/" + name + ".csv" + filter)
                .then()
                .statusCode(200)
                .extract()
                .asString();
        var format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(';')
                .setHeader()
                .setSkipHeaderRecord(true)
                .setNullString("")
                .get();
        for (var row : format.parse(new StringReader(text.substring(1)))) {
            take(name, new TreeMap<>(row.toMap()));
        }
    }

    /** A cell shown twice must be shown alike. */
    private void take(String name, Map<String, ?> row) {
        var area = row.get("municipalityCode") != null
                ? row.get("municipalityCode")
                : row.get("countyCode") != null ? row.get("countyCode") : Areas.NATION;
        var part = row.get("partCode") == null ? "" : " " + row.get("partCode");
        for (var figure : List.of("assigned", "countedAgainstQuota", "selfSettled", "received", "unaccompanied")) {
            if (row.get(figure) != null) {
                var cell = row.get("year") + " " + figure + " " + area + part;
                var value = new BigDecimal(row.get(figure).toString()).intValueExact();
                var before = shown.put(cell, value);
                assertEquals(before == null ? value : before, value, cell + " in " + name);
            }
        }
    }

    static List<String> cells(int year, String figure, List<String> areas, String part) {
        var cells = new ArrayList<String>();
        areas.forEach(area -> cells.add(year + " " + figure + " " + area + (part.isEmpty() ? "" : " " + part)));
        return cells;
    }
}
