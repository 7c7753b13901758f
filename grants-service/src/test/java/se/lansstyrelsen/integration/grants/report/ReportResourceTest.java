package se.lansstyrelsen.integration.grants.report;

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
import static se.lansstyrelsen.integration.grants.report.GrantedMatter.content;
import static se.lansstyrelsen.integration.grants.report.GrantedMatter.move;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import se.lansstyrelsen.integration.embedded.EmbeddedStack;
import se.lansstyrelsen.integration.grants.frame.FrameLedger;
import se.lansstyrelsen.integration.grants.scheme.Scheme;
import se.lansstyrelsen.integration.kit.quality.Api;
import se.lansstyrelsen.integration.kit.time.StockholmTime;

@QuarkusTest
@QuarkusTestResource(value = EmbeddedStack.class, initArgs = @ResourceArg(name = "service", value = "grants"))
class ReportResourceTest {

    @Inject
    ApprovedReports approved;

    @Inject
    FrameLedger ledger;

    @Inject
    DataSource database;

    @Test
    void anInterimReportSentBackOnceAndAFinalOneLeave37250Kronor50OreUnspent() throws SQLException {
        var matter = GrantedMatter.of("07", "0780", 2025);
        matter.paid(ledger, 2025, "450000");
        Api.post(matter.officer(), matter.path() + "/report-dates", Map.of("kind", "INTERIM", "dueOn", "2099-01-31"))
                .statusCode(201)
                .body("status", equalTo("DUE"))
                .body("content", nullValue());
        var interim = matter.submitted("INTERIM", "STAFF", "180000", "TRAVEL", "20000");
        Api.get(matter.officer(), interim)
                .statusCode(200)
                .body("status", equalTo("SUBMITTED"))
                .body("cost", comparesEqualTo(200000f));
        move(matter.officer(), interim, "returns", Map.of("reasons", "Resorna saknar underlag.", "dueOn", "2099-02-28"))
                .statusCode(201)
                .body("status", equalTo("SENT_BACK"))
                .body("dueOn", equalTo("2099-02-28"))
                .body("returnReasons", equalTo("Resorna saknar underlag."));
        var tag = Api.get(matter.recipient(), interim).extract().header("ETag");
        Api.put(matter.recipient(), interim, tag, content("STAFF", "180000", "TRAVEL", "20100"))
                .statusCode(200);
        move(matter.recipient(), interim, "submissions", null).statusCode(201).body("submissions", equalTo(2));
        Api.get(matter.officer(), interim + "/editions")
                .statusCode(200)
                .body("items.number", contains(1, 2))
                .body("items[0].content.costs[1].cost", comparesEqualTo(20000f));
        var lines = List.of(
                Map.of("costType", "STAFF", "approved", 180000, "ineligible", 0),
                Map.of(
                        "costType",
                        "TRAVEL",
                        "approved",
                        20000,
                        "ineligible",
                        100,
                        "reason",
                        "Resan hör inte till insatsen."));
        move(matter.officer(), interim, "reviews", Map.of("lines", lines)).statusCode(201);
        move(matter.officer(), interim, "approvals", null)
                .statusCode(201)
                .body("status", equalTo("APPROVED"))
                .body("approvedCost", comparesEqualTo(200000f));

        var last = matter.submitted("FINAL", "STAFF", "212749.50");
        matter.approved(last, "STAFF", "212749.50");
        assertTrue(journaled(last).contains("\"unspent\": 37250.50")
                || journaled(last).contains("\"unspent\":37250.50"));
        var id = UUID.fromString(matter.id());
        QuarkusTransaction.requiringNew().run(() -> {
            assertEquals(new BigDecimal("412749.50"), approved.approvedCost(id));
            assertTrue(approved.isApproved(id, ReportKind.FINAL));
            assertTrue(approved.isApproved(id, ReportKind.INTERIM));
            assertEquals("Börja tidigt.", approved.finalReport(id).orElseThrow().lessons());
        });
        Api.get(matter.recipient(), matter.path() + "/settlement")
                .statusCode(200)
                .body("granted", comparesEqualTo(450000f))
                .body("paid", comparesEqualTo(450000f))
                .body("approvedCost", comparesEqualTo(412749.5f))
                .body("unspent", comparesEqualTo(37250.5f))
                .body("open", comparesEqualTo(37250.5f))
                .body("barred", equalTo(false));
    }

