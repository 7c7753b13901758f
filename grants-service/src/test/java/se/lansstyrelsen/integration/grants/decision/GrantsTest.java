package se.lansstyrelsen.integration.grants.decision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.lansstyrelsen.integration.grants.decision.DecisionFixture.call;
import static se.lansstyrelsen.integration.grants.decision.DecisionFixture.decided;
import static se.lansstyrelsen.integration.grants.decision.DecisionFixture.frame;
import static se.lansstyrelsen.integration.grants.decision.DecisionFixture.gotland;
import static se.lansstyrelsen.integration.grants.decision.DecisionFixture.register;
import static se.lansstyrelsen.integration.grants.decision.DecisionFixture.terms;
import static se.lansstyrelsen.integration.grants.decision.DecisionFixture.thisYear;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.lansstyrelsen.integration.embedded.EmbeddedStack;
import se.lansstyrelsen.integration.grants.GrantsProblem;
import se.lansstyrelsen.integration.grants.call.PaymentMode;
import se.lansstyrelsen.integration.kit.problem.Problem;
import se.lansstyrelsen.integration.kit.problem.ProblemException;
import se.lansstyrelsen.integration.kit.problem.ProblemType;

/** What those who pay are told. */
@QuarkusTest
@QuarkusTestResource(value = EmbeddedStack.class, initArgs = @ResourceArg(name = "service", value = "grants"))
class GrantsTest {

    @Inject
    Grants grants;

    private Grant grant(UUID application) {
        return QuarkusTransaction.requiringNew().call(() -> grants.require(application));
    }

    @Test
    void aGrantIsWhatStandsAfterAllItsDecisions() {
        frame("SECTION_37", "09", 2045, "500000");
        frame("SECTION_37", "09", 2046, "500000");
        var call = call("09", "SECTION_37", "09", Map.of("payment", "IN_PARTS", "parts", List.of(70, 30)));
        var application = register("09", call, gotland(), "500000");
        var first = decided(
                "09", application, application.tag(), terms("ORIGINAL", "GRANTED_IN_PART", "300000", 2045, "300000"));
        var changed = decided(
                "09",
                application,
                first.header("ETag"),
                terms("CHANGE", "GRANTED_IN_PART", "400000.50", 2045, "300000", 2046, "100000.50"));
        var longer = terms("PROLONGATION", "GRANTED", null);
        longer.put("newEndsOn", "2027-03-31");
        var prolonged = decided("09", application, changed.header("ETag"), longer);

        var grant = grant(UUID.fromString(application.id()));
        assertEquals(new BigDecimal("400000.50"), grant.granted());
        assertEquals(
                List.of(new Charge(2045, new BigDecimal("300000")), new Charge(2046, new BigDecimal("100000.50"))),
                grant.charges());
        assertEquals(
                List.of(id(first.path("id")), id(changed.path("id")), id(prolonged.path("id"))), grant.decisionIds());
        assertEquals(PaymentMode.IN_PARTS, grant.payment());
        assertEquals(List.of(70, 30), grant.parts());
        assertEquals("2025", grant.templateVersion());
        assertEquals(LocalDate.of(2026, 1, 1), grant.startsOn());
        assertEquals(LocalDate.of(2027, 3, 31), grant.endsOn());
        assertEquals(thisYear(), grant.decidedOn().getYear());
        assertEquals(application.diaryNumber(), grant.matter().diaryNumber());
    }

    private static UUID id(String text) {
        return UUID.fromString(text);
    }

    @Test
    void nothingIsGrantedBeforeADecisionNorByARefusal() {
        var application = register("09", call("09", "SECTION_37", "09", Map.of()), gotland(), "500000");
        var id = UUID.fromString(application.id());
        refused(GrantsProblem.NOTHING_GRANTED, id);
        decided("09", application, application.tag(), terms("ORIGINAL", "REJECTED", null));
        refused(GrantsProblem.NOTHING_GRANTED, id);
        assertTrue(QuarkusTransaction.requiringNew().call(() -> grants.find(id)).isEmpty());
        refused(Problem.NOT_FOUND, new UUID(0, 7));
    }

    private void refused(ProblemType type, UUID application) {
        assertEquals(
                type,
                assertThrows(ProblemException.class, () -> grant(application)).type());
    }
}
