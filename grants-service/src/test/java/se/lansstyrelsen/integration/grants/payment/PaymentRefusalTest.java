package se.lansstyrelsen.integration.grants.payment;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static se.lansstyrelsen.integration.grants.payment.PaymentFixture.BANKGIRO;
import static se.lansstyrelsen.integration.grants.payment.PaymentFixture.account;
import static se.lansstyrelsen.integration.grants.payment.PaymentFixture.approve;
import static se.lansstyrelsen.integration.grants.payment.PaymentFixture.approved;
import static se.lansstyrelsen.integration.grants.payment.PaymentFixture.field;
import static se.lansstyrelsen.integration.grants.payment.PaymentFixture.file;
import static se.lansstyrelsen.integration.grants.payment.PaymentFixture.filed;
import static se.lansstyrelsen.integration.grants.payment.PaymentFixture.granted;
import static se.lansstyrelsen.integration.grants.payment.PaymentFixture.grantedWithoutAccount;
import static se.lansstyrelsen.integration.grants.payment.PaymentFixture.part;
import static se.lansstyrelsen.integration.grants.payment.PaymentFixture.plan;
import static se.lansstyrelsen.integration.grants.payment.PaymentFixture.propose;
import static se.lansstyrelsen.integration.grants.payment.PaymentFixture.proposed;
import static se.lansstyrelsen.integration.grants.payment.PaymentFixture.requisition;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.lansstyrelsen.integration.embedded.EmbeddedStack;
import se.lansstyrelsen.integration.grants.GrantsFixture;
import se.lansstyrelsen.integration.grants.HandlingFixture;
import se.lansstyrelsen.integration.grants.decision.DecisionFixture;
import se.lansstyrelsen.integration.kit.quality.Api;
import se.lansstyrelsen.integration.kit.time.StockholmTime;

/** What Halland's payments are refused for. */
@QuarkusTest
@QuarkusTestResource(value = EmbeddedStack.class, initArgs = @ResourceArg(name = "service", value = "grants"))
class PaymentRefusalTest {

    private static final String OWN = "1380";

    private static void refused(ValidatableResponse answer, int status, String problem) {
        answer.statusCode(status).contentType("application/problem+json").body("type", endsWith("/" + problem));
    }

    @Test
    void aPaymentNeedsAnIdempotencyKey() {
        var answer = Api.post("handlaggare-13", "/grants/" + new UUID(0, 1) + "/payments", Map.of("partNumber", 1));
        refused(answer, 400, "idempotency-key-missing");
    }

    @Test
    void nothingIsPaidWithoutGrantPlanOrAccount() {
        var call = DecisionFixture.call("13", "SECTION_37", "13", Map.of());
        var applicant = DecisionFixture.municipality(OWN, HandlingFixture.organisation(OWN), "Halmstads kommun");
        var undecided = "/grants/"
                + DecisionFixture.register("13", call, applicant, "1000").id();
        refused(propose("13", undecided, 1), 409, "nothing-granted");
        refused(plan("13", undecided), 409, "nothing-granted");
        refused(account("kommun-" + OWN, undecided, "BANKGIRO", BANKGIRO), 409, "nothing-granted");
        refused(propose("13", "/grants/" + new UUID(0, 1), 1), 404, "not-found");
        var grant = grantedWithoutAccount("13", OWN, "1000", Map.of());
        refused(plan("13", grant), 409, "account-missing");
        refused(propose("13", grant, 1), 409, "no-payment-plan");
        refused(account("kommun-" + OWN, grant, "BANKGIRO", "991-2345"), 422, "account-not-valid");
        account("kommun-" + OWN, grant, "BANKGIRO", BANKGIRO).statusCode(201);
        plan("13", grant).statusCode(201);
        refused(propose("13", grant, 2), 422, "rule-broken");
        proposed("13", grant, 1);
        refused(plan("13", grant), 409, "plan-has-nothing-to-pay");
    }

