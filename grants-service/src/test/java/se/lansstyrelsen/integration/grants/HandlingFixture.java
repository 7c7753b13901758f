package se.lansstyrelsen.integration.grants;

import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.lansstyrelsen.integration.kit.quality.Api;

/** Calls and what came in to them, as the boards' officers register and handle it. */
public final class HandlingFixture {

    public static final String IN_TIME = "2026-02-01T10:00:00Z";
    public static final String TOO_LATE = "2026-03-02T10:00:00Z";

    private HandlingFixture() {}

    /** A call open in January and February 2026, weighed 60 on need and 40 on quality; returns its id. */
    public static String call(String scheme, String county, int projectYear) {
        var body = new LinkedHashMap<String, Object>();
        body.put("scheme", scheme);
        body.put("countyCode", county);
        body.put("title", "Utlysning " + projectYear);
        body.put("opensAt", "2026-01-01T07:00:00Z");
        body.put("closesAt", "2026-03-01T07:00:00Z");
        body.put("purposes", purposes(scheme));
        body.put("targetGroups", List.of(scheme.equals("TIA") ? "ADULTS_IN_RECEPTION" : "PERMIT_HOLDERS"));
        body.put("projectFrom", projectYear + "-04-01");
        body.put("projectTo", projectYear + "-12-31");
        body.put(
                "criteria",
                List.of(
                        Map.of("code", "need", "name", "Behov", "weight", 60),
                        Map.of("code", "quality", "name", "Kvalitet", "weight", 40)));
        body.put("templateVersion", "2026");
        body.put("payment", "AT_DECISION");
        body.put("guidance", "Se vägledningen.");
        var board = county == null || scheme.equals("SECTION_37_A") ? "06" : county;
        return Api.post("handlaggare-" + board, "/calls", body)
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static List<String> purposes(String scheme) {
        return switch (scheme) {
            case "SECTION_37" -> List.of("PREPAREDNESS_AND_CAPACITY", "COLLABORATION");
            case "SECTION_37_A" -> List.of("LANGUAGE", "NETWORKS");
            default -> List.of("SWEDISH_LANGUAGE", "HEALTH");
        };
    }

    /** What an application that came on paper says; the sought amount may be null. */
    public static Map<String, Object> content(
            String call, String municipality, String title, Object sought, String... purposes) {
        var body = new LinkedHashMap<String, Object>();
        body.put("callId", call);
        body.put(
                "applicant",
                Map.of(
                        "organisationNumber",
                        organisation(municipality),
                        "name",
                        "Kommun " + municipality,
                        "kind",
                        "MUNICIPALITY",
                        "municipalityCode",
                        municipality));
        body.put("title", title);
        body.put("purposes", List.of(purposes));
        body.put("soughtAmount", sought);
        return body;
    }

    /** A number of a municipality's with its check digit; not the real one. */
    public static String organisation(String municipality) {
        var nine = "21200" + municipality;
        var sum = 0;
        for (var i = 0; i < nine.length(); i++) {
            var product = (nine.charAt(i) - '0') * (i % 2 == 0 ? 2 : 1);
            sum += product / 10 + product % 10;
        }
        return nine + (10 - sum % 10) % 10;
    }

    /** Registers what came and returns the application's id. */
    public static String received(String officer, String receivedAt, Map<String, Object> content) {
        return Api.post(officer, "/application-registrations", Map.of("receivedAt", receivedAt, "content", content))
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** As the other, in time and without a word about purposes. */
    public static String received(String officer, String call, String municipality, String title, Object sought) {
        return received(officer, IN_TIME, content(call, municipality, title, sought));
    }

    /** @param ground null when there is no conflict */
    public static ValidatableResponse declare(String officer, String application, String ground) {
        var body = new LinkedHashMap<String, Object>();
        body.put("conflict", ground != null);
        body.put("ground", ground);
        return Api.post(officer, "/applications/" + application + "/conflict-declarations", body);
    }

    public static Map<String, Object> scores(int need, int quality) {
        return Map.of(
                "scores",
                new ArrayList<>(List.of(
                        Map.of("criterion", "need", "points", need, "reason", "Behovet är beskrivet."),
                        Map.of("criterion", "quality", "points", quality, "reason", "Planen håller."))));
    }

    /** Declares no conflict and assesses. */
    public static ValidatableResponse assess(String officer, String application, int need, int quality) {
        declare(officer, application, null).statusCode(201);
        return Api.post(officer, "/applications/" + application + "/assessments", scores(need, quality));
    }
}
