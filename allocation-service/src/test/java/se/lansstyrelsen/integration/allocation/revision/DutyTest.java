package se.lansstyrelsen.integration.allocation.revision;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DutyTest {

    @ParameterizedTest(name = "länstal {0} to {1} with {2} decided: {3}")
    @CsvSource({
        "100, 80, 100, MAY_LOWER",
        "100, 80, 81, MAY_LOWER",
        "100, 80, 80, NONE",
        "100, 80, 79, MUST_RAISE",
        "100, 120, 119, MUST_RAISE",
        "100, 120, 120, NONE",
        "100, 120, 130, NONE",
        "100, 100, 130, NONE",
        "100, 80, , NONE",
        ", 80, 79, MUST_RAISE",
        ", 80, 90, NONE",
        "100, 0, 1, MAY_LOWER"
    })
    void quotasMustReachTheCountyQuotaAndMayFollowItDown(
            Integer formerQuota, int quota, Integer decidedSum, Duty duty) {
        assertEquals(duty, Duty.of(formerQuota, quota, decidedSum));
    }
}
