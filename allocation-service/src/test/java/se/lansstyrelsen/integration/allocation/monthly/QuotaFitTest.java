package se.lansstyrelsen.integration.allocation.monthly;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import se.lansstyrelsen.integration.allocation.AllocationProblem;
import se.lansstyrelsen.integration.kit.problem.ProblemException;

class QuotaFitTest {

    @Test
    void withoutAQuotaNothingIsPlannedAndNothingIsSaidToBeBeyondIt() {
        var fit = new QuotaFit(5, null, 10);
        assertNull(fit.beyondQuota());
        assertNull(fit.notApproved());
        assertEquals(
                AllocationProblem.NO_STANDING_QUOTA,
                assertThrows(ProblemException.class, fit::mustHold).type());
    }

    @Test
    void theRefusalNamesHowManyAreTooMany() {
        var refused = assertThrows(ProblemException.class, () -> new QuotaFit(48, 40, 5).mustHold());
        assertEquals(AllocationProblem.OVER_ASSIGNMENT_NOT_APPROVED, refused.type());
        assertTrue(refused.getMessage().contains("3 too many"), refused.getMessage());
    }

    @Test
    void aQuotaOfNoneIsAQuota() {
        assertDoesNotThrow(() -> new QuotaFit(0, 0, 0).mustHold());
        assertEquals(2, new QuotaFit(2, 0, 0).beyondQuota());
    }

    @Property
    void aPlanHoldsExactlyWhenItsSumIsAtMostTheQuotaAndTheApproval(
            @ForAll @IntRange(max = 300) int total,
            @ForAll @IntRange(max = 200) int quota,
            @ForAll @IntRange(max = 50) int approved) {
        var fit = new QuotaFit(total, quota, approved);
        assertEquals(total <= quota + approved, fit.notApproved() == 0);
        assertEquals(fit.beyondQuota() - Math.min(fit.beyondQuota(), approved), fit.notApproved());
        if (total <= quota + approved) {
            fit.mustHold();
        } else {
            assertThrows(ProblemException.class, fit::mustHold);
        }
    }
}
