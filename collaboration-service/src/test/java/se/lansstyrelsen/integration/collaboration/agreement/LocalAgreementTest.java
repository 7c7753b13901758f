package se.lansstyrelsen.integration.collaboration.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.lansstyrelsen.integration.kit.problem.ProblemException;

class LocalAgreementTest {

    private static final UUID ONE = UUID.randomUUID();
    private static final UUID TWO = UUID.randomUUID();
    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2025, 12, 31);

    @Test
    void itsStateFollowsTheDay() {
        var agreement = agreement(LAST, null);
        assertEquals(AgreementState.COMING, agreement.stateOn(FIRST.minusDays(1)));
        assertEquals(AgreementState.IN_FORCE, agreement.stateOn(FIRST));
        assertEquals(AgreementState.IN_FORCE, agreement.stateOn(LAST));
        assertEquals(AgreementState.ENDED, agreement.stateOn(LAST.plusDays(1)));
        assertEquals(AgreementState.IN_FORCE, agreement(null, null).stateOn(LocalDate.of(2099, 1, 1)));
    }

    @Test
    void aNoticeRunsItsMonthsButNotPastTheLastDay() {
        var agreement = agreement(LAST, null);
        agreement.giveNotice(ONE, "Ändrat uppdrag.", LocalDate.of(2024, 11, 30));
        assertEquals(LocalDate.of(2025, 2, 28), agreement.lastDay());
        assertEquals(AgreementState.NOTICED, agreement.stateOn(LocalDate.of(2025, 2, 28)));
        assertEquals(AgreementState.ENDED, agreement.stateOn(LocalDate.of(2025, 3, 1)));

        var late = agreement(LAST, null);
        late.giveNotice(TWO, "Ändrat uppdrag.", LocalDate.of(2025, 11, 30));
        assertEquals(LAST, late.lastDay());
        assertThrows(ProblemException.class, () -> late.giveNotice(ONE, "Igen.", LocalDate.of(2025, 12, 1)));
    }

    @Test
    void itGoesOnByItselfOnlyWhenItSaysSoAndNobodyGaveNotice() {
        var renewing = agreement(LAST, 12);
        assertNull(renewing.renewByItself(LAST));
        assertNotNull(renewing.renewByItself(LAST.plusDays(1)));
        assertEquals(LocalDate.of(2026, 12, 31), renewing.lastDay());
        assertNull(agreement(LAST, null).renewByItself(LAST.plusDays(1)));
        var noticed = agreement(LAST, 12);
        noticed.giveNotice(ONE, "Nej.", LocalDate.of(2025, 6, 1));
        assertNull(noticed.renewByItself(LAST.plusDays(1)));
    }

    private static LocalAgreement agreement(LocalDate lastDay, Integer renewalMonths) {
        return new LocalAgreement(new AgreementContent(
                AgreementKind.LOCAL_AGREEMENT,
                "14",
                "1480",
                "LÖK",
                "Nyanlända",
                List.of(new Party(ONE, "Svenskundervisning"), new Party(TWO, "Etableringsprogram")),
                null,
                FIRST,
                lastDay,
                renewalMonths,
                3));
    }
}
