package se.lansstyrelsen.integration.allocation.jointreception;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.lansstyrelsen.integration.kit.problem.ProblemException;

class JointReceptionTest {

    private static final Instant NOW = Instant.parse("2020-05-14T09:00:00Z");

    private static JointReception reception(String host, String from, String to) {
        return new JointReception(
                host,
                LocalDate.parse(from),
                to == null ? null : LocalDate.parse(to),
                "851-1-2020",
                Map.of("2401", 1, "2403", 2),
                "officer",
                NOW);
    }

    @ParameterizedTest
    @CsvSource({
        "2480, 2020-07-01, 2020-12-31, false",
        "2480, 2020-06-30, 2020-12-31, true",
        "2480, 2019-01-01, 2019-12-31, false",
        "2480, 2019-01-01, 2020-01-01, true",
        "2480, 2019-01-01, , true",
        "2480, 2020-07-01, , false",
        "2482, 2020-01-01, 2020-06-30, false"
    })
    void twoOfOneHostShareNoDay(String host, String from, String to, boolean overlaps) {
        var first = reception("2480", "2020-01-01", "2020-06-30");
        var other = reception(host, from, to);
        assertEquals(overlaps, first.overlaps(other));
        assertEquals(overlaps, other.overlaps(first));
    }

    @Test
    void anEndedOneLeavesItsLaterDaysFree() {
        var ended = reception("2480", "2020-01-01", null);
        ended.end(LocalDate.of(2020, 3, 31), "officer", NOW);
        assertEquals(LocalDate.of(2020, 3, 31), ended.lastDay());
        assertEquals(false, ended.overlaps(reception("2480", "2020-04-01", null)));
    }

    @Test
    void itEndsWithinItsDaysOrBeforeItEverCounted() {
        var reception = reception("2480", "2020-01-01", "2020-06-30");
        for (var day : List.of("2019-12-30", "2020-07-01")) {
            assertThrows(ProblemException.class, () -> reception.end(LocalDate.parse(day), "officer", NOW));
        }
        reception.end(LocalDate.of(2019, 12, 31), "officer", NOW);
        assertEquals(LocalDate.of(2019, 12, 31), reception.lastDay());
    }

    @Test
    void anEndingIsCorrectedByAnEarlierDayNotALaterOne() {
        var reception = reception("2480", "2020-01-01", null);
        reception.end(LocalDate.of(2200, 6, 30), "officer", NOW);
        reception.end(LocalDate.of(2020, 6, 30), "officer", NOW);
        assertEquals(LocalDate.of(2020, 6, 30), reception.lastDay());
        for (var day : List.of("2020-06-30", "2020-07-01")) {
            assertThrows(ProblemException.class, () -> reception.end(LocalDate.parse(day), "officer", NOW));
        }
    }

    @Test
    void partiesConsentUntilItsLastDayHasPassed() {
        var reception = reception("2480", "2020-01-01", null);
        var lastDay = LocalDate.of(2020, 6, 30);
        reception.end(lastDay, "officer", NOW);
        reception.mustTakeConsentsOn(lastDay);
        assertThrows(ProblemException.class, () -> reception.mustTakeConsentsOn(lastDay.plusDays(1)));
        reception.end(LocalDate.of(2019, 12, 31), "officer", NOW);
        assertThrows(ProblemException.class, () -> reception.mustTakeConsentsOn(LocalDate.of(2019, 5, 1)));
    }

    @Test
    void theHostConsentsToo() {
        assertEquals(
                List.of("2401", "2403", "2480"),
                List.copyOf(reception("2480", "2020-01-01", null).consentersNeeded()));
    }
}
