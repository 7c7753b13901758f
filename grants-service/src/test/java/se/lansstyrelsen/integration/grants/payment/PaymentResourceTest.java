package se.lansstyrelsen.integration.grants.payment;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static se.lansstyrelsen.integration.grants.bankanswer.BankMessages.camt054;
import static se.lansstyrelsen.integration.grants.bankanswer.BankMessages.entry;
import static se.lansstyrelsen.integration.grants.bankanswer.BankMessages.pain002;
import static se.lansstyrelsen.integration.grants.bankanswer.BankMessages.status;
import static se.lansstyrelsen.integration.grants.payment.PaymentFixture.account;
import static se.lansstyrelsen.integration.grants.payment.PaymentFixture.answer;
import static se.lansstyrelsen.integration.grants.payment.PaymentFixture.approved;
import static se.lansstyrelsen.integration.grants.payment.PaymentFixture.field;
import static se.lansstyrelsen.integration.grants.payment.PaymentFixture.filed;
import static se.lansstyrelsen.integration.grants.payment.PaymentFixture.granted;
import static se.lansstyrelsen.integration.grants.payment.PaymentFixture.part;
import static se.lansstyrelsen.integration.grants.payment.PaymentFixture.plan;
import static se.lansstyrelsen.integration.grants.payment.PaymentFixture.propose;
import static se.lansstyrelsen.integration.grants.payment.PaymentFixture.proposed;
import static se.lansstyrelsen.integration.grants.payment.PaymentFixture.requisition;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.lansstyrelsen.integration.embedded.EmbeddedStack;
import se.lansstyrelsen.integration.grants.GrantsFixture;
import se.lansstyrelsen.integration.grants.HandlingFixture;
import se.lansstyrelsen.integration.grants.decision.DecisionFixture;
import se.lansstyrelsen.integration.kit.quality.Api;
import se.lansstyrelsen.integration.kit.time.StockholmTime;

/** Halland pays. */
@QuarkusTest
@QuarkusTestResource(value = EmbeddedStack.class, initArgs = @ResourceArg(name = "service", value = "grants"))
class PaymentResourceTest {

    private static String in(int days) {
        return LocalDate.now(StockholmTime.ZONE).plusDays(days).toString();
    }

    @Test
    void aGrantInTwoPartsIsPaidThroughFileAndAnswer() {
        var grant = granted("13", "1380", "400000.50", Map.of("payment", "IN_PARTS", "parts", List.of(60, 40)));
        plan("13", grant)
                .statusCode(201)
                .body("number", equalTo(1))
                .body("grantedAmount", equalTo(400000.5f))
                .body("committedAmount", equalTo(0f))
                .body("parts.number", contains(1, 2))
                .body("parts.amount", contains(240000.3f, 160000.2f))
                .body("parts.condition", contains("AT_DECISION", "ON_REQUISITION"))
                .body("parts.lastDay", contains(null, "2026-12-31"))
                .body("parts.report", contains(nullValue(), nullValue()));
        var payment = approved("13", grant, 1);
        Api.get("kommun-1380", payment)
                .statusCode(200)
                .body("state", equalTo("APPROVED"))
                .body("amount", equalTo(240000.3f))
                .body("accountKind", equalTo("BANKGIRO"))
                .body("accountNumber", equalTo("9912346"))
                .body("fileId", nullValue())
                .body("paidOn", nullValue());
        var file = filed("13");
        var messageId = field("13", file, "messageId");
        var endToEndId = field("13", payment, "endToEndId");
        Api.get("handlaggare-13", payment).body("state", equalTo("IN_FILE"));
        answer("13", file, pain002("P-" + messageId, messageId, "ACCP", status(endToEndId, "ACCP", null)))
                .statusCode(201)
                .body("kind", equalTo("PAIN_STATUS"))
                .body("paid", equalTo(0))
                .body("unmatched", equalTo(0));
        Api.get("handlaggare-13", payment)
                .body("state", equalTo("IN_FILE"))
                .body("acceptedAt", org.hamcrest.Matchers.notNullValue());
        answer("13", file, camt054("C-" + messageId, entry("DBIT", endToEndId, "240000.30", "2026-11-27")))
                .statusCode(201)
                .body("kind", equalTo("CAMT_NOTIFICATION"))
                .body("paid", equalTo(1))
                .body("failed", equalTo(0))
                .body("unmatched", equalTo(0));
        Api.get("sokande-" + HandlingFixture.organisation("1380"), payment)
                .body("state", equalTo("PAID"))
                .body("paidOn", equalTo("2026-11-27"))
                .body("charges.year", contains(DecisionFixture.thisYear()))
                .body("charges.amount", contains(240000.3f));
        theRestIsRequisitionedAndTheFrameTellsWhatIsPaid(grant);
    }

