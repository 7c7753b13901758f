package se.lansstyrelsen.integration.grants.reclaim;

import static org.hamcrest.Matchers.comparesEqualTo;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.lansstyrelsen.integration.grants.reclaim.ReclaimFixture.answered;
import static se.lansstyrelsen.integration.grants.reclaim.ReclaimFixture.decided;
import static se.lansstyrelsen.integration.grants.reclaim.ReclaimFixture.partlyWaived;
import static se.lansstyrelsen.integration.grants.reclaim.ReclaimFixture.proposal;
import static se.lansstyrelsen.integration.grants.reclaim.ReclaimFixture.raised;
import static se.lansstyrelsen.integration.grants.reclaim.ReclaimFixture.today;
import static se.lansstyrelsen.integration.grants.report.GrantedMatter.move;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import se.lansstyrelsen.integration.embedded.EmbeddedStack;
import se.lansstyrelsen.integration.grants.frame.FrameKey;
import se.lansstyrelsen.integration.grants.frame.FrameLedger;
import se.lansstyrelsen.integration.grants.frame.FrameStanding;
import se.lansstyrelsen.integration.grants.report.GrantedMatter;
import se.lansstyrelsen.integration.grants.scheme.Scheme;
import se.lansstyrelsen.integration.kit.quality.Api;
import se.lansstyrelsen.integration.kit.time.StockholmTime;

@QuarkusTest
@QuarkusTestResource(value = EmbeddedStack.class, initArgs = @ResourceArg(name = "service", value = "grants"))
class ReclaimResourceTest {

    @Inject
    FrameLedger ledger;

    @Inject
    Reclaims reclaims;

    @Inject
    DataSource database;

    private static int year() {
        return LocalDate.now(StockholmTime.ZONE).getYear();
    }

    private GrantedMatter paid(int year) {
        var matter = GrantedMatter.of("07", "0780", year);
        matter.paid(ledger, year, "450000");
        return matter;
    }

    private GrantedMatter paidThisYear() {
        var matter = GrantedMatter.decided("07", "0780", Scheme.SECTION_37, "450000", year(), today(), "2099-12-31");
        matter.paid(ledger, year(), "450000");
        return matter;
    }

    private FrameStanding standing(GrantedMatter matter, int year) {
        return QuarkusTransaction.requiringNew()
                .call(() -> ledger.ofMatter(new FrameKey(Scheme.SECTION_37, "07", year), UUID.fromString(matter.id())));
    }

    private boolean isOpen(GrantedMatter matter) {
        return QuarkusTransaction.requiringNew().call(() -> reclaims.isOpen(UUID.fromString(matter.id())));
    }

    @Test
    void aReclaimHeardPartlyWaivedAndPaidBackReturnsToTheFrameOfItsYear() {
        var matter = paidThisYear();
        var before = standing(matter, year());
        assertFalse(isOpen(matter));
        var reclaim = decided(matter, "37250.50", partlyWaived());
        assertTrue(isOpen(matter));
        Api.get(matter.recipient(), reclaim)
                .statusCode(200)
                .body("status", equalTo("DECIDED"))
                .body("ground", equalTo("SECTION_40"))
                .body("amount", comparesEqualTo(37250.5f))
                .body("terms.outcome", equalTo("IN_PART"))
                .body("terms.demanded", comparesEqualTo(30000f))
                .body("decisionMaker", equalTo("Anna Alm, enhetschef"))
                .body("rapporteur", equalTo("Eva Ek, handläggare"));
        Api.get(matter.officer(), reclaim + "/repayment")
                .statusCode(200)
                .body("status", equalTo("DEMANDED"))
                .body("demanded", comparesEqualTo(30000f))
                .body("outstanding", comparesEqualTo(30000f))
                .body("late", comparesEqualTo(0f))
                .body("instalments.amount", contains(20000.0f, 10000.0f));
        receive(matter, reclaim, "12000.25").body("outstanding", comparesEqualTo(17999.75f));
        receive(matter, reclaim, "17999.75")
                .body("status", equalTo("REPAID"))
                .body("receipts.parts.flatten().destination", contains("FRAME", "FRAME"));
        var after = standing(matter, year());
        assertEquals(before.returned().add(new BigDecimal("30000.00")), after.returned());
        assertEquals(before.available().add(new BigDecimal("30000.00")), after.available());
        assertFalse(isOpen(matter));
        Api.get(matter.officer(), matter.path() + "/settlement")
                .body("reclaimed", comparesEqualTo(30000f))
                .body("waived", comparesEqualTo(7250.5f))
                .body("received", comparesEqualTo(30000f))
                .body("outstanding", comparesEqualTo(0f))
                .body("open", comparesEqualTo(420000f))
                .body("barred", equalTo(false));
        Api.get(matter.recipient(), reclaim + "/receipts").body("items", hasSize(2));
    }

