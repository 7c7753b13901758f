package se.lansstyrelsen.integration.grants.archive;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.lansstyrelsen.integration.grants.archive.ClosingFixture.close;
import static se.lansstyrelsen.integration.grants.archive.ClosingFixture.finished;
import static se.lansstyrelsen.integration.grants.archive.ClosingFixture.paid;
import static se.lansstyrelsen.integration.grants.archive.ClosingFixture.reclaimed;
import static se.lansstyrelsen.integration.grants.archive.ClosingFixture.rejected;
import static se.lansstyrelsen.integration.grants.archive.ClosingFixture.repaid;
import static se.lansstyrelsen.integration.grants.archive.ClosingFixture.reported;
import static se.lansstyrelsen.integration.grants.decision.DecisionFixture.propose;
import static se.lansstyrelsen.integration.grants.decision.DecisionFixture.terms;
import static se.lansstyrelsen.integration.grants.payment.PaymentFixture.account;
import static se.lansstyrelsen.integration.grants.payment.PaymentFixture.granted;
import static se.lansstyrelsen.integration.grants.payment.PaymentFixture.plan;
import static se.lansstyrelsen.integration.grants.payment.PaymentFixture.proposed;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import se.lansstyrelsen.integration.embedded.EmbeddedStack;
import se.lansstyrelsen.integration.grants.GrantsFixture;
import se.lansstyrelsen.integration.grants.HandlingFixture;
import se.lansstyrelsen.integration.grants.frame.FrameLedger;
import se.lansstyrelsen.integration.kit.quality.Api;
import se.lansstyrelsen.integration.kit.time.StockholmTime;

/** Värmland ends matters. */
@QuarkusTest
@QuarkusTestResource(value = EmbeddedStack.class, initArgs = @ResourceArg(name = "service", value = "grants"))
class ClosingResourceTest {

    private static final String OFFICER = "handlaggare-17";

    @Inject
    FrameLedger ledger;

    @Test
    void aRejectedMatterIsClosedAtOnce() {
        var before = Instant.now();
        var id = rejected("17", "1780");
        Api.get(OFFICER, "/grants/" + id + "/closing").statusCode(404);
        var closed = close(OFFICER, id)
                .statusCode(201)
                .header("Location", endsWith("/grants/v1/grants/" + id + "/closing"))
                .header("ETag", equalTo("\"1\""))
                .body("applicationId", equalTo(id))
                .body("grantedAmount", equalTo(0f))
                .body("paidAmount", equalTo(0f))
                .body("usedAmount", equalTo(0f))
                .body("returnedAmount", equalTo(0f))
                .extract();
        var at = Instant.parse(closed.path("closedAt"));
        assertTrue(!at.isBefore(before) && !at.isAfter(Instant.now()), at.toString());
        assertEquals(
                closed.<String>path("closedAt"),
                Api.get("kommun-1780", "/grants/" + id + "/closing")
                        .statusCode(200)
                        .body("applicationId", equalTo(id))
                        .extract()
                        .path("closedAt"));
    }

    @Test
    void aWithdrawnMatterIsClosedAtOnce() {
        var call = GrantsFixture.openCall("17");
        var application = GrantsFixture.received(call, "1780", "1000");
        var id = application.substring("/applications/".length());
        HandlingFixture.declare(OFFICER, id, null).statusCode(201);
        close(OFFICER, id)
                .statusCode(409)
                .body("type", endsWith("/matter-still-open"))
                .body("detail", containsString("RECEIVED"));
        Api.move("kommun-1780", application + "/withdrawals", GrantsFixture.tag("kommun-1780", application), null)
                .statusCode(201);
        close(OFFICER, id).statusCode(201);
    }

    @Test
    void aGrantedMatterIsClosedWhenItsReportIsApprovedAndItsReclaimRepaid() {
        var matter = paid(ledger, "17", "1781");
        close(OFFICER, matter.id())
                .statusCode(409)
                .body("type", endsWith("/matter-still-open"))
                .body("detail", allOf(containsString("a report is not approved"), not(containsString("a reclaim is"))));
        var interim = Map.of("kind", "INTERIM", "dueOn", "2099-01-01");
        reported(matter);
        Api.post(OFFICER, matter.path() + "/report-dates", interim).statusCode(201);
        close(OFFICER, matter.id()).statusCode(409).body("detail", containsString("a report is not approved"));
        matter.approved(matter.submitted("INTERIM", "STAFF", "0"), "STAFF", "0");
        var reclaim = reclaimed(matter);
        close(OFFICER, matter.id())
                .statusCode(409)
                .body("detail", allOf(containsString("a reclaim is under way"), not(containsString("a report is"))));
        repaid(matter, reclaim);
        close(OFFICER, matter.id())
                .statusCode(201)
                .body("grantedAmount", equalTo(450000f))
                .body("paidAmount", equalTo(450000f))
                .body("usedAmount", equalTo(412749.5f))
                .body("returnedAmount", equalTo(30000f));
    }

