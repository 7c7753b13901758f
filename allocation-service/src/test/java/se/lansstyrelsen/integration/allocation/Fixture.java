package se.lansstyrelsen.integration.allocation;

import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.lansstyrelsen.integration.kit.quality.Api;
import se.lansstyrelsen.integration.kit.time.StockholmTime;

/** A year as its callers make it: target, plans and the feed, all through the API. */
public final class Fixture {

    public static final List<String> COUNTIES = List.of(
            "01", "03", "04", "05", "06", "07", "08", "09", "10", "12", "13", "14", "17", "18", "19", "20", "21", "22",
            "23", "24", "25");

    private Fixture() {}

    /** Today in Sweden, which is another day than the machine's late in the evening. */
    public static LocalDate today() {
        return LocalDate.now(StockholmTime.ZONE);
    }

    /** The national target with one county's quota; the others have 0. */
    public static ValidatableResponse target(int year, String validFrom, String county, int quota) {
        return target(year, quota, validFrom, Map.of(county, quota));
    }

    /** A national target with the quotas stated; the others have 0. */
    public static ValidatableResponse target(int year, int total, String validFrom, Map<String, Integer> quotas) {
        return Api.as("samordnare")
                .contentType("application/json")
                .body(newTarget(year, total, validFrom, quotas))
                .post("/national-targets")
                .then();
    }

    /** The body that records such a target. */
    public static Map<String, Object> newTarget(int year, int total, String validFrom, Map<String, Integer> quotas) {
        var shares = COUNTIES.stream()
                .map(code -> Map.of("countyCode", code, "quota", quotas.getOrDefault(code, 0)))
                .toList();
        return Map.of(
                "year",
                year,
                "total",
                total,
                "legalBasis",
                "SFS test " + validFrom,
                "validFrom",
                validFrom,
                "countyQuotas",
                shares);
    }

    /** A line of a plan; figures and reason may be null. */
    public static Map<String, Object> line(String municipality, Integer model, Integer decided, String reason) {
        var line = new LinkedHashMap<String, Object>();
        line.put("municipalityCode", municipality);
        line.put("modelQuota", model);
        line.put("decidedQuota", decided);
        line.put("deviationReason", reason);
        return line;
    }

    public static Map<String, Object> plan(String county, int year, List<Map<String, Object>> lines) {
        return Map.of("countyCode", county, "year", year, "lines", lines);
    }

    public static ValidatableResponse open(String county, int year, List<Map<String, Object>> lines) {
        return Api.as("handlaggare-" + county)
                .contentType("application/json")
                .body(plan(county, year, lines))
                .post("/quota-plans")
                .then();
    }

    public static ValidatableResponse post(String caller, String path, Object body) {
        return Api.post(caller, path, body);
    }

    public static ValidatableResponse put(String caller, String path, String tag, Object body) {
        return Api.put(caller, path, tag, body);
    }

    public static ValidatableResponse move(String caller, String path, String tag, Object body) {
        return Api.move(caller, path, tag, body);
    }

    public static Map<String, String> decision(String decidedOn) {
        return Map.of("diaryNumber", "400-1234-2017", "decidedOn", decidedOn, "rapporteur", "Föredragande");
    }

    /** Opens, consults, proposes and decides; returns the plan's path. */
    public static String decide(String county, int year, String decidedOn, List<Map<String, Object>> lines) {
        var opened = open(county, year, lines).statusCode(201).extract();
        var path = "/quota-plans/" + opened.path("id");
        var tag = move(
                        "handlaggare-" + county,
                        path + "/consultations",
                        opened.header("ETag"),
                        Map.of("closesOn", decidedOn))
                .statusCode(201)
                .extract()
                .header("ETag");
        tag = move("handlaggare-" + county, path + "/proposals", tag, null)
                .statusCode(201)
                .extract()
                .header("ETag");
        move("beslutsfattare-" + county, path + "/decisions", tag, decision(decidedOn))
                .statusCode(201)
                .body("status", equalTo("DECIDED"));
        return path;
    }

    /** One record of the feed as a line of a file. */
    public static String event(String id, String type, String data) {
        return "{\"specversion\":\"1.0\",\"id\":\"" + id
                + "\",\"source\":\"urn:test:file\",\"type\":\"se.migrationsverket.settlement." + type
                + "\",\"time\":\"2018-03-01T09:00:00Z\",\"data\":" + data + "}\n";
    }

    public static String decided(String id, String municipality, int persons, String on) {
        return event(
                "d-" + id,
                "assignment-decided.v1",
                "{\"assignmentId\":\"" + id + "\",\"municipalityCode\":\"" + municipality
                        + "\",\"category\":\"QUOTA_REFUGEE\",\"persons\":" + persons + ",\"decidedOn\":\"" + on
                        + "\"}");
    }

    public static String received(String id, int persons, String on) {
        return event(
                "r-" + id,
                "assignment-received.v1",
                "{\"assignmentId\":\"" + id + "\",\"persons\":" + persons + ",\"receivedOn\":\"" + on + "\"}");
    }

    public static String cancelled(String id, String on) {
        return event(
                "x-" + id,
                "assignment-cancelled.v1",
                "{\"assignmentId\":\"" + id + "\",\"cancelledOn\":\"" + on + "\",\"reason\":\"Flyttade.\"}");
    }

    public static ValidatableResponse send(String... records) {
        return send(String.join("", Arrays.asList(records)).getBytes(StandardCharsets.UTF_8));
    }

    public static ValidatableResponse send(byte[] file) {
        return Api.as("migrationsverket")
                .contentType("application/x-ndjson")
                .body(file)
                .post("/settlement-files")
                .then();
    }
}
