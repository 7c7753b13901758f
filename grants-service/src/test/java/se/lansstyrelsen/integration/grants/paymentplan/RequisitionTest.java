package se.lansstyrelsen.integration.grants.paymentplan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.lansstyrelsen.integration.grants.GrantsProblem;
import se.lansstyrelsen.integration.grants.application.ApplicationContent.Signatory;
import se.lansstyrelsen.integration.kit.problem.ProblemException;

class RequisitionTest {

    private static final LocalDate LAST_DAY = LocalDate.parse("2026-11-26");

    private static Requisition requisition(PaymentCondition condition, String at) {
        var lastDay = condition == PaymentCondition.ON_REQUISITION ? LAST_DAY : null;
        var part = new PlanPart(2, new BigDecimal("400.00"), condition, lastDay, null);
        return new Requisition(
                new PaymentPlan(), part, new Signatory(" Anna Alm ", "Kommunchef"), "me", Instant.parse(at));
    }

    @Test
    void theLastDayEndsByTheClocksOfSweden() {
        var inTime = requisition(PaymentCondition.ON_REQUISITION, "2026-11-26T22:59:59Z");
        assertEquals("Anna Alm", inTime.signatory().name());
        var refusal = assertThrows(
                ProblemException.class, () -> requisition(PaymentCondition.ON_REQUISITION, "2026-11-26T23:00:00Z"));
        assertEquals(GrantsProblem.REQUISITION_LAPSED, refusal.type());
    }

    @ParameterizedTest
    @ValueSource(strings = {"AT_DECISION", "AFTER_REPORT"})
    void otherPartsAreNotRequisitioned(PaymentCondition condition) {
        var refusal = assertThrows(ProblemException.class, () -> requisition(condition, "2026-11-20T10:00:00Z"));
        assertEquals(GrantsProblem.REQUISITION_NOT_CALLED_FOR, refusal.type());
    }
}
