package se.lansstyrelsen.integration.grants.reminder;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReminderKindTest {

    @ParameterizedTest
    @CsvSource({
        "2027-02-07, none",
        "2027-02-08, THREE_WEEKS_LEFT",
        "2027-02-14, THREE_WEEKS_LEFT",
        "2027-02-15, TWO_WEEKS_LEFT",
        "2027-02-21, TWO_WEEKS_LEFT",
        "2027-02-22, ONE_WEEK_LEFT",
        "2027-03-01, ONE_WEEK_LEFT",
        "2027-03-02, LATE",
        "2028-01-01, LATE"
    })
    void theReminderOfADayIsTheLastOneThatWasDue(LocalDate day, String kind) {
        assertEquals(
                kind,
                ReminderKind.dueOn(day, LocalDate.of(2027, 3, 1))
                        .map(Enum::name)
                        .orElse("none"));
    }
}
