package se.lansstyrelsen.integration.grants.proposal;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.lansstyrelsen.integration.grants.decision.DecisionFixture.association;
import static se.lansstyrelsen.integration.grants.decision.DecisionFixture.call;
import static se.lansstyrelsen.integration.grants.decision.DecisionFixture.decide;
import static se.lansstyrelsen.integration.grants.decision.DecisionFixture.decided;
import static se.lansstyrelsen.integration.grants.decision.DecisionFixture.declareFree;
import static se.lansstyrelsen.integration.grants.decision.DecisionFixture.frame;
import static se.lansstyrelsen.integration.grants.decision.DecisionFixture.gotland;
import static se.lansstyrelsen.integration.grants.decision.DecisionFixture.municipality;
import static se.lansstyrelsen.integration.grants.decision.DecisionFixture.propose;
import static se.lansstyrelsen.integration.grants.decision.DecisionFixture.register;
import static se.lansstyrelsen.integration.grants.decision.DecisionFixture.terms;
import static se.lansstyrelsen.integration.grants.decision.DecisionFixture.thisYear;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import se.lansstyrelsen.integration.embedded.EmbeddedStack;
import se.lansstyrelsen.integration.grants.decision.DecisionFixture;
import se.lansstyrelsen.integration.kit.quality.Api;
import se.lansstyrelsen.integration.kit.text.Swedish;

/** Gotland, Blekinge and Jönköping decide. */
@QuarkusTest
@QuarkusTestResource(value = EmbeddedStack.class, initArgs = @ResourceArg(name = "service", value = "grants"))
class DecisionResourceTest {

    private static byte[] document(String caller, String decision, String type) {
        return Api.as(caller)
                .accept(type)
                .get(decision + "/document")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
    }