    @Test
    void aMatterWithAPaymentOnItsWayIsNotClosed() {
        var grant = granted("17", "1782", "1000", Map.of());
        plan("17", grant).statusCode(201);
        proposed("17", grant, 1);
        close(OFFICER, grant.substring("/grants/".length()))
                .statusCode(409)
                .body("detail", containsString("a payment is on its way"));
    }

    @Test
    void aMatterIsClosedOnceAgainstTheVersionThatWasRead() {
        var id = rejected("17", "1780");
        var path = "/grants/" + id + "/closings";
        Api.as(OFFICER).post(path).then().statusCode(428);
        Api.move(OFFICER, path, "\"0\"", null).statusCode(412);
        close(OFFICER, id).statusCode(201);
        close(OFFICER, id).statusCode(409).body("type", endsWith("/matter-closed"));
        Api.move(OFFICER, "/grants/00000000-0000-7000-8000-000000000000/closings", "\"0\"", null)
                .statusCode(404);
    }

    @Test
    void anOfficerWithAConflictDoesNotClose() {
        var id = rejected("17", "1780");
        HandlingFixture.declare(OFFICER, id, "OTHER_CIRCUMSTANCE").statusCode(201);
        close(OFFICER, id).statusCode(403);
        Api.get(OFFICER, "/grants/" + id + "/closing").statusCode(404);
    }

    @Test
    void aClosedMatterTakesNoMoreWrites() {
        var matter = finished(ledger, "17", "1783");
        var answers = new LinkedHashMap<String, ValidatableResponse>();
        var application = "/applications/" + matter.id();
        var tag = GrantsFixture.tag(OFFICER, application);
        var day = LocalDate.now(StockholmTime.ZONE).plusDays(7).toString();
        answers.put("conflict", HandlingFixture.declare(OFFICER, matter.id(), null));
        answers.put(
                "assessment",
                Api.post(
                        OFFICER,
                        application + "/assessments",
                        Map.of("scores", List.of(Map.of("criterion", "need", "points", 1, "reason", "x")))));
        answers.put(
                "supplement request",
                Api.move(
                        OFFICER,
                        application + "/supplement-requests",
                        tag,
                        Map.of("section", "GOALS", "reason", "Oklart.", "answerBy", day)));
        answers.put("proposal", propose("17", application, tag, terms("CHANGE", "GRANTED_IN_PART", "449999")));
        answers.put(
                "attachment",
                Api.as(OFFICER)
                        .contentType("text/plain")
                        .queryParam("fileName", "sent.txt")
                        .queryParam("kind", "OTHER")
                        .body("För sent.".getBytes(StandardCharsets.UTF_8))
                        .post(application + "/attachments")
                        .then());
        answers.put("account", account(OFFICER, matter.path(), "BANKGIRO", "991-2346"));
        answers.put("payment plan", plan("17", matter.path()));
        answers.put(
                "payment stop", Api.post(OFFICER, matter.path() + "/payment-stops", Map.of("reason", "Granskning")));
        answers.put(
                "report date",
                Api.post(OFFICER, matter.path() + "/report-dates", Map.of("kind", "INTERIM", "dueOn", day)));
        answers.put(
                "reclaim",
                Api.post(
                        OFFICER,
                        matter.path() + "/reclaims",
                        Map.of("ground", "SECTION_40", "amount", 1, "reasons", "Ännu mer.")));
        var taken = new TreeSet<String>();
        answers.forEach((write, answer) -> {
            if (answer.extract().statusCode() != 409
                    || !answer.extract().<String>path("type").endsWith("/matter-closed")) {
                taken.add(write + " " + answer.extract().asString());
            }
        });
        assertEquals(new TreeSet<>(), taken);
    }
}
