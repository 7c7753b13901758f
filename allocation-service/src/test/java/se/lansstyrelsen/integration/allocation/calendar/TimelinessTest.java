package se.lansstyrelsen.integration.allocation.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimelinessTest {

    @ParameterizedTest(name = "done {0}, asked {1}: {2}, {3} days late")
    @CsvSource({
        "2019-11-14, 2019-12-01, ON_TIME, 0",
        "2019-11-15, 2019-12-01, ON_TIME, 0",
        "2019-11-16, 2019-12-01, LATE, 1",
        "2020-01-15, 2020-02-01, LATE, 61",
        ", 2019-11-15, WAITING, 0",
        ", 2019-11-16, LATE, 1",
        ", 2019-12-15, LATE, 30"
    })
    void theLastDayIsInTimeAndADayCountsWhileItIsNotDone(
            LocalDate doneOn, LocalDate asOf, Timeliness.Status status, long daysLate) {
        assertEquals(new Timeliness(status, doneOn, daysLate), Timeliness.of(LocalDate.of(2019, 11, 15), doneOn, asOf));
    }
}
