package se.lansstyrelsen.integration.kit.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

/** Questions asked half an hour into the 1st of July in Sweden, while it is still June in UTC. */
class PointInTimeTest {

    private static final Instant NOW = Instant.parse("2027-06-30T22:30:00Z");
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

    private static Instant recordedBy(String asOf, String knownAt) {
        var time = new PointInTime();
        time.asOf = asOf;
        time.knownAt = knownAt;
        return time.recordedBy(CLOCK);
    }

    @Test
    void withoutEitherAxisEverythingRecordedSoFarCounts() {
        assertEquals(NOW, recordedBy(null, null));
        assertEquals(NOW, recordedBy("2027-07-01", null), "today is not over");
    }

    @Test
    void aDayThatIsOverCountsToItsLastMomentInSweden() {
        var end = recordedBy("2027-06-30", null);
        assertTrue(end.isBefore(Instant.parse("2027-06-30T22:00:00Z")));
        assertFalse(end.isBefore(Instant.parse("2027-06-30T21:59:59.999999Z")), "a column keeps microseconds");
    }

    @Test
    void theEarlierOfTheTwoAxesDecides() {
        var early = Instant.parse("2027-06-29T10:00:00Z");
        assertEquals(early, recordedBy("2027-06-30", early.toString()));
        assertTrue(recordedBy("2027-06-28", early.toString()).isBefore(early));
    }

    @Test
    void aYearThatHasNotBegunIsSeenOnItsFirstDay() {
        assertEquals(LocalDate.of(2027, 7, 1), StockholmTime.dayIn(2027, CLOCK));
        assertEquals(LocalDate.of(2028, 1, 1), StockholmTime.dayIn(2028, CLOCK));
        assertEquals(LocalDate.of(2027, 7, 1), StockholmTime.dayIn(2020, CLOCK));
    }
}