    private static ValidatableResponse receive(GrantedMatter matter, String reclaim, String amount) {
        var tag = Api.get(matter.officer(), reclaim + "/repayment").extract().header("ETag");
        return Api.move(
                        matter.officer(),
                        reclaim + "/receipts",
                        tag,
                        Map.of("amount", new BigDecimal(amount), "receivedOn", today()))
                .statusCode(201);
    }

    @Test
    void whatComesBackOfAYearThatIsOverIsRecordedAsReturnedToTheState() {
        var matter = paid(2025);
        var before = standing(matter, 2025);
        var reclaim = decided(matter, "100", proposal("IN_FULL", "100", null, "100"));
        receive(matter, reclaim, "100")
                .body("status", equalTo("REPAID"))
                .body("receipts[0].parts[0].year", equalTo(2025))
                .body("receipts[0].parts[0].destination", equalTo("STATE"));
        assertEquals(before, standing(matter, 2025));
    }

    @Test
    void aLateRepaymentIsRemindedOfAndHandedOverToCollection() throws SQLException {
        var matter = paid(2025);
        var reclaim = decided(matter, "100", proposal("IN_FULL", "100", null, "100"));
        passItsLastDay(reclaim);
        follow(matter.officer(), reclaim, "reminders")
                .body("status", equalTo("REMINDED"))
                .body("remindedOn", equalTo(today()))
                .body("late", comparesEqualTo(100f));
        follow(matter.officer(), reclaim, "collections")
                .body("status", equalTo("IN_COLLECTION"))
                .body("collectionOn", equalTo(today()));
        receive(matter, reclaim, "100").body("status", equalTo("REPAID"));
    }

    /** Days pass for nobody else. */
    private void passItsLastDay(String reclaim) throws SQLException {
        try (var connection = database.getConnection();
                var update = connection.prepareStatement(
                        "update repayment set instalments = jsonb_set(instalments, '{0,dueOn}', '\"2026-01-31\"') where reclaim_id = ?")) {
            update.setObject(1, UUID.fromString(reclaim.substring("/reclaims/".length())));
            assertEquals(1, update.executeUpdate());
        }
    }

    private static ValidatableResponse follow(String caller, String reclaim, String move) {
        var tag = Api.get(caller, reclaim + "/repayment").extract().header("ETag");
        return Api.move(caller, reclaim + "/" + move, tag, null).statusCode(201);
    }

    @Test
    void aWaivedClaimDemandsNothing() {
        var matter = paid(2025);
        var reclaim = decided(matter, "100", proposal("WAIVED", null, "Kommunen har handlat i god tro."));
        Api.get(matter.officer(), reclaim + "/repayment").statusCode(404);
        assertFalse(isOpen(matter));
    }

