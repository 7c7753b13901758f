package se.lansstyrelsen.integration.allocation.opinion;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import se.lansstyrelsen.integration.allocation.Fixture;
import se.lansstyrelsen.integration.embedded.EmbeddedStack;
import se.lansstyrelsen.integration.kit.quality.Api;

/** Malmö, Landskrona and Helsingborg ask Skåne. */
@QuarkusTest
@QuarkusTestResource(value = EmbeddedStack.class, initArgs = @ResourceArg(name = "service", value = "allocation"))
class AreaOpinionResourceTest {

    private static final String OFFICER = "handlaggare-12";
    private static final String DECIDER = "beslutsfattare-12";
    private static final List<String> FIGURES = List.of(
            "UNEMPLOYMENT;11.2;Arbetsförmedlingen",
            "EMPLOYMENT;78.4;SCB, RAMS",
            "INCOME_SUPPORT;4.1;Socialstyrelsen",
            "SCHOOL_RESULTS;228.5;Skolverket, SALSA",
            "EDUCATION_LEVEL;52;SCB, utbildningsregistret",
            "ELECTION_TURNOUT;;Valmyndigheten redovisar inte området");

    private static ValidatableResponse ask(String caller, String municipality, String on, String... areas) {
        return Api.as(caller)
                .contentType("application/json")
                .body(Map.of("municipalityCode", municipality, "receivedOn", on, "areas", List.of(areas)))
                .post("/area-opinions")
                .then();
    }

    private static Map<String, Object> area(String code, String name, String assessment, String reasons) {
        var area = new LinkedHashMap<String, Object>();
        area.put("areaCode", code);
        area.put("name", name);
        area.put("assessment", assessment);
        area.put("reasons", reasons);
        area.put(
                "indicators",
                FIGURES.stream().map(AreaOpinionResourceTest::indicator).toList());
        return area;
    }

    private static Map<String, Object> indicator(String figure) {
        var parts = figure.split(";");
        var indicator = new LinkedHashMap<String, Object>();
        indicator.put("kind", parts[0]);
        indicator.put("value", parts[1].isEmpty() ? null : Double.valueOf(parts[1]));
        indicator.put("unit", parts[0].equals("SCHOOL_RESULTS") ? "POINTS" : "PERCENT");
        indicator.put("source", parts[2]);
        indicator.put("year", 2019);
        return indicator;
    }

    private static ValidatableResponse assess(String path, String tag, Object... areas) {
        var step = Map.of(
                "kind", "MEETING",
                "counterpart", "Polismyndigheten, lokalpolisområde Malmö norr",
                "beginsOn", "2020-09-03");
        var written = Map.of(
                "kind", "WRITTEN",
                "counterpart", "Arbetsförmedlingen",
                "beginsOn", "2020-09-03",
                "endsOn", "2020-09-10");
        return Api.as(OFFICER)
                .header("If-Match", tag)
                .contentType("application/json")
                .body(Map.of("areas", Arrays.asList(areas), "consultations", List.of(step, written)))
                .put(path)
                .then();
    }

    private static Map<String, String> decision(String on) {
        return Map.of(
                "diaryNumber", "851-30123-2020",
                "decidedOn", on,
                "decisionMaker", "Anna Andersson",
                "rapporteur", "Bengt Öberg");
    }