    private static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("[\\s\\u00a0]+", " ");
        }
    }

    private static String today() {
        return java.time.LocalDate.now(se.lansstyrelsen.integration.kit.time.StockholmTime.ZONE)
                .toString();
    }

    @Test
    void aMatterGoesFromProposalOverReturnToADecisionOnTwoYearsFrames() throws Exception {
        frame("SECTION_37", "09", 2031, "1000000");
        frame("SECTION_37", "09", 2032, "500000.50");
        var call = call("09", "SECTION_37", "09", Map.of("payment", "IN_PARTS", "parts", List.of(60, 40)));
        var application = register("09", call, gotland(), "480000");
        var terms = terms("ORIGINAL", "GRANTED_IN_PART", "400000.50", 2031, "250000", 2032, "150000.50");
        terms.put(
                "conditions",
                List.of("Insatsen ska ha påbörjats senast den 1 mars 2031.", "Minst två kommuner deltar."));
        terms.put("reasons", "Behovet är styrkt.\n\n<script>alert('x')</script> & samverkan < 5 § är ny.");
        declareFree("handlaggare-09", application.path());
        var first = propose("09", application.path(), application.tag(), terms)
                .statusCode(201)
                .body("status", equalTo("OPEN"))
                .body("terms.amount", equalTo(400000.5f))
                .body("decisionId", nullValue())
                .extract();
        var firstPath = "/proposals/" + first.path("id");
        assertTrue(first.header("Location").endsWith(firstPath));
        assertEquals(
                first.header("ETag"),
                Api.get("beslutsfattare-09", firstPath).extract().header("ETag"));
        var returned = Api.move(
                        "beslutsfattare-09",
                        firstPath + "/returns",
                        first.header("ETag"),
                        Map.of("reason", "Se över villkoren."))
                .statusCode(201)
                .body("status", equalTo("RETURNED"))
                .body("returnReason", equalTo("Se över villkoren."))
                .extract();
        Api.get("handlaggare-09", application.path()).body("status", equalTo("RECEIVED"));
        var again = propose("09", application.path(), returned.header("ETag"), terms)
                .statusCode(201)
                .extract();
        var decision = decide("09", "/proposals/" + again.path("id"), again.header("ETag"))
                .statusCode(201)
                .body("number", equalTo(1))
                .body("decidedOn", equalTo(today()))
                .body("grantedAmount", equalTo(400000.5f))
                .body("charges.year", contains(2031, 2032))
                .body("charges.amount", contains(250000f, 150000.5f))
                .body("decisionMaker", equalTo("Anna Alm, enhetschef"))
                .body("rapporteur", equalTo("Eva Ek, handläggare"))
                .body("endsOn", equalTo("2026-12-31"))
                .extract();
        Api.get("handlaggare-09", application.path())
                .body("status", equalTo("DECIDED"))
                .header("ETag", equalTo(decision.header("ETag")));
        Api.get("revisor", application.path() + "/proposals")
                .body("items.status", contains("RETURNED", "DECIDED"))
                .body("items[1].decisionId", equalTo(decision.path("id")));
        frame("SECTION_37", "09", 2031).body("items[0].decided", equalTo(250000f));
        frame("SECTION_37", "09", 2032)
                .body("items[0].decided", equalTo(150000.5f))
                .body("items[0].available", equalTo(350000f));
        theDocumentIsKeptAsItIs("/decisions/" + decision.path("id"), decision.path("documentHash"), application);
    }

    private static void theDocumentIsKeptAsItIs(String decision, String hash, DecisionFixture.Registered application)
            throws Exception {
        var pdf = document("handlaggare-09", decision, "application/pdf");
        assertArrayEquals(pdf, document("kommun-0980", decision, "application/pdf"));
        assertEquals(
                hash,
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(pdf)));
        Api.get("revisor", decision + "/document")
                .contentType("application/json")
                .body("pdfHash", equalTo(hash))
                .body("pdfSize", equalTo(pdf.length));
        var read = text(pdf);
        for (var sentence : List.of(
                "Länsstyrelsen i Gotlands län",
                "Beslut " + Swedish.date(java.time.LocalDate.parse(today())),
                "Diarienummer " + application.diaryNumber(),
                "Beslutsnummer 1",
                "Region Gotland Organisationsnummer 212000-0803",
                "Beslut om statlig ersättning enligt 37 § förordningen (2010:1122)",
                "Länsstyrelsen beviljar Region Gotland statlig ersättning med 400 000,50 kronor för insatsen ”Nya vägar”.",
                "Länsstyrelsen avslår ansökan i övrigt.",
                "2031 250 000 kronor 2032 150 000,50 kronor",
                "Minst två kommuner deltar.",
                "Del 1: 60 procent av beloppet när beslutet har fattats.",
                "Region Gotland har ansökt om statlig ersättning med 480 000 kronor",
                "Ansökan kom in till länsstyrelsen den 2 april 2025 kl. 12.15",
                "<script>alert('x')</script> & samverkan < 5 § är ny.",
                "Beslutet har fattats med stöd av 37 § förordningen (2010:1122)",
                "(39 § förordningen 2010:1122)",
                "Beslutet får inte överklagas (42 § förordningen 2010:1122).",
                "Beslutet har fattats av Anna Alm, enhetschef. Föredragande har varit Eva Ek, handläggare.",
                "Beslutet har fattats digitalt och saknar därför underskrifter.")) {
            assertTrue(read.contains(sentence), sentence + "\nnot in\n" + read);
        }
        var html = new String(
                document("sokande-" + DecisionFixture.GOTLAND, decision, "text/html"),
                java.nio.charset.StandardCharsets.UTF_8);
        assertFalse(html.contains("<script"));
        assertTrue(html.contains("&lt;script&gt;"));
    }

    @Test
    void aChangeAndAProlongationAreNewDecisionsOnTheMatter() throws Exception {
        frame("SECTION_37", "09", 2033, "1000000");
        frame("SECTION_37", "09", 2034, "1000000");
        var application = register("09", call("09", "SECTION_37", "09", Map.of()), gotland(), "500000");
        var first = decided(
                "09",
                application,
                application.tag(),
                terms("ORIGINAL", "GRANTED_IN_PART", "300000", 2033, "200000", 2034, "100000"));
        var lowered = decided("09", application, first.header("ETag"), terms("CHANGE", "GRANTED_IN_PART", "150000"));
        assertEquals(2, lowered.<Integer>path("number"));
        frame("SECTION_37", "09", 2033).body("items[0].decided", equalTo(150000f));
        frame("SECTION_37", "09", 2034).body("items[0].decided", equalTo(0f));
        var raised = decided(
                "09",
                application,
                lowered.header("ETag"),
                terms("CHANGE", "GRANTED", "500000", 2033, "150000", 2034, "350000"));
        frame("SECTION_37", "09", 2034).body("items[0].decided", equalTo(350000f));
        var longer = terms("PROLONGATION", "GRANTED", null);
        longer.put("newEndsOn", "2027-06-30");
        var prolonged = decided("09", application, raised.header("ETag"), longer);
        assertEquals("2027-06-30", prolonged.path("endsOn"));
        decided("09", application, prolonged.header("ETag"), terms("CHANGE", "REJECTED", null));

        Api.get("kommun-0980", application.path() + "/decisions")
                .body("items.number", contains(1, 2, 3, 4, 5))
                .body("items.terms.kind", contains("ORIGINAL", "CHANGE", "CHANGE", "PROLONGATION", "CHANGE"))
                .body("items.grantedAmount", contains(300000f, 150000f, 500000f, 500000f, 500000f))
                .body("items[4].endsOn", equalTo("2027-06-30"))
                .body("items[0].endsOn", equalTo("2026-12-31"));
        assertTrue(text(document("revisor", "/decisions/" + lowered.path("id"), "application/pdf"))
                .contains("Länsstyrelsen ändrar sitt beslut så att Region Gotland beviljas statlig ersättning med"
                        + " 150 000 kronor i stället för 300 000 kronor för insatsen ”Nya vägar”."));
        assertTrue(text(document("revisor", "/decisions/" + prolonged.path("id"), "application/pdf"))
                .contains("till och med den 30 juni 2027, i stället för den 31 december 2026."));
    }

    @Test
    void aTiaDecisionNamesNoSectionOfTheOtherRegulation() throws Exception {
        frame("TIA", "10", thisYear(), "3000000");
        var application = register("10", call("10", "TIA", "10", Map.of()), association(), "190000");
        var decision = decided("10", application, application.tag(), terms("ORIGINAL", "GRANTED", "190000"));
        var path = "/decisions/" + decision.path("id");
        var pdf = text(document("sokande-" + DecisionFixture.ASSOCIATION, path, "application/pdf"));
        assertFalse(pdf.contains("2010:1122"), pdf);
        assertFalse(pdf.contains("återbetalningsskyldig"), pdf);
        assertTrue(pdf.contains("Länsstyrelsen beviljar Karlskrona språkvänner statsbidrag med 190 000 kronor"), pdf);
        assertTrue(
                pdf.contains(
                        "med stöd av förordningen (2016:1364) om statsbidrag till verksamheter för asylsökande m.fl. Länsstyrelsen"),
                pdf);
        assertTrue(pdf.contains("Uppgift om överklagande lämnas enligt länsstyrelsens mall"), pdf);
        Api.get("sokande-" + DecisionFixture.ASSOCIATION, path)
                .body("charges.year", contains(thisYear()))
                .body("scheme", equalTo("TIA"));
    }

    @Test
    void jonkopingDecidesOnceTheCountyConcernedHasHadItsSay() throws Exception {
        frame("SECTION_37_A", "06", 2035, "1000000");
        var call = call("06", "SECTION_37_A", null, Map.of());
        var ronneby = municipality("1081", "2120000837", "Ronneby kommun");
        var application = register("06", call, ronneby, "100000");
        declareFree("handlaggare-06", application.path());
        var terms = terms("ORIGINAL", "GRANTED", "100000", 2035, "100000");
        propose("06", application.path(), application.tag(), terms)
                .statusCode(409)
                .body("type", endsWith("/opinion-not-invited"));
        var invited = Api.post(
                        "handlaggare-06", application.path() + "/opinion-invitations", Map.of("answerBy", today()))
                .statusCode(201)
                .extract();
        propose("06", application.path(), application.tag(), terms)
                .statusCode(409)
                .body("type", endsWith("/opinion-awaited"));
        Api.move(
                        "handlaggare-10",
                        "/opinions/" + invited.path("id") + "/answers",
                        invited.header("ETag"),
                        Map.of("stance", "SUPPORTS", "text", "Länsstyrelsen tillstyrker."))
                .statusCode(201);
        var tag = Api.get("handlaggare-06", application.path()).extract().header("ETag");
        var decision = decided("06", application, tag, terms);
        assertTrue(
                text(document("handlaggare-10", "/decisions/" + decision.path("id"), "application/pdf"))
                        .contains(
                                "Länsstyrelsen i Blekinge län har fått tillfälle att yttra sig över ansökan (37 b § förordningen 2010:1122)."));
    }

    @Test
    void whatJonkopingHasSetAsideForACountyIsChargedBeforeItsOwn() throws Exception {
        frame("SECTION_37_A", "06", 2034, "1000000");
        Api.post(
                        "beslutsfattare-06",
                        "/frames",
                        Map.of("scheme", "SECTION_37_A", "year", 2034, "countyCode", "10", "allotted", 150000))
                .statusCode(201);
        var call = call("06", "SECTION_37_A", null, Map.of());
        var application = register("06", call, municipality("1081", "2120000837", "Ronneby kommun"), "100000");
        declareFree("handlaggare-06", application.path());
        var invited = Api.post(
                        "handlaggare-06", application.path() + "/opinion-invitations", Map.of("answerBy", today()))
                .statusCode(201)
                .extract();
        Api.move(
                        "handlaggare-10",
                        "/opinions/" + invited.path("id") + "/answers",
                        invited.header("ETag"),
                        Map.of("stance", "REFRAINS"))
                .statusCode(201);
        var tag = Api.get("handlaggare-06", application.path()).extract().header("ETag");
        decided("06", application, tag, terms("ORIGINAL", "GRANTED", "100000", 2034, "100000"));

        Api.get("handlaggare-06", "/frames?scheme=SECTION_37_A&year=2034")
                .body("items.find { it.countyCode == '10' }.available", equalTo(50000.0f))
                .body("items.find { it.countyCode == '06' }.available", equalTo(1000000.0f));
    }

    @Test
    void refusalsChargeNoFrameAndTellNothingOfRepayment() throws Exception {
        var call = call("10", "SECTION_37", "10", Map.of());
        var karlshamn = municipality("1082", "2120000845", "Karlshamns kommun");
        var late = register("10", call, karlshamn, "70000", "2025-05-05T22:00:00Z", "För sent");
        var dismissed = decided("10", late, late.tag(), terms("ORIGINAL", "DISMISSED", null));
        var read = text(document("revisor", "/decisions/" + dismissed.path("id"), "application/pdf"));
        assertTrue(read.contains(
                "Länsstyrelsen avvisar ansökan från Karlshamns kommun om statlig ersättning för insatsen ”För sent”."));
        assertTrue(read.contains("Utlysningen stängde den 6 maj 2025 kl. 00.00. Ansökan kom därmed in för sent."));
        assertFalse(read.contains("återbetalningsskyldig"), read);
        var foreign = register("10", call, association(), "70000");
        var rejected = decided("10", foreign, foreign.tag(), terms("ORIGINAL", "REJECTED", null));
        assertEquals(0f, rejected.<Float>path("grantedAmount"));
        assertEquals(List.of(), rejected.path("charges"));
        var later = decided("10", late, dismissed.header("ETag"), terms("CHANGE", "DISMISSED", null));
        assertTrue(text(document("revisor", "/decisions/" + later.path("id"), "application/pdf"))
                .contains("Efter det beslutet är inget belopp beviljat."));
    }

    @Test
    void aDecisionOfAnEarlierDayIsByThatDaysRulesAndFrame() {
        frame("SECTION_37", "10", 2025, "100000");
        var call = call("10", "SECTION_37", "10", Map.of());
        var application = register("10", call, municipality("1081", "2120000837", "Ronneby kommun"), "60000");
        declareFree("handlaggare-10", application.path());
        var proposed = propose("10", application.path(), application.tag(), terms("ORIGINAL", "GRANTED", "60000"))
                .statusCode(201)
                .extract();
        var path = "/proposals/" + proposed.path("id") + "/decisions";
        Api.move(
                        "beslutsfattare-10",
                        path,
                        proposed.header("ETag"),
                        Map.of("decisionMaker", "Anna Alm", "decidedOn", "2025-04-01"))
                .statusCode(422)
                .body("errors.pointer", contains("/decidedOn"));
        Api.move(
                        "beslutsfattare-10",
                        path,
                        proposed.header("ETag"),
                        Map.of("decisionMaker", "Anna Alm", "decidedOn", "2025-06-10"))
                .statusCode(201)
                .body("decidedOn", equalTo("2025-06-10"))
                .body("charges.year", contains(2025));
        Api.get("handlaggare-10", "/decisions?year=2025&scheme=SECTION_37&county=10&outcome=GRANTED")
                .body("items", hasSize(1))
                .body("items[0].amount", equalTo(60000f))
                .body("items[0].applicantName", equalTo("Ronneby kommun"));
        Api.as("handlaggare-10")
                .accept("text/csv")
                .get("/decisions?year=2025&county=10")
                .then()
                .statusCode(200)
                .body(containsString("Ronneby kommun"))
                .body(not(containsString("Anna Alm")));
    }
}
