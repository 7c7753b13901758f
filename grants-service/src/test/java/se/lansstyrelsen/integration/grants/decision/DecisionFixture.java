package se.lansstyrelsen.integration.grants.decision;

import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.lansstyrelsen.integration.kit.quality.Api;
import se.lansstyrelsen.integration.kit.time.StockholmTime;

/** A matter on its way from call to decision, all through the API. */
public final class DecisionFixture {

    /** A municipality's organisation number, and an association's. */
    public static final String GOTLAND = "2120000803";

    public static final String ASSOCIATION = "8024001128";

    private DecisionFixture() {}

    public static int thisYear() {
        return LocalDate.now(StockholmTime.ZONE).getYear();
    }

    /** A call that has closed; every paper in it came before that or after, as registered. Returns its id. */
    public static String call(String board, String scheme, String county, Map<String, Object> changes) {
        var call = new LinkedHashMap<String, Object>();
        call.put("scheme", scheme);
        call.put("countyCode", county);
        call.put("title", "Utlysning " + scheme);
        call.put("opensAt", "2025-03-01T08:00:00+01:00");
        call.put("closesAt", "2025-05-06T00:00:00+02:00");
        call.put("purposes", List.of(purpose(scheme)));
        call.put("targetGroups", List.of(scheme.equals("TIA") ? "ADULTS_IN_RECEPTION" : "PERMIT_HOLDERS"));
        call.put("projectFrom", "2025-01-01");
        call.put("projectTo", "2045-12-31");
        call.put("priorities", List.of());
        call.put("criteria", List.of(Map.of("code", "need", "name", "Behov", "weight", 100)));
        call.put("templateVersion", "2025");
        call.put("payment", "AT_DECISION");
        call.put("guidance", "Läs vägledningen.");
        call.putAll(changes);
        return Api.post("handlaggare-" + board, "/calls", call)
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static String purpose(String scheme) {
        return switch (scheme) {
            case "SECTION_37" -> "COLLABORATION";
            case "SECTION_37_A" -> "NETWORKS";
            default -> "SWEDISH_LANGUAGE";
        };
    }

    public static Map<String, Object> municipality(String code, String organisationNumber, String name) {
        return Map.of(
                "organisationNumber",
                organisationNumber,
                "name",
                name,
                "kind",
                "MUNICIPALITY",
                "municipalityCode",
                code);
    }

    public static Map<String, Object> gotland() {
        return municipality("0980", GOTLAND, "Region Gotland");
    }

    public static Map<String, Object> association() {
        return Map.of("organisationNumber", ASSOCIATION, "name", "Karlskrona språkvänner", "kind", "ASSOCIATION");
    }

    /** An application that came in before its call closed. */
    public static Registered register(String board, String callId, Map<String, Object> applicant, String sought) {
        return register(board, callId, applicant, sought, "2025-04-02T10:15:00Z", "Nya vägar");
    }

    public static Registered register(
            String board,
            String callId,
            Map<String, Object> applicant,
            String sought,
            String receivedAt,
            String title) {
        var content = new LinkedHashMap<String, Object>();
        content.put("callId", callId);
        content.put("applicant", applicant);
        content.put("title", title);
        content.put("startsOn", "2026-01-01");
        content.put("endsOn", "2026-12-31");
        content.put("soughtAmount", sought == null ? null : new BigDecimal(sought));
        var answer = Api.post(
                        "handlaggare-" + board,
                        "/application-registrations",
                        Map.of("receivedAt", Instant.parse(receivedAt).toString(), "content", content))
                .statusCode(201)
                .extract();
        return new Registered("/applications/" + answer.path("id"), answer.path("diaryNumber"), answer.header("ETag"));
    }

    /** An application as it stands, by its path and tag. */
    public record Registered(String path, String diaryNumber, String tag) {

        public String id() {
            return path.substring(path.lastIndexOf('/') + 1);
        }
    }

    public static void declareFree(String officer, String application) {
        Api.post(officer, application + "/conflict-declarations", Map.of("conflict", false))
                .statusCode(201);
    }

    public static Map<String, Object> terms(String kind, String outcome, String amount, Object... charges) {
        var terms = new LinkedHashMap<String, Object>();
        terms.put("kind", kind);
        terms.put("outcome", outcome);
        if (amount != null) {
            terms.put("amount", new BigDecimal(amount));
        }
        var list = new ArrayList<Map<String, Object>>();
        for (var i = 0; i < charges.length; i += 2) {
            list.add(Map.of("year", charges[i], "amount", new BigDecimal((String) charges[i + 1])));
        }
        terms.put("charges", list);
        terms.put("reasons", "Insatsen bedöms stärka samverkan i länet.");
        return terms;
    }

    public static Map<String, Object> granted(String amount, Object... charges) {
        return terms("ORIGINAL", "GRANTED", amount, charges);
    }

    public static ValidatableResponse propose(String board, String application, String tag, Map<String, Object> terms) {
        return Api.move(
                "handlaggare-" + board,
                application + "/proposals",
                tag,
                Map.of("terms", terms, "rapporteur", "Eva Ek, handläggare"));
    }

    public static ValidatableResponse decide(String board, String proposal, String tag) {
        return Api.move(
                "beslutsfattare-" + board,
                proposal + "/decisions",
                tag,
                Map.of("decisionMaker", "Anna Alm, enhetschef"));
    }

    /** Declares, proposes and decides; the decision as it was answered. */
    public static ExtractableResponse<Response> decided(
            String board, Registered application, String tag, Map<String, Object> terms) {
        declareFree("handlaggare-" + board, application.path());
        var proposed =
                propose(board, application.path(), tag, terms).statusCode(201).extract();
        return decide(board, "/proposals/" + proposed.path("id"), proposed.header("ETag"))
                .statusCode(201)
                .extract();
    }

    /** The frame of a year; one that is there already stays as it is. */
    public static void frame(String scheme, String county, int year, String allotted) {
        var status = Api.post(
                        "beslutsfattare-" + county,
                        "/frames",
                        Map.of(
                                "scheme", scheme,
                                "countyCode", county,
                                "year", year,
                                "allotted", new BigDecimal(allotted)))
                .extract()
                .statusCode();
        if (status != 201 && status != 409) {
            throw new AssertionError("no frame: " + status);
        }
    }

    public static ValidatableResponse frame(String scheme, String county, int year) {
        return Api.get("handlaggare-" + county, "/frames?scheme=" + scheme + "&county=" + county + "&year=" + year);
    }
}
