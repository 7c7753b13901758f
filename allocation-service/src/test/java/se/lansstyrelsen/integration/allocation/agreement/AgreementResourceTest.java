package se.lansstyrelsen.integration.allocation.agreement;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.lansstyrelsen.integration.allocation.Fixture;
import se.lansstyrelsen.integration.embedded.EmbeddedStack;
import se.lansstyrelsen.integration.kit.quality.Api;

/** Jämtland's agreements through the API; each test takes a municipality of its own. */
@QuarkusTest
@QuarkusTestResource(value = EmbeddedStack.class, initArgs = @ResourceArg(name = "service", value = "allocation"))
class AgreementResourceTest {

    private static final String OFFICER = "handlaggare-23";
    private static final String DECIDER = "beslutsfattare-23";
    private static final String TODAY = Fixture.today().toString();

    @Inject
    StandingAgreements standing;

    private static Map<String, Object> content(String kind, String from, String to, int extension, String... codes) {
        var content = new LinkedHashMap<String, Object>();
        content.put("countyCode", "23");
        content.put("kind", kind);
        content.put(
                "municipalities",
                List.of(codes).stream()
                        .map(code -> Map.of("municipalityCode", code, "places", 15))
                        .toList());
        content.put("validFrom", from);
        content.put("validTo", to);
        content.put("noticeMonths", 6);
        content.put("extensionMonths", extension);
        return content;
    }

    private static ValidatableResponse draft(Map<String, Object> content) {
        return Api.as(OFFICER)
                .contentType("application/json")
                .body(content)
                .post("/agreements")
                .then();
    }

    private static ExtractableResponse<Response> sent(Map<String, Object> content) {
        var draft =
                draft(content).statusCode(201).body("status", equalTo("DRAFT")).extract();
        return Fixture.move(OFFICER, "/agreements/" + draft.path("id") + "/dispatches", draft.header("ETag"), null)
                .statusCode(201)
                .body("status", equalTo("SENT"))
                .extract();
    }

    private static ValidatableResponse sign(String caller, String path, String party, String diaryNumber) {
        var body = new LinkedHashMap<String, Object>(Map.of("partyCode", party, "signedOn", TODAY));
        body.put("diaryNumber", diaryNumber);
        return Api.as(caller)
                .contentType("application/json")
                .body(body)
                .post(path + "/signatures")
                .then();
    }

    @Test
    void everyPartySignsForItselfAndOneGivesNotice() {
        var path = "/agreements/"
                + sent(content("RECEPTION", "2026-01-01", "2070-12-31", 12, "2303", "2305"))
                        .path("id");
        sign("kommun-2303", path, "2303", null)
                .statusCode(201)
                .header("Location", endsWith(path + "/signatures/2303"))
                .body("registeredByCounty", equalTo(false));
        Api.as("kommun-2303").get(path + "/signatures/2303").then().statusCode(200);
        Api.as("kommun-2303").get(path + "/signatures/2305").then().statusCode(404);
        sign("kommun-2303", path, "2303", null).statusCode(409).body("type", endsWith("/already-signed"));
        sign("kommun-2303", path, "2305", null).statusCode(403);
        sign(OFFICER, path, "23", "851-7-2026").statusCode(403);
        sign(DECIDER, path, "23", null).statusCode(422).body("errors.pointer", contains("/diaryNumber"));
        sign(DECIDER, path, "23", "851-7-2026").statusCode(201);
        sign(OFFICER, path, "2305", null).statusCode(201).body("registeredByCounty", equalTo(true));
        var signed = Api.as("lasare")
                .get(path)
                .then()
                .statusCode(200)
                .body("status", equalTo("SIGNED"))
                .body("standing", equalTo(true))
                .body("places", equalTo(30))
                .body("standsThrough", equalTo("2070-12-31"))
                .body("noticeBefore", equalTo("2070-06-30"))
                .body("diaryNumber", equalTo("851-7-2026"))
                .extract();
        Api.as("lasare")
                .get("/agreements?asOf=2075-07-01&municipality=2305")
                .then()
                .body("items.id", hasItem((String) signed.path("id")))
                .body("items[0].standsThrough", equalTo("2076-12-31"));
        assertEquals(
                LocalDate.of(2076, 12, 31),
                standing.of("2305", LocalDate.of(2075, 7, 1)).get(0).standsThrough());

        Fixture.move("kommun-2309", path + "/notices", signed.header("ETag"), notice("2305", TODAY))
                .statusCode(403);
        Fixture.move("kommun-2305", path + "/notices", signed.header("ETag"), notice("2305", "2070-01-01"))
                .statusCode(422)
                .body("type", endsWith("/date-in-the-future"));
        Fixture.move("kommun-2305", path + "/notices", signed.header("ETag"), notice("2305", TODAY))
                .statusCode(201)
                .body("status", equalTo("TERMINATED"))
                .body("standsThrough", equalTo("2070-12-31"))
                .body("noticeGivenBy", equalTo("2305"));
        theStatusIsToldForTheDay(path);
        Api.as("lasare")
                .get("/agreements?asOf=2070-12-31&municipality=2305&kind=RECEPTION&county=23")
                .then()
                .body("items", hasSize(1));
        Api.as("lasare")
                .get("/agreements?asOf=2071-01-01&municipality=2305")
                .then()
                .body("items", hasSize(0));
        assertEquals(List.of(), standing.of("2305", LocalDate.of(2071, 1, 1)));
    }

