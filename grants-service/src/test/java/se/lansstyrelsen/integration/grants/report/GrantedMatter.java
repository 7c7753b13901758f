package se.lansstyrelsen.integration.grants.report;

import static se.lansstyrelsen.integration.grants.decision.DecisionFixture.call;
import static se.lansstyrelsen.integration.grants.decision.DecisionFixture.declareFree;
import static se.lansstyrelsen.integration.grants.decision.DecisionFixture.frame;
import static se.lansstyrelsen.integration.grants.decision.DecisionFixture.granted;
import static se.lansstyrelsen.integration.grants.decision.DecisionFixture.propose;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.ValidatableResponse;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.lansstyrelsen.integration.grants.GrantsFixture;
import se.lansstyrelsen.integration.grants.HandlingFixture;
import se.lansstyrelsen.integration.grants.frame.Booking;
import se.lansstyrelsen.integration.grants.frame.FrameKey;
import se.lansstyrelsen.integration.grants.frame.FrameLedger;
import se.lansstyrelsen.integration.grants.scheme.Scheme;
import se.lansstyrelsen.integration.kit.quality.Api;

/** A grant that a county's board has decided, and the reports of it, all through the API; payments alone are booked. */
public record GrantedMatter(String county, String municipality, String id, Scheme scheme) {

    /** Charged to the year and decided on the day; the effort lasts from 1 January 2025 to the day {@code endsOn}. */
    public static GrantedMatter decided(
            String county,
            String municipality,
            Scheme scheme,
            String amount,
            int year,
            String decidedOn,
            String endsOn) {
        frame(scheme.name(), county, year, "90000000");
        var callId = call(county, scheme.name(), county, Map.of());
        var content = new HashMap<>(GrantsFixture.application(callId, municipality, amount));
        content.put(
                "applicant",
                Map.of(
                        "organisationNumber",
                        HandlingFixture.organisation(municipality),
                        "name",
                        "Kommun " + municipality,
                        "kind",
                        "MUNICIPALITY",
                        "municipalityCode",
                        municipality));
        content.put("purposes", List.of(scheme == Scheme.TIA ? "SWEDISH_LANGUAGE" : "COLLABORATION"));
        content.put("targetGroups", List.of(scheme == Scheme.TIA ? "ADULTS_IN_RECEPTION" : "PERMIT_HOLDERS"));
        content.put("startsOn", "2025-01-01");
        content.put("endsOn", endsOn);
        content.put(
                "budget",
                List.of(
                        Map.of("costType", "STAFF", "year", 2025, "amount", new BigDecimal(amount)),
                        Map.of("costType", "TRAVEL", "year", 2025, "amount", 0)));
        var registered = Api.post(
                        "handlaggare-" + county,
                        "/application-registrations",
                        Map.of("receivedAt", "2025-04-02T10:15:00Z", "content", content))
                .statusCode(201)
                .extract();
        var path = "/applications/" + registered.path("id");
        declareFree("handlaggare-" + county, path);
        var proposed = propose(county, path, registered.header("ETag"), granted(amount, year, amount))
                .statusCode(201)
                .extract();
        Api.move(
                        "beslutsfattare-" + county,
                        "/proposals/" + proposed.path("id") + "/decisions",
                        proposed.header("ETag"),
                        Map.of("decisionMaker", "Anna Alm, enhetschef", "decidedOn", decidedOn))
                .statusCode(201);
        return new GrantedMatter(county, municipality, registered.path("id"), scheme);
    }

    /** 450 000 kronor under 37 § from the year's frame, for an effort until the end of 2026. */
    public static GrantedMatter of(String county, String municipality, int year) {
        return decided(county, municipality, Scheme.SECTION_37, "450000", year, year + "-06-01", "2026-12-31");
    }

    public String recipient() {
        return "kommun-" + municipality;
    }

    public String officer() {
        return "handlaggare-" + county;
    }

    public String decider() {
        return "beslutsfattare-" + county;
    }

    public String path() {
        return "/grants/" + id;
    }

    /** Books a payment on the year's frame, as the payments will. */
    public void paid(FrameLedger ledger, int year, String amount) {
        var booking = Booking.of(UUID.fromString(id), new BigDecimal(amount), "test", Instant.EPOCH);
        QuarkusTransaction.requiringNew().run(() -> ledger.pay(new FrameKey(scheme, county, year), booking));
    }

    /** Costs as pairs of cost type and kronor, all in 2025. */
    public static List<Map<String, Object>> costs(String... typesAndAmounts) {
        var lines = new ArrayList<Map<String, Object>>();
        for (var i = 0; i < typesAndAmounts.length; i += 2) {
            lines.add(new HashMap<>(Map.of(
                    "costType",
                    typesAndAmounts[i],
                    "cost",
                    new BigDecimal(typesAndAmounts[i + 1]),
                    "incurredFrom",
                    "2025-02-01",
                    "incurredTo",
                    "2025-10-31")));
        }
        return lines;
    }

    /** A whole report's content. */
    public static Map<String, Object> content(String... typesAndAmounts) {
        var content = new LinkedHashMap<String, Object>();
        content.put("templateVersion", "2025");
        content.put("costs", costs(typesAndAmounts));
        content.put("goals", List.of(Map.of("goal", 1, "attainment", "PARTLY", "outcome", "Tre av fem avtal.")));
        content.put("participants", Map.of("women", 40, "men", 31));
        content.put("activities", "Möten varje månad.");
        content.put("results", "Fler samarbeten.");
        content.put("method", "Bostad först.");
        content.put("lessons", "Börja tidigt.");
        content.put("transferability", "Kan användas i fler kommuner.");
        content.put("contactFunction", "Integrationssamordnaren");
        return content;
    }

    /** A draft; its path. */
    public String drafted(String kind, Map<String, Object> content) {
        return "/reports/"
                + Api.post(recipient(), path() + "/reports", Map.of("kind", kind, "content", content))
                        .statusCode(201)
                        .extract()
                        .path("id");
    }

    public ValidatableResponse attach(String report) {
        return Api.as(recipient())
                .contentType("text/plain")
                .queryParam("fileName", "kontoutdrag.txt")
                .queryParam("kind", "STATEMENT_OF_ACCOUNT")
                .body("Konto 4010: 412 749,50".getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .post(report + "/attachments")
                .then();
    }

    /** A report sent in with its statement of account; its path. */
    public String submitted(String kind, String... typesAndAmounts) {
        var report = drafted(kind, content(typesAndAmounts));
        attach(report).statusCode(201);
        move(recipient(), report, "submissions", null).statusCode(201);
        return report;
    }

    /** Approves all of it. */
    public void approved(String report, String... typesAndAmounts) {
        review(report, typesAndAmounts).statusCode(201);
        move(decider(), report, "approvals", null).statusCode(201);
    }

    /** Nothing ineligible. */
    public ValidatableResponse review(String report, String... typesAndAmounts) {
        var lines = new ArrayList<Map<String, Object>>();
        for (var i = 0; i < typesAndAmounts.length; i += 2) {
            lines.add(Map.of(
                    "costType",
                    typesAndAmounts[i],
                    "approved",
                    new BigDecimal(typesAndAmounts[i + 1]),
                    "ineligible",
                    0));
        }
        return move(officer(), report, "reviews", Map.of("lines", lines));
    }

    /** A move against the present version. */
    public static ValidatableResponse move(String caller, String thing, String move, Object body) {
        return Api.move(caller, thing + "/" + move, GrantsFixture.tag(caller, thing), body);
    }
}