    private static void theRestIsRequisitionedAndTheFrameTellsWhatIsPaid(String grant) {
        propose("13", grant, 2).statusCode(409).body("type", endsWith("/part-not-due"));
        requisition("kommun-1380", grant, 2)
                .statusCode(201)
                .body("amount", equalTo(160000.2f))
                .body("signatory", equalTo("Firmatecknare"));
        propose("13", grant, 2).statusCode(201).body("state", equalTo("PROPOSED"));
        Api.get("revisor", grant + "/payments").body("items.state", contains("PAID", "PROPOSED"));
        Api.get("revisor", grant + "/requisitions").body("items.partNumber", contains(2));
    }

    @Test
    void aPaymentSentAgainIsProposedOnce() {
        var grant = granted("13", "1380", "1000", Map.of());
        plan("13", grant).statusCode(201);
        var first = propose("13", grant, 1, "once-" + grant).statusCode(201).extract();
        var again = propose("13", grant, 1, "once-" + grant)
                .statusCode(201)
                .header("Idempotent-Replayed", equalTo("true"))
                .extract();
        assertEquals(first.<String>path("id"), again.path("id"));
        Api.get("handlaggare-13", grant + "/payments").body("items", hasSize(1));
        propose("13", grant, 1).statusCode(409).body("type", endsWith("/part-paid-already"));
    }

    @Test
    void aCancelledPaymentMakesRoomForAnother() {
        var grant = granted("13", "1380", "1000", Map.of());
        plan("13", grant).statusCode(201);
        var payment = approved("13", grant, 1);
        Api.move("handlaggare-13", payment + "/cancellations", GrantsFixture.tag("handlaggare-13", payment), null)
                .statusCode(201)
                .body("state", equalTo("CANCELLED"));
        var other = approved("13", grant, 1);
        Api.get("handlaggare-13", "/payments?county=13&state=CANCELLED&limit=100")
                .body("items.id", hasItem(payment.substring("/payments/".length())))
                .body("items.id", not(hasItem(other.substring("/payments/".length()))));
        Api.get("handlaggare-13", "/payments?county=13&year=2020").body("items", hasSize(0));
        Api.as("samordnare")
                .accept("text/csv")
                .get("/payments?county=13")
                .then()
                .statusCode(200)
                .body(containsString("id;applicationId;planId;partNumber;state;scheme"));
    }

    @Test
    void aChangedDecisionDemandsANewPlanForWhatIsNotPaid() {
        DecisionFixture.frame("SECTION_37", "13", DecisionFixture.thisYear(), "900000000");
        var applicant = DecisionFixture.municipality("1381", HandlingFixture.organisation("1381"), "Laholms kommun");
        var call = DecisionFixture.call("13", "SECTION_37", "13", Map.of());
        var application = DecisionFixture.register("13", call, applicant, "1000");
        var grant = "/grants/" + application.id();
        var first = DecisionFixture.decided("13", application, application.tag(), DecisionFixture.granted("1000"));
        account("kommun-1381", grant, "PLUSGIRO", "1 73 00-5").statusCode(201);
        plan("13", grant, part("400", "AT_DECISION"), part("600", "ON_REQUISITION", "lastDay", in(30)))
                .statusCode(201);
        proposed("13", grant, 1);
        var tag = first.header("ETag");
        var proposal = DecisionFixture.propose(
                        "13", application.path(), tag, DecisionFixture.terms("CHANGE", "GRANTED_IN_PART", "399.99"))
                .statusCode(201)
                .extract();
        DecisionFixture.decide("13", "/proposals/" + proposal.path("id"), proposal.header("ETag"))
                .statusCode(409)
                .body("type", endsWith("/paid-beyond-the-decision"));
        var returned = Api.move(
                        "beslutsfattare-13",
                        "/proposals/" + proposal.path("id") + "/returns",
                        proposal.header("ETag"),
                        Map.of("reason", "Mer är på väg."))
                .statusCode(201)
                .extract();
        DecisionFixture.decided(
                "13", application, returned.header("ETag"), DecisionFixture.terms("CHANGE", "GRANTED_IN_PART", "700"));
        requisition("kommun-1381", grant, 2).statusCode(409).body("type", endsWith("/payment-plan-outdated"));
        propose("13", grant, 2).statusCode(409).body("type", endsWith("/payment-plan-outdated"));
        plan("13", grant, part("700", "AT_DECISION")).statusCode(422).body("type", endsWith("/plan-is-not-the-grant"));
        plan("13", grant, part("300", "AFTER_REPORT", "report", "FINAL"))
                .statusCode(201)
                .body("number", equalTo(2))
                .body("committedAmount", equalTo(400f));
        propose("13", grant, 1).statusCode(409).body("type", endsWith("/part-not-due"));
        Api.get("kommun-1381", grant + "/payment-plans").body("items.number", contains(1, 2));
    }
}