    private static void theStatusIsToldForTheDay(String path) {
        for (var one : Map.of("2025-12-31", "DRAFT", TODAY, "TERMINATED").entrySet()) {
            Api.as("lasare").get(path + "?asOf=" + one.getKey()).then().body("status", equalTo(one.getValue()));
            Api.as("lasare")
                    .get("/agreements?municipality=2305&status=%s&asOf=%s".formatted(one.getValue(), one.getKey()))
                    .then()
                    .body("items.id", contains(id(path)));
        }
        for (var status : List.of("SENT", "SIGNED", "EXPIRED")) {
            Api.as("lasare")
                    .get("/agreements?municipality=2305&asOf=%s&status=%s".formatted(TODAY, status))
                    .then()
                    .body("items", hasSize(0));
        }
    }

    private static Map<String, String> notice(String party, String day) {
        return Map.of("partyCode", party, "givenOn", day);
    }

    @Test
    void aSignatureGivenAnewAfterAReturnHasAnotherTag() {
        var sent = sent(content("RECEPTION", "2074-01-01", null, 0, "2321"));
        var path = "/agreements/" + sent.path("id");
        var first = sign(OFFICER, path, "2321", null).statusCode(201).extract().header("ETag");
        var read = Api.as(OFFICER).get(path).header("ETag");
        var returned = Fixture.move("kommun-2321", path + "/returns", read, Map.of("reason", "Fler platser."))
                .statusCode(201)
                .extract();
        Fixture.move(OFFICER, path + "/dispatches", returned.header("ETag"), null)
                .statusCode(201);
        sign("kommun-2321", path, "2321", null).statusCode(201);
        Api.as("kommun-2321")
                .get(path + "/signatures/2321")
                .then()
                .statusCode(200)
                .body("registeredByCounty", equalTo(false))
                .header("ETag", not(equalTo(first)));
    }

    @Test
    void aDraftIsTheCountyBoardsOwnUntilItIsSent() {
        var draft = draft(content("READINESS", "2070-01-01", null, 0, "2309"))
                .statusCode(201)
                .extract();
        var path = "/agreements/" + draft.path("id");
        for (var outsider : List.of("kommun-2309", "handlaggare-22", "lasare", "migrationsverket")) {
            Api.as(outsider).get(path).then().statusCode(404);
            Api.as(outsider).get("/agreements?municipality=2309").then().body("items", hasSize(0));
        }
        Api.as("revisor").get(path).then().statusCode(200).body("standsThrough", nullValue());
        Api.as(OFFICER).get("/agreements?municipality=2309&status=DRAFT").then().body("items", hasSize(1));
        Fixture.move("handlaggare-22", path + "/dispatches", draft.header("ETag"), null)
                .statusCode(403)
                .body("type", endsWith("/out-of-scope"));
        var sent = Fixture.move(OFFICER, path + "/dispatches", draft.header("ETag"), null)
                .statusCode(201)
                .extract();
        Api.as("kommun-2309").get(path).then().statusCode(200);
        Api.as("kommun-2309").get("/agreements?municipality=2309").then().body("items", hasSize(1));
        Api.as("kommun-2313").get(path).then().statusCode(404);
        Fixture.move("kommun-2313", path + "/returns", sent.header("ETag"), Map.of("reason", "Vi vill vara med."))
                .statusCode(404);
        Fixture.move("kommun-2309", path + "/returns", sent.header("ETag"), Map.of("reason", "Fler platser."))
                .statusCode(201)
                .body("status", equalTo("DRAFT"))
                .body("returnReason", equalTo("Fler platser."));
        Api.as("kommun-2309").get(path).then().statusCode(404);
    }

