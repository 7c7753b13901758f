package se.lansstyrelsen.integration.grants.payment;

import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static se.lansstyrelsen.integration.grants.payment.PaymentFixture.BANKGIRO;
import static se.lansstyrelsen.integration.grants.payment.PaymentFixture.account;
import static se.lansstyrelsen.integration.grants.payment.PaymentFixture.approved;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import se.lansstyrelsen.integration.embedded.EmbeddedStack;
import se.lansstyrelsen.integration.grants.HandlingFixture;
import se.lansstyrelsen.integration.kit.quality.Api;
import se.lansstyrelsen.integration.kit.region.Regions;

/** Every role, and every county, against payments of Västra Götaland's. */
@QuarkusTest
@QuarkusTestResource(value = EmbeddedStack.class, initArgs = @ResourceArg(name = "service", value = "grants"))
class PaymentScopeTest {

    private static final List<String> OUTSIDE =
            List.of("migrationsverket", "lasare", "deltagare-2120000803", "kommun-1484", "sokande-8024001136");

    private static final Map<String, Object> STOP = Map.of("reason", "Utreds.");

    private static Map<String, Integer> statuses(Iterable<String> callers, String path) {
        var statuses = new TreeMap<String, Integer>();
        callers.forEach(caller -> statuses.put(caller, Api.as(caller).get(path).statusCode()));
        return statuses;
    }

    private static Map<String, Integer> expected(List<String> inside, List<String> outside) {
        var expected = new TreeMap<String, Integer>();
        inside.forEach(caller -> expected.put(caller, 200));
        outside.forEach(caller -> expected.put(caller, 403));
        return expected;
    }

    @Test
    void theRecipientReadsItsPaymentsAndTheBoardAlsoItsStopsAndFiles() {
        var grant = granted("14", "1482", "1000", Map.of());
        plan("14", grant).statusCode(201);
        var payment = approved("14", grant, 1);
        var file = filed("14");
        var board = List.of("handlaggare-14", "beslutsfattare-14", "attestant-14-1", "samordnare", "revisor");
        var recipient = List.of("kommun-1482", "sokande-" + HandlingFixture.organisation("1482"));
        var both = new ArrayList<>(board);
        both.addAll(recipient);
        var readers = expected(both, OUTSIDE);
        for (var path : List.of(
                payment, grant + "/payments", grant + "/payment-plans", grant + "/requisitions", grant + "/accounts")) {
            assertEquals(readers, statuses(readers.keySet(), path), path);
        }
        var others = new ArrayList<>(OUTSIDE);
        others.addAll(recipient);
        var officials = expected(board, others);
        for (var path : List.of(grant + "/payment-stops", file, file + "/answers", file + "/unmatched-lines")) {
            assertEquals(officials, statuses(officials.keySet(), path), path);
        }
        var id = payment.substring("/payments/".length());
        for (var caller : both) {
            Api.get(caller, "/payments?county=14&limit=100").body("items.id", hasItem(id));
        }
        for (var caller : List.of("kommun-1484", "sokande-8024001136", "handlaggare-13", "attestant-13-1")) {
            Api.get(caller, "/payments?county=14&limit=100").body("items", hasSize(0));
        }
    }

    @Test
    void noOtherCountyPlansPaysStopsOrReads() {
        var grant = granted("14", "1482", "1000", Map.of());
        plan("14", grant).statusCode(201);
        var payment = proposed("14", grant, 1);
        for (var county : Regions.counties()) {
            var code = county.code();
            if (code.equals("14")) {
                continue;
            }
            plan(code, grant).statusCode(403);
            propose(code, grant, 1).statusCode(403);
            account("handlaggare-" + code, grant, "BANKGIRO", BANKGIRO).statusCode(403);
            Api.get("handlaggare-" + code, payment).statusCode(403);
            Api.get("handlaggare-" + code, grant + "/payment-stops").statusCode(403);
            Api.post("handlaggare-" + code, grant + "/payment-stops", STOP).statusCode(403);
            Api.move("attestant-" + code + "-1", payment + "/approvals", "\"0\"", null)
                    .statusCode(403);
            Api.move("handlaggare-" + code, payment + "/cancellations", "\"0\"", null)
                    .statusCode(403);
            Api.post("attestant-" + code + "-1", "/payment-files", Map.of("countyCode", "14"))
                    .statusCode(403);
        }
    }

    @Test
    void onlyTheRecipientRequisitionsAndOnlyTheBoardHandles() {
        var grant = granted("14", "1482", "1000", Map.of());
        plan("14", grant, part("1000", "ON_REQUISITION", "lastDay", "2099-12-31"))
                .statusCode(201);
        for (var caller : List.of("handlaggare-14", "attestant-14-1", "samordnare", "revisor", "kommun-1484")) {
            requisition(caller, grant, 1).statusCode(403);
        }
        for (var caller : List.of("kommun-1484", "sokande-8024001136", "attestant-14-1", "samordnare")) {
            account(caller, grant, "BANKGIRO", BANKGIRO).statusCode(403);
        }
        for (var caller : List.of("kommun-1482", "attestant-14-1", "samordnare", "revisor", "beslutsfattare-14")) {
            Api.post(caller, grant + "/payment-plans", Map.of()).statusCode(403);
            Api.as(caller)
                    .header("Idempotency-Key", "role-" + caller + grant)
                    .contentType("application/json")
                    .body(Map.of("partNumber", 1))
                    .post(grant + "/payments")
                    .then()
                    .statusCode(403);
        }
        requisition("sokande-" + HandlingFixture.organisation("1482"), grant, 1).statusCode(201);
        var payment = proposed("14", grant, 1);
        for (var caller : List.of("handlaggare-14", "beslutsfattare-14", "samordnare", "revisor", "kommun-1482")) {
            Api.move(caller, payment + "/approvals", "\"0\"", null).statusCode(403);
            Api.post(caller, "/payment-files", Map.of("countyCode", "14")).statusCode(403);
        }
    }
}