    @Test
    void anOpinionGoesFromQuestionToDecisionAndItsObjectionBars() throws Exception {
        var asked = ask("kommun-1280", "1280", "2020-09-01", "1280C1010", "1280C1020", "1280C1030")
                .statusCode(201)
                .body("status", equalTo("RECEIVED"))
                .body("regime", equalTo("BINDING_OBJECTION"))
                .body("datesCountFrom", nullValue())
                .extract();
        var path = "/area-opinions/" + asked.path("id");
        var assessed = assess(
                        path,
                        asked.header("ETag"),
                        area(
                                "1280C1010",
                                "Västra hamnen",
                                "OBJECTION",
                                "Arbetslösheten är lägre och sysselsättningen högre än i kommunen i övrigt, och andelen med"
                                        + " försörjningsstöd är låg.\n\nLänsstyrelsen finner därför att det står klart att"
                                        + " det inte är motiverat att anmäla området."),
                        area("1280C1020", "Rosengård norra", "NO_OBJECTION", null),
                        area("1280C1030", null, "NO_OBJECTION", null))
                .statusCode(200)
                .extract();
        Api.as("kommun-1280")
                .get(path)
                .then()
                .body("areas.areaCode", contains("1280C1010", "1280C1020", "1280C1030"))
                .body("areas[0].assessment", equalTo("NOT_ASSESSED"))
                .body("consultations", hasSize(0));
        Api.as(OFFICER)
                .accept("application/pdf")
                .get(path + "/document")
                .then()
                .statusCode(200)
                .contentType("application/pdf");
        Api.as("kommun-1280").get(path + "/document").then().statusCode(403);
        Api.as("kommun-1280")
                .get(path + "/notifiable-areas?asOf=2020-09-02")
                .then()
                .body("items.notifiable", contains(false, false, false))
                .body("items[0].assessment", equalTo("NOT_ASSESSED"))
                .body("items[0].name", nullValue());
        Api.as(OFFICER)
                .get(path + "/notifiable-areas?asOf=2020-09-02")
                .then()
                .body("items[0].name", equalTo("Västra hamnen"));
        var proposed = Fixture.move(OFFICER, path + "/proposals", assessed.header("ETag"), null)
                .statusCode(201)
                .extract();
        var returned = Fixture.move(
                        DECIDER, path + "/returns", proposed.header("ETag"), Map.of("reason", "Se över skälen."))
                .statusCode(201)
                .body("returnReason", equalTo("Se över skälen."))
                .extract();
        var again = Fixture.move(OFFICER, path + "/proposals", returned.header("ETag"), null)
                .statusCode(201)
                .extract();
        var decided = Fixture.move(DECIDER, path + "/decisions", again.header("ETag"), decision("2020-09-15"))
                .statusCode(201)
                .body("status", equalTo("DECIDED"))
                .body("listUpdatedBy", equalTo("2020-11-15"))
                .body("additionsApplyFrom", equalTo("2021-01-01"))
                .extract();
        Api.as("migrationsverket")
                .get(path + "/notifiable-areas?asOf=2020-10-01")
                .then()
                .body("items.notifiable", contains(false, true, true))
                .body("items[0].sentence", containsString("En anmälan får inte avse området"));
        Api.as("migrationsverket")
                .get(path + "/notifiable-areas")
                .then()
                .body("items.notifiable", contains(false, false, false));

        theDecidedDocumentIsKeptAsItIs(path);

        Fixture.move(
                        "kommun-1280",
                        path + "/notifications",
                        decided.header("ETag"),
                        Map.of("notifiedOn", "2020-10-19", "areas", List.of("1280C1020", "1280C1010")))
                .statusCode(422)
                .body("type", endsWith("/area-under-objection"))
                .body("errors.pointer", contains("/areas/1"));
        Fixture.move(
                        "kommun-1280",
                        path + "/notifications",
                        decided.header("ETag"),
                        Map.of("notifiedOn", "2020-10-19", "areas", List.of("1280C1020", "1280C1020")))
                .statusCode(422)
                .body("type", endsWith("/areas-invalid"))
                .body("errors.pointer", contains("/areas/1"))
                .body("errors.reason", contains("stands twice"));
        var notified = Fixture.move(
                        "kommun-1280",
                        path + "/notifications",
                        decided.header("ETag"),
                        Map.of("notifiedOn", "2020-10-19", "areas", List.of("1280C1020")))
                .statusCode(201)
                .body("status", equalTo("NOTIFIED"))
                .body("notifiedAreas", contains("1280C1020"))
                .body("datesCountFrom", equalTo("2020-10-19"))
                .body("listUpdatedBy", equalTo("2020-12-19"))
                .extract();
        aFurtherAreaIsNotifiedAndTheFirstWithdrawn(path, notified.header("ETag"));
        Api.as("lasare")
                .get("/area-opinions?municipality=1280&year=2020&status=NOTIFIED")
                .then()
                .body("items", hasSize(1))
                .body("items[0].decisionMaker", equalTo("Anna Andersson"));
    }

    private static void aFurtherAreaIsNotifiedAndTheFirstWithdrawn(String path, String tag) {
        var further = Fixture.move(
                        "kommun-1280",
                        path + "/notifications",
                        tag,
                        Map.of("notifiedOn", "2021-11-02", "areas", List.of("1280C1030")))
                .statusCode(201)
                .body("notifiedAreas", contains("1280C1020", "1280C1030"))
                .body("notifiedOn", equalTo("2020-10-19"))
                .extract();
        var withdrawal = Map.of("withdrawnOn", "2022-03-15", "areas", List.of("1280C1020"));
        Fixture.move("kommun-1282", path + "/withdrawals", further.header("ETag"), withdrawal)
                .statusCode(403);
        Fixture.move("kommun-1280", path + "/withdrawals", further.header("ETag"), withdrawal)
                .statusCode(201)
                .body("status", equalTo("NOTIFIED"))
                .body("notifiedAreas", contains("1280C1030"))
                .body("notifications.areaCode", contains("1280C1020", "1280C1030"))
                .body("notifications.appliesFrom", contains("2021-01-01", "2023-01-01"))
                .body("notifications.withdrawnOn", contains("2022-03-15", null));
    }

