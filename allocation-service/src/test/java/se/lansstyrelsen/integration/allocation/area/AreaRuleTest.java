package se.lansstyrelsen.integration.allocation.area;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.lansstyrelsen.integration.kit.problem.Fault;

class AreaRuleTest {

    @ParameterizedTest
    @CsvSource({
        "2019-12-31, NOT_YET",
        "2020-01-01, ADVICE",
        "2020-08-14, ADVICE",
        "2020-08-15, BINDING_OBJECTION",
        "2025-02-28, BINDING_OBJECTION",
        "2025-03-01, ENDED",
    })
    void eachDayHasItsRules(LocalDate day, AreaRegime regime) {
        assertEquals(regime, AreaRegime.on(day));
    }

    @Test
    void onlyTheEndIsUnverified() {
        for (var regime : AreaRegime.values()) {
            assertEquals(regime != AreaRegime.ENDED, regime.isVerified());
            assertEquals(regime == AreaRegime.BINDING_OBJECTION, regime.objectionBinds());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2020-02-29, 2020-04-29, 2020-07-01, 2020-12-31",
        "2020-03-01, 2020-05-01, 2021-01-01,",
        "2020-10-19, 2020-12-19, 2021-01-01,",
        "2020-10-31, 2020-12-31, 2021-01-01,",
        "2020-11-01, 2021-01-01, 2022-01-01,",
    })
    void additionsApplyFromTheTurnOfTheYearAfterTwoMonths(
            LocalDate notified, LocalDate updatedBy, LocalDate from, LocalDate through) {
        assertEquals(new NotificationDates(updatedBy, from, through), NotificationDates.of(notified));
    }

    @Test
    void areasAreCheckedForFormMunicipalityAndRepetition() {
        assertEquals(List.of(), AreaCodes.faults(List.of("1280C1010", "1280A0020"), "1280"));
        assertEquals(List.of(), AreaCodes.faults(List.of("1280"), "1280"));
        assertEquals(
                List.of(
                        new Fault("/areas/0", "must be a DeSO code such as 1280C1010"),
                        new Fault("/areas/1", "is an area of another municipality"),
                        new Fault("/areas/4", "is the whole municipality and must then stand alone"),
                        new Fault("/areas/3", "stands twice")),
                AreaCodes.faults(List.of("1280D1010", "0180C1010", "1280C1010", "1280C1010", "1280"), "1280"));
    }

    @Test
    void thirtyTwoMunicipalitiesMayNotify() {
        var all = NotificationMunicipality.all();
        assertEquals(32, all.size());
        assertEquals(
                List.of("1275", "1277", "1782"),
                all.stream()
                        .filter(one -> one.notified() == NotificationMunicipality.Notified.WHOLE)
                        .map(NotificationMunicipality::municipalityCode)
                        .toList());
        assertEquals(
                21,
                all.stream()
                        .filter(one -> one.notified() == NotificationMunicipality.Notified.PARTS)
                        .count());
        assertTrue(NotificationMunicipality.isOne("1280"));
        assertFalse(NotificationMunicipality.isOne("0880"));
    }
}