    @Test
    void aDraftIsChangedByTheOneWhoHasReadIt() {
        var draft = draft(content("RECEPTION", "2070-01-01", null, 0, "2313")).extract();
        var path = "/agreements/" + draft.path("id");
        var body = content("UNACCOMPANIED_PLACES", "2071-01-01", "2071-12-31", 12, "2313", "2321");
        put(path, "\"99\"", body).statusCode(412);
        var other = new LinkedHashMap<>(body);
        other.put("countyCode", "22");
        put(path, draft.header("ETag"), other).statusCode(422).body("errors.pointer", contains("/countyCode"));
        var changed = put(path, draft.header("ETag"), body)
                .statusCode(200)
                .body("municipalities.municipalityCode", contains("2313", "2321"))
                .extract();
        Fixture.move(OFFICER, path + "/dispatches", changed.header("ETag"), null)
                .statusCode(201);
        put(path, changed.header("ETag"), body).statusCode(412);
    }

    private static ValidatableResponse put(String path, String tag, Map<String, Object> body) {
        return Api.as(OFFICER)
                .header("If-Match", tag)
                .contentType("application/json")
                .body(body)
                .put(path)
                .then();
    }

    @Test
    void everyFaultOfTheContentIsToldAtOnce() {
        var faulty = content("UNACCOMPANIED_PLACES", "2072-01-01", "2071-12-31", 12, "2326", "0180", "2326");
        faulty.put("municipalities", List.of(Map.of("municipalityCode", "0180"), Map.of("municipalityCode", "0180")));
        draft(faulty)
                .statusCode(422)
                .body("type", endsWith("/agreement-invalid"))
                .body(
                        "errors.pointer",
                        hasItems(
                                "/validTo",
                                "/municipalities/0/municipalityCode",
                                "/municipalities/0/places",
                                "/municipalities/1/municipalityCode"));
        draft(content("RECEPTION", "2072-01-01", null, 12, "2326"))
                .statusCode(422)
                .body("errors.pointer", contains("/extensionMonths"));
        Api.as("lasare").get("/agreements?kind=OTHER").then().statusCode(400);
    }

    @Test
    void remindersNameWhatRunsOutAndWhatWaits() {
        var waiting = "/agreements/"
                + sent(content("READINESS", "2073-01-01", null, 0, "2326")).path("id");
        var ending = "/agreements/"
                + sent(content("RECEPTION", "2026-01-01", "2073-03-31", 0, "2326"))
                        .path("id");
        sign("kommun-2326", ending, "2326", null).statusCode(201);
        sign(DECIDER, ending, "23", "851-8-2026").statusCode(201);
        var reminders = Api.as(OFFICER)
                .get("/agreement-reminders?county=23&asOf=2073-01-15&limit=100")
                .then()
                .statusCode(200)
                .body("items.find { it.agreementId == '%s' }.kind".formatted(id(waiting)), equalTo("UNSIGNED"))
                .body("items.find { it.agreementId == '%s' }.day".formatted(id(ending)), equalTo("2073-03-31"))
                .body(
                        "items.find { it.agreementId == '%s' }.sentence".formatted(id(ending)),
                        equalTo("Överenskommelsen om mottagande av nyanlända med Bergs kommun upphör att gälla "
                                + "efter 31 mars 2073."));
        reminders.body("items.sentence", hasItem(containsString("är inte undertecknad av")));
        Api.as(OFFICER)
                .get("/agreement-reminders?county=23&asOf=2072-12-01&limit=100")
                .then()
                .body("items.agreementId", not(hasItem(id(ending))));
        Api.as(OFFICER).get("/agreements?status=EXPIRED&asOf=2073-04-01").then().body("items.id", hasItem(id(ending)));
        Api.as(OFFICER)
                .get("/agreements?status=SIGNED&asOf=2073-04-01")
                .then()
                .body("items.id", not(hasItem(id(ending))));
        Api.as("handlaggare-22").get("/agreement-reminders?county=23").then().statusCode(403);
        Api.as(OFFICER).get("/agreement-reminders").then().statusCode(400);
        Api.as(OFFICER)
                .accept("text/csv")
                .get("/agreement-reminders?county=23&asOf=2073-01-15")
                .then()
                .body(containsString("agreementId;kind;day;sentence"));
    }

    private static String id(String path) {
        return path.substring("/agreements/".length());
    }
}
