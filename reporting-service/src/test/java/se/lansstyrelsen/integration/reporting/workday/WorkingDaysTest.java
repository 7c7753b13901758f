package se.lansstyrelsen.integration.reporting.workday;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class WorkingDaysTest {

    @Test
    void holidaysAndEvesAreNoWorkingDays() {
        for (var day : List.of(
                "2020-12-24",
                "2020-12-25",
                "2020-12-31",
                "2021-01-01",
                "2021-01-06",
                "2021-04-02",
                "2021-04-05",
                "2021-05-13",
                "2021-06-25",
                "2022-06-06",
                "2021-02-27")) {
            assertFalse(WorkingDays.isWorkingDay(LocalDate.parse(day)), day);
        }
        for (var day : List.of("2020-12-23", "2021-06-24", "2021-01-05", "2021-12-27")) {
            assertTrue(WorkingDays.isWorkingDay(LocalDate.parse(day)), day);
        }
    }

    @Test
    void aDayIsCountedBackwardsOverTheHolidays() {
        assertEquals(LocalDate.parse("2020-12-29"), WorkingDays.before(LocalDate.parse("2021-01-08"), 5));
        assertEquals(LocalDate.parse("2021-02-26"), WorkingDays.before(LocalDate.parse("2021-02-28"), 0));
    }

    @Property
    void soManyWorkingDaysLieBetween(
            @ForAll @IntRange(min = 0, max = 120) int days, @ForAll @IntRange(min = 0, max = 4000) int start) {
        var day = WorkingDays.onOrBefore(LocalDate.of(2018, 1, 1).plusDays(start));
        var found = WorkingDays.before(day, days);
        assertTrue(WorkingDays.isWorkingDay(found));
        assertEquals(
                days,
                found.plusDays(1)
                        .datesUntil(day.plusDays(1))
                        .filter(WorkingDays::isWorkingDay)
                        .count());
    }
}