    private static void theDecidedDocumentIsKeptAsItIs(String path) throws IOException, NoSuchAlgorithmException {
        var described = Api.as("lasare")
                .get(path + "/document")
                .then()
                .statusCode(200)
                .contentType("application/json")
                .body("title", equalTo("Yttrande om områden i Malmö kommun"))
                .extract();
        var pdf = document(path, "application/pdf");
        assertArrayEquals(pdf, document(path, "application/pdf"));
        assertEquals(
                described.path("pdfHash"),
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(pdf)));
        try (var read = Loader.loadPDF(pdf)) {
            var text = new PDFTextStripper().getText(read).replaceAll("\\s+", " ");
            for (var awaited : List.of(
                    "Länsstyrelsen i Skåne län",
                    "15 september 2020",
                    "851-30123-2020",
                    "Länsstyrelsen invänder mot att anmälan avser området 1280C1010 Västra hamnen.",
                    "Arbetslöshet 11,2 procent 2019 Arbetsförmedlingen",
                    "Valdeltagande Uppgift saknas",
                    "Skriftligt samråd med Arbetsförmedlingen, 3–10 september 2020",
                    "Yttrandet har beslutats av Anna Andersson. Föredragande har varit Bengt Öberg.",
                    "Länsstyrelsen invänder mot att området anmäls.")) {
                assertTrue(text.contains(awaited), awaited + " in " + text);
            }
        }
        Api.as("lasare")
                .accept("text/html")
                .get(path + "/document")
                .then()
                .statusCode(200)
                .contentType("text/html;charset=UTF-8")
                .body(containsString("<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"sv\""))
                .body(not(containsString("Utkast")));
    }

    private static byte[] document(String path, String type) {
        return Api.as("lasare")
                .accept(type)
                .get(path + "/document")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
    }

    @Test
    void onlyTheMunicipalitiesOfTheListAskAndOnlyForThemselves() {
        ask("kommun-1281", "1281", "2020-09-01", "1281C1010")
                .statusCode(422)
                .body("type", endsWith("/not-an-area-municipality"));
        ask("kommun-1282", "1283", "2020-09-01", "1283C1010").statusCode(403);
        ask("handlaggare-01", "1283", "2020-09-01", "1283C1010").statusCode(403);
        ask("kommun-1283", "1283", "2019-12-31", "1283C1010").statusCode(422).body("type", endsWith("/no-area-regime"));
        ask("kommun-1283", "1283", "2070-01-01", "1283C1010")
                .statusCode(422)
                .body("type", endsWith("/date-in-the-future"));
        ask("kommun-1283", "1283", "2020-09-01", "1283", "1280C1010", "1283X")
                .statusCode(422)
                .body("type", endsWith("/areas-invalid"))
                .body("errors.pointer", contains("/areas/0", "/areas/1", "/areas/2"));
    }

    @Test
    void anUndecidedOpinionIsSeenByTheMunicipalityAndItsCountyOnly() {
        var asked = ask(OFFICER, "1282", "2021-03-01", "1282").statusCode(201).extract();
        var path = "/area-opinions/" + asked.path("id");
        for (var outsider : List.of("kommun-1280", "handlaggare-01", "lasare", "migrationsverket")) {
            Api.as(outsider).get(path).then().statusCode(404);
            Api.as(outsider).get(path + "/document").then().statusCode(404);
            Api.as(outsider)
                    .get("/area-opinions?year=2021")
                    .then()
                    .body("items.municipalityCode", not(hasItem("1282")));
        }
        Api.as("kommun-1282").get("/area-opinions?county=12&year=2021").then().body("items", hasSize(1));
        Fixture.move("beslutsfattare-01", path + "/returns", asked.header("ETag"), Map.of("reason", "Nej."))
                .statusCode(403)
                .body("type", endsWith("/out-of-scope"));
        Fixture.move(DECIDER, path + "/decisions", asked.header("ETag"), decision("2021-03-15"))
                .statusCode(409);
        Api.as(OFFICER).get("/area-opinions?county=12&municipality=0180").then().statusCode(400);
    }

    @Test
    void aQuestionTheCountyBoardLeavesUnansweredLetsTheMunicipalityNotify() {
        Api.as(OFFICER)
                .contentType("application/json")
                .body(Map.of(
                        "municipalityCode",
                        "1290",
                        "receivedOn",
                        "2022-03-01",
                        "answerBy",
                        "2022-03-30",
                        "areas",
                        List.of("1290C1010")))
                .post("/area-opinions")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/answerBy"));
        var asked = ask(OFFICER, "1290", "2022-03-01", "1290C1010")
                .statusCode(201)
                .body("answerBy", equalTo("2022-03-31"))
                .extract();
        var path = "/area-opinions/" + asked.path("id");
        Api.as("kommun-1290")
                .get(path + "/notifiable-areas?asOf=2022-04-01")
                .then()
                .body("items.notifiable", contains(true))
                .body("items[0].sentence", containsString("till och med den 31 mars 2022"));
        Fixture.move(
                        "kommun-1290",
                        path + "/notifications",
                        asked.header("ETag"),
                        Map.of("notifiedOn", "2022-04-01", "areas", List.of("1290C1010")))
                .statusCode(201)
                .body("status", equalTo("NOTIFIED"));
        Api.as("migrationsverket")
                .get(path)
                .then()
                .statusCode(200)
                .body("notifiedAreas", contains("1290C1010"))
                .body("areas[0].assessment", equalTo("NOT_ASSESSED"));
        Api.as("migrationsverket").get(path + "/document").then().statusCode(403);
    }

    @Test
    void aQuestionDatedBackByTheMunicipalityGivesTheCountyBoardTimeFromToday() {
        var asked = ask("kommun-1277", "1277", "2023-03-01", "1277C1010")
                .statusCode(201)
                .body("answerBy", equalTo(Fixture.today().plusDays(30).toString()))
                .extract();
        var path = "/area-opinions/" + asked.path("id");
        Fixture.move(
                        "kommun-1277",
                        path + "/notifications",
                        asked.header("ETag"),
                        Map.of("notifiedOn", "2023-05-01", "areas", List.of("1277C1010")))
                .statusCode(409);
        Fixture.move("kommun-1280", path + "/closings", asked.header("ETag"), Map.of("reason", "Nej."))
                .statusCode(403);
        Fixture.move("kommun-1277", path + "/closings", asked.header("ETag"), Map.of("reason", "Vi tar tillbaka."))
                .statusCode(201)
                .body("status", equalTo("CLOSED"))
                .body("closedOn", equalTo(Fixture.today().toString()))
                .body("closingReason", equalTo("Vi tar tillbaka."));
        Api.as("lasare").get(path).then().statusCode(404);
        Api.as(OFFICER)
                .get("/area-opinions?municipality=1277&status=CLOSED")
                .then()
                .body("items", hasSize(1));
    }

    @Test
    void everyFaultOfTheHandlingIsToldAtOnce() {
        var asked = ask("kommun-1283", "1283", "2021-04-01", "1283C1010", "1283C1020")
                .statusCode(201)
                .extract();
        var path = "/area-opinions/" + asked.path("id");
        var twice = area("1283C1010", null, "OBJECTION", " ");
        twice.put("indicators", List.of(indicator(FIGURES.get(0)), indicator(FIGURES.get(0))));
        assess(path, asked.header("ETag"), twice, area("1280C1010", null, "NO_OBJECTION", null))
                .statusCode(422)
                .body(
                        "errors.pointer",
                        hasItems("/areas", "/areas/0/reasons", "/areas/0/indicators/1/kind", "/areas/1/areaCode"));
        assess(path, "\"77\"", area("1283C1010", null, "NOT_ASSESSED", null)).statusCode(412);
        Fixture.move(OFFICER, path + "/proposals", asked.header("ETag"), null)
                .statusCode(422)
                .body("detail", containsString("1283C1010, 1283C1020"));
    }

    @Test
    void anyoneMaySeeWhoMayNotifyAndWhichRulesStoodWhen() {
        Api.anyone()
                .get("/area-notification-municipalities?county=12")
                .then()
                .body("items.municipalityCode", contains("1275", "1277", "1280", "1282", "1283", "1290"))
                .body("items[1].notified", equalTo("WHOLE"));
        Api.anyone()
                .get("/area-regimes")
                .then()
                .body("items.regime", contains("NOT_YET", "ADVICE", "BINDING_OBJECTION", "ENDED"))
                .body("items[3].verified", equalTo(false));
    }
}