    @Test
    void aPlanThatDoesNotHoldTogetherIsRefusedWithEveryFault() {
        var grant = granted("13", OWN, "1000", Map.of());
        var faulty = plan(
                "13",
                grant,
                part("500", "ON_REQUISITION"),
                part("250", "AT_DECISION", "report", "FINAL"),
                Map.of("percent", 25, "condition", "ON_REQUISITION", "lastDay", "2020-01-01"),
                Map.of("condition", "AFTER_REPORT"));
        refused(faulty, 422, "rule-broken");
        faulty.body(
                "errors.pointer",
                contains(
                        "/parts/0/lastDay",
                        "/parts/1/report",
                        "/parts/2/lastDay",
                        "/parts/3",
                        "/parts/3/report",
                        "/parts"));
        refused(plan("13", grant, part("999.99", "AT_DECISION")), 422, "plan-is-not-the-grant");
        refused(plan("13", grant, Map.of("percent", 99, "condition", "AT_DECISION")), 422, "call-parts-not-whole");
        refused(plan("13", grant, part("-1", "AT_DECISION")), 422, "amount-not-positive");
        refused(plan("13", grant, part("0.001", "AT_DECISION")), 422, "amount-not-in-ore");
        Api.get("handlaggare-13", grant + "/payment-plans").body("items", hasSize(0));
    }

    @Test
    void aRequisitionIsRefusedAfterItsLastDayTwiceAndForOtherParts() {
        var lapsed = grantOfAnEndedEffort();
        plan("13", lapsed).statusCode(201).body("parts.lastDay", contains("2026-03-10"));
        refused(requisition("kommun-" + OWN, lapsed, 1), 409, "requisition-lapsed");
        var today = LocalDate.now(StockholmTime.ZONE).toString();
        var grant = granted("13", OWN, "1000", Map.of());
        plan("13", grant, part("600", "AT_DECISION"), part("400", "ON_REQUISITION", "lastDay", today))
                .statusCode(201);
        refused(requisition("kommun-" + OWN, grant, 1), 409, "requisition-not-called-for");
        refused(requisition("kommun-" + OWN, grant, 3), 422, "rule-broken");
        requisition("kommun-" + OWN, grant, 2).statusCode(201);
        refused(requisition("kommun-" + OWN, grant, 2), 409, "requisitioned-already");
    }

    /** Paid on requisition, for an effort that has ended. */
    private static String grantOfAnEndedEffort() {
        var call = DecisionFixture.call("13", "SECTION_37", "13", Map.of("payment", "ON_REQUISITION"));
        var content = Map.of(
                "callId",
                call,
                "applicant",
                DecisionFixture.municipality(OWN, HandlingFixture.organisation(OWN), "Halmstads kommun"),
                "endsOn",
                "2026-03-10",
                "soughtAmount",
                1000,
                "account",
                Map.of("kind", "BANKGIRO", "accountNumber", BANKGIRO));
        var answer = Api.post(
                        "handlaggare-13",
                        "/application-registrations",
                        Map.of("receivedAt", "2025-04-02T10:15:00Z", "content", content))
                .statusCode(201)
                .extract();
        var id = answer.<String>path("id");
        var application = new DecisionFixture.Registered("/applications/" + id, null, answer.header("ETag"));
        DecisionFixture.frame("SECTION_37", "13", DecisionFixture.thisYear(), "900000000");
        DecisionFixture.decided("13", application, application.tag(), DecisionFixture.granted("1000"));
        return "/grants/" + id;
    }

    @Test
    void twoOthersApproveWithinTheirLimits() {
        var grant = granted("13", OWN, "5000000.01", Map.of());
        plan("13", grant).statusCode(201);
        var payment = proposed("13", grant, 1);
        refused(approve("13", 1, payment), 403, "over-approvers-limit");
        approve("13", 9, payment).statusCode(201).body("state", equalTo("APPROVED_ONCE"));
        refused(approve("13", 9, payment), 409, "approved-already");
        refused(approve("13", 2, payment), 403, "over-approvers-limit");
        refused(Api.as("attestant-13-1").post(payment + "/approvals").then(), 428, "version-required");
        refused(Api.move("attestant-13-1", payment + "/approvals", "\"99\"", null), 412, "stale-version");
        refused(
                Api.move("attestant-13-1", "/payments/" + new UUID(0, 1) + "/approvals", "\"0\"", null),
                404,
                "not-found");
    }