    private String journaled(String report) throws SQLException {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(
                        "select data::text from journal where type = 'report-approved.v1' and published and aggregate_id = ?")) {
            query.setString(1, report.substring("/reports/".length()));
            try (var rows = query.executeQuery()) {
                assertTrue(rows.next());
                return rows.getString(1);
            }
        }
    }

    @Test
    void aDraftAndItsFilesAreTheRecipientsOwnUntilItIsSentIn() {
        var matter = GrantedMatter.of("07", "0780", 2025);
        var report = matter.drafted("FINAL", content("STAFF", "100"));
        var file = matter.attach(report).statusCode(201).extract().header("Location");
        Api.get(matter.recipient(), report).body("content.lessons", equalTo("Börja tidigt."));
        Api.get(matter.officer(), report)
                .statusCode(200)
                .body("content", nullValue())
                .body("cost", nullValue());
        Api.get(matter.recipient(), report + "/attachments").body("items", hasSize(1));
        Api.get(matter.officer(), report + "/attachments").body("items", hasSize(0));
        var attachment = "/report-attachments/" + file.substring(file.lastIndexOf('/') + 1);
        Api.get(matter.officer(), attachment).statusCode(404);
        move(matter.recipient(), report, "submissions", null).statusCode(201);
        Api.get(matter.officer(), attachment)
                .statusCode(200)
                .body("kind", equalTo("STATEMENT_OF_ACCOUNT"))
                .body("submission", equalTo(1))
                .body("fileName", equalTo("kontoutdrag.txt"));
        assertEquals(
                "Konto 4010: 412 749,50",
                Api.get(matter.officer(), attachment + "/content").extract().asString());
        Api.as(matter.recipient())
                .header("If-Match", "\"1\"")
                .delete(attachment)
                .then()
                .statusCode(409);
    }

    @Test
    void aFileIsTakenAwayBeforeTheReportIsSentIn() {
        var matter = GrantedMatter.of("07", "0780", 2025);
        var report = matter.drafted("FINAL", content("STAFF", "100"));
        var attachment =
                "/report-attachments/" + matter.attach(report).extract().path("id");
        matter.attach(report).statusCode(409).body("type", containsString("attached-already"));
        Api.as(matter.recipient())
                .header("If-Match", "\"1\"")
                .delete(attachment)
                .then()
                .statusCode(204);
        Api.get(matter.recipient(), report + "/attachments").body("items", hasSize(0));
    }

    @Test
    void theFinalReportIsAskedForSixtyDaysAfterTheEffortUnlessTheBoardSaysAnotherDay() {
        var matter = GrantedMatter.of("07", "0780", 2025);
        var report = matter.drafted("FINAL", content());
        Api.get(matter.recipient(), report).body("dueOn", equalTo("2027-03-01"));
        Api.post(matter.officer(), matter.path() + "/report-dates", Map.of("kind", "FINAL", "dueOn", "2099-04-30"))
                .statusCode(201)
                .body("dueOn", equalTo("2099-04-30"));
        Api.get(matter.officer(), matter.path() + "/reports")
                .body("items.kind", contains("FINAL"))
                .body("items.dueOn", contains("2099-04-30"));
        QuarkusTransaction.requiringNew()
                .run(() -> assertFalse(approved.isApproved(UUID.fromString(matter.id()), ReportKind.FINAL)));
    }

    @Test
    void lateReportsAreListedForTheirCountyAlsoAsASpreadsheet() {
        var late = GrantedMatter.decided("12", "1280", Scheme.SECTION_37, "1000", 2025, "2025-05-10", "2025-06-30");
        late.drafted("FINAL", content());
        var ofLate = "items.find { it.applicationId == '" + late.id() + "' }";
        var days =
                LocalDate.of(2025, 8, 29).until(LocalDate.now(StockholmTime.ZONE), java.time.temporal.ChronoUnit.DAYS);
        Api.get(late.officer(), "/overdue-reports?county=12&limit=100")
                .statusCode(200)
                .body(ofLate + ".dueOn", equalTo("2025-08-29"))
                .body(ofLate + ".daysLate", equalTo((int) days))
                .body(ofLate + ".kind", equalTo("FINAL"));
        Api.get("handlaggare-07", "/overdue-reports?limit=100").body("items.applicationId", not(hasItem(late.id())));
        Api.get("samordnare", "/overdue-reports?county=12&limit=100").body("items.applicationId", hasItem(late.id()));
        assertTrue(Api.as(late.officer())
                .accept("text/csv")
                .get("/overdue-reports?county=12")
                .asString()
                .contains(late.id()));
    }
}
