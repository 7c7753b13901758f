package se.lansstyrelsen.integration.grants.bankanswer;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static se.lansstyrelsen.integration.grants.bankanswer.BankMessages.camt054;
import static se.lansstyrelsen.integration.grants.bankanswer.BankMessages.entry;
import static se.lansstyrelsen.integration.grants.bankanswer.BankMessages.pain002;
import static se.lansstyrelsen.integration.grants.bankanswer.BankMessages.status;
import static se.lansstyrelsen.integration.grants.payment.PaymentFixture.answer;
import static se.lansstyrelsen.integration.grants.payment.PaymentFixture.approved;
import static se.lansstyrelsen.integration.grants.payment.PaymentFixture.field;
import static se.lansstyrelsen.integration.grants.payment.PaymentFixture.filed;
import static se.lansstyrelsen.integration.grants.payment.PaymentFixture.granted;
import static se.lansstyrelsen.integration.grants.payment.PaymentFixture.plan;
import static se.lansstyrelsen.integration.grants.payment.PaymentFixture.propose;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.lansstyrelsen.integration.embedded.EmbeddedStack;
import se.lansstyrelsen.integration.grants.GrantsFixture;
import se.lansstyrelsen.integration.kit.quality.Api;

/** The bank answers Halland. */
@QuarkusTest
@QuarkusTestResource(value = EmbeddedStack.class, initArgs = @ResourceArg(name = "service", value = "grants"))
class AnswerResourceTest {

    /** A payment of 1 000 kronor in a file of its own, as the bank knows it. */
    private record Sent(String payment, String file, String messageId, String endToEndId) {}

    private static Sent sent() {
        var grant = granted("13", "1382", "1000", Map.of());
        plan("13", grant).statusCode(201);
        var payment = approved("13", grant, 1);
        var file = filed("13");
        return new Sent(payment, file, field("13", file, "messageId"), field("13", payment, "endToEndId"));
    }

    private static String fresh() {
        return UUID.randomUUID().toString().replace("-", "");
    }

    private static String state(Sent sent) {
        return field("13", sent.payment(), "state");
    }

    @Test
    void aRejectedPaymentFailsWithTheBanksReasonAndMayBeProposedAnew() {
        var sent = sent();
        answer("13", sent.file(), pain002(fresh(), sent.messageId(), "PART", status(sent.endToEndId(), "RJCT", "AC04")))
                .statusCode(201)
                .body("failed", equalTo(1));
        var grant = "/grants/" + field("13", sent.payment(), "applicationId");
        Api.get("handlaggare-13", sent.payment())
                .body("state", equalTo("FAILED"))
                .body("failureCode", equalTo("AC04"));
        propose("13", grant, 1).statusCode(201);
    }

    @Test
    void aFileRejectedAsAWholeFailsItsPayments() {
        var sent = sent();
        answer("13", sent.file(), pain002(fresh(), sent.messageId(), "RJCT"))
                .statusCode(201)
                .body("failed", equalTo(1));
        assertEquals("FAILED", state(sent));
    }

    @Test
    void theSameAnswerIsTakenOnce() {
        var sent = sent();
        var id = fresh();
        var xml = camt054(id, entry("DBIT", sent.endToEndId(), "1000.00", "2026-11-27"));
        var taken = answer("13", sent.file(), xml).statusCode(201).extract();
        answer("13", sent.file(), xml).statusCode(409).body("type", endsWith("/answer-taken-already"));
        answer("13", sent.file(), xml + "\n").statusCode(409).body("type", endsWith("/answer-taken-already"));
        Api.get("revisor", sent.file() + "/answers").body("items.id", contains(taken.<String>path("id")));
        Api.get("revisor", "/bank-answers/" + taken.path("id")).body("messageId", equalTo(id));
        assertEquals("PAID", state(sent));
    }

    @Test
    void anAnswerOfAnotherFileIsRefusedAndChangesNothing() {
        var sent = sent();
        var other = sent();
        for (var xml : List.of(
                pain002(fresh(), other.messageId(), "RJCT"),
                camt054(fresh(), entry("DBIT", other.endToEndId(), "1000.00", "2026-11-27")))) {
            answer("13", sent.file(), xml).statusCode(422).body("type", endsWith("/answer-of-another-file"));
        }
        assertEquals("IN_FILE", state(sent));
        assertEquals("IN_FILE", state(other));
    }

    @Test
    void whatIsNoAnswerIsRefused() {
        var sent = sent();
        for (var xml : List.of("{}", "<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>", "<Document/>")) {
            answer("13", sent.file(), xml).statusCode(422).body("type", endsWith("/answer-unreadable"));
        }
        answer("13", sent.file(), "").statusCode(400).body("type", endsWith("/empty-body"));
        answer("13", "/payment-files/" + new UUID(0, 1), "<a/>").statusCode(404);
        Api.post("attestant-13-1", sent.file() + "/answers", Map.of()).statusCode(415);
        answer("14", sent.file(), "<a/>").statusCode(403).body("type", endsWith("/out-of-scope"));
    }

    @Test
    void aPersonSettlesTheLinesThatFitNoPayment() {
        var sent = sent();
        answer(
                        "13",
                        sent.file(),
                        camt054(
                                fresh(),
                                entry("DBIT", "unknown", "1000.00", "2026-11-27"),
                                entry("DBIT", sent.endToEndId(), "999.00", "2026-11-27"),
                                entry("DBIT", null, "5.00", "2026-11-27")))
                .statusCode(201)
                .body("paid", equalTo(0))
                .body("unmatched", equalTo(3));
        var lines = Api.get("handlaggare-13", sent.file() + "/unmatched-lines")
                .body("items.cause", contains("UNKNOWN_PAYMENT", "AMOUNT_DIFFERS", "UNKNOWN_PAYMENT"))
                .body("items.number", contains(1, 2, 3))
                .extract()
                .<List<String>>path("items.id");
        var payment = sent.payment().substring("/payments/".length());
        settle(lines.get(1), Map.of("paymentId", payment, "note", "Fel belopp."))
                .statusCode(422)
                .body("type", endsWith("/line-is-not-the-payment"));
        settle(lines.get(0), Map.of("paymentId", payment, "note", "Banken tappade vår referens."))
                .statusCode(201)
                .body("paymentId", equalTo(payment))
                .body("note", equalTo("Banken tappade vår referens."));
        Api.get("handlaggare-13", sent.payment()).body("state", equalTo("PAID")).body("paidOn", equalTo("2026-11-27"));
        settle(lines.get(0), Map.of("note", "Igen.")).statusCode(409).body("type", endsWith("/line-settled-already"));
        settle(lines.get(2), Map.of("note", "Bankens avgift.")).statusCode(201).body("paymentId", nullValue());
        settle(lines.get(1), Map.of("note", " ")).statusCode(400);
        Api.get("revisor", sent.file() + "/unmatched-lines").body("items.number", contains(2, 1, 3));
    }

    private static ValidatableResponse settle(String line, Map<String, Object> body) {
        var path = "/unmatched-lines/" + line;
        return Api.move("attestant-13-2", path + "/settlements", GrantsFixture.tag("attestant-13-2", path), body);
    }
}