    @Test
    void nothingIsProposedApprovedOrSentWhilePaymentsAreStopped() {
        // Whatever other tests have left approved.
        file("14");
        var grant = granted("14", "1480", "1000", Map.of());
        plan("14", grant, part("400", "AT_DECISION"), part("300", "AT_DECISION"), part("300", "AT_DECISION"))
                .statusCode(201);
        var waiting = approved("14", grant, 1);
        var once = proposed("14", grant, 2);
        var stop = Api.post("handlaggare-14", grant + "/payment-stops", Map.of("reason", "Redovisningen utreds."))
                .statusCode(201)
                .body("stands", equalTo(true))
                .extract();
        refused(
                Api.post("handlaggare-14", grant + "/payment-stops", Map.of("reason", "Igen.")),
                409,
                "payments-stopped");
        refused(propose("14", grant, 3), 409, "payments-stopped");
        refused(approve("14", 1, once), 409, "payments-stopped");
        refused(file("14"), 409, "nothing-to-send");
        Api.get("handlaggare-14", waiting).body("state", equalTo("APPROVED"));
        var lifting = "/payment-stops/" + stop.path("id") + "/liftings";
        var lifted = Api.move("beslutsfattare-14", lifting, stop.header("ETag"), Map.of("reason", "Utrett."))
                .statusCode(201)
                .body("stands", equalTo(false))
                .extract();
        refused(
                Api.move("beslutsfattare-14", lifting, lifted.header("ETag"), Map.of("reason", "Igen.")),
                409,
                "payments-not-stopped");
        var file = filed("14");
        Api.get("handlaggare-14", waiting).body("state", equalTo("IN_FILE"));
        assertEquals(file, "/payment-files/" + field("14", waiting, "fileId"));
        refused(
                Api.move(
                        "handlaggare-14",
                        waiting + "/cancellations",
                        GrantsFixture.tag("handlaggare-14", waiting),
                        null),
                409,
                "illegal-state");
    }

    @Test
    void aChangedAccountStopsThePaymentBetweenApprovalAndFile() {
        var grant = granted("14", "1481", "1000", Map.of());
        plan("14", grant, part("400", "AT_DECISION"), part("600", "AT_DECISION"))
                .statusCode(201);
        var approved = approved("14", grant, 1);
        var once = proposed("14", grant, 2);
        account("kommun-1481", grant, "BANKGIRO", "5050-1055").statusCode(201).body("number", equalTo(2));
        refused(approve("14", 1, once), 409, "account-changed");
        file("14");
        Api.get("handlaggare-14", approved)
                .body("state", equalTo("STOPPED"))
                .body("stopCause", equalTo("ACCOUNT_CHANGED"))
                .body("fileId", nullValue());
        Api.get("handlaggare-14", "/payments?county=14&state=STOPPED&limit=100")
                .body("items.id", hasItem(approved.substring("/payments/".length())));
        Api.get("handlaggare-14", approved("14", grant, 1)).body("accountNumber", equalTo("50501055"));
    }

    @Test
    void whoHasAConflictDoesNotHandleThePayment() {
        var grant = granted("13", OWN, "1000", Map.of());
        plan("13", grant).statusCode(201);
        var payment = proposed("13", grant, 1);
        Api.post(
                        "attestant-13-3",
                        "/applications/" + grant.substring("/grants/".length()) + "/conflict-declarations",
                        Map.of("conflict", true, "ground", "PARTY_OR_AFFECTED"))
                .statusCode(201);
        refused(approve("13", 3, payment), 403, "conflict-of-interest");
        approve("13", 1, payment).statusCode(201);
    }
}