    @Test
    void theRecipientSeesNoProposalAndTheBoardSendsItBack() {
        var matter = paid(2025);
        var reclaim = answered(matter, "SECTION_39", "1000");
        move(matter.officer(), reclaim, "proposals", proposal("IN_FULL", "1000", null, "1000"))
                .statusCode(201)
                .body("terms.outcome", equalTo("IN_FULL"));
        Api.get(matter.recipient(), reclaim)
                .body("status", equalTo("PROPOSED"))
                .body("terms", nullValue())
                .body("rapporteur", nullValue());
        move(matter.decider(), reclaim, "returns", Map.of("reasons", "Motivera mer."))
                .statusCode(201)
                .body("status", equalTo("ANSWERED"))
                .body("returnReasons", equalTo("Motivera mer."));
        Api.get(matter.recipient(), reclaim).body("returnReasons", nullValue());
    }

    @Test
    void aReclaimIsClosedWithoutADecision() {
        var matter = paid(2025);
        var reclaim = raised(matter, "SECTION_39", "1000");
        move(
                        matter.officer(),
                        reclaim,
                        "closures",
                        Map.of("goodFaith", true, "reasons", "Mottagaren borde inte ha insett felet."))
                .statusCode(201)
                .body("status", equalTo("CLOSED"));
        assertFalse(isOpen(matter));
        raised(matter, "SECTION_40", "450000");
    }

    @Test
    void aBoardListsItsReclaimsAlsoAsASpreadsheet() {
        var matter = paid(2025);
        var reclaim = raised(matter, "SECTION_40", "1000").substring("/reclaims/".length());
        Api.get(matter.officer(), "/reclaims?county=07&status=RAISED&limit=100")
                .statusCode(200)
                .body("items.id", hasItem(reclaim));
        Api.get("handlaggare-12", "/reclaims?limit=100").body("items.id", not(hasItem(reclaim)));
        Api.get(matter.recipient(), matter.path() + "/reclaims").body("items.id", contains(reclaim));
        assertTrue(
                Api.as("revisor").accept("text/csv").get("/reclaims").asString().contains(reclaim));
    }

    @Test
    void theDecisionIsADocumentThatNamesWhatItDecidesAndWhy() {
        var matter = paid(2025);
        var reclaim = decided(matter, "37250.50", partlyWaived());
        var html = Api.as(matter.recipient())
                .accept("text/html")
                .get(reclaim + "/document")
                .then()
                .statusCode(200)
                .body(
                        containsString(
                                "Länsstyrelsen beslutar att Kommun 0780 ska betala tillbaka 30\u00a0000 kronor av den statliga ersättningen för insatsen ”Bostad först”."))
                .body(containsString("Länsstyrelsen efterger kravet i övrigt, med 7\u00a0250,50 kronor."))
                .body(containsString("40 och 41 §§"))
                .extract()
                .asString();
        assertFalse(html.contains("39 §"), "the ground is 40 §");
        assertFalse(html.contains("42 §"), "42 § does not name 41 §");
        var pdf = Api.as(matter.recipient())
                .accept("application/pdf")
                .get(reclaim + "/document")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        assertEquals("%PDF", new String(pdf, 0, 4, StandardCharsets.US_ASCII));
    }

    @Test
    void aTiaDecisionNamesNoneOfTheOtherRegulationsSections() {
        var matter = GrantedMatter.decided("07", "0780", Scheme.TIA, "50000", 2025, "2025-06-01", "2026-12-31");
        matter.paid(ledger, 2025, "50000");
        var reclaim = answered(matter, "TIA_CONDITIONS", "1000");
        move(matter.officer(), reclaim, "proposals", proposal("IN_FULL", "1000", null, "1000"))
                .statusCode(201);
        ReclaimFixture.decide(matter, reclaim);
        var html = Api.as(matter.recipient())
                .accept("text/html")
                .get(reclaim + "/document")
                .asString();
        assertTrue(html.contains("ska betala tillbaka 1\u00a0000 kronor av statsbidraget"), html);
        for (var words : new String[] {"39 §", "40 §", "41 §", "42 §", "2010:1122"}) {
            assertFalse(html.contains(words), words);
        }
    }
}
