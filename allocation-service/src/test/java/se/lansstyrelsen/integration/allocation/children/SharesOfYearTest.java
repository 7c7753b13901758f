package se.lansstyrelsen.integration.allocation.children;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import se.lansstyrelsen.integration.allocation.Move;

class SharesOfYearTest {

    private static final Instant NOW = Instant.parse("2049-12-01T09:00:00Z");
    private static final List<String> COUNTY = List.of("2401", "2403", "2404", "2409");

    private static ShareVersion version(String validFrom, Map<String, Integer> promille, Instant recordedAt) {
        return new ShareVersion(2050, "test", LocalDate.parse(validFrom), promille, recordedAt, "samordnare");
    }

    private static ShareMovement move(String from, String to, int promille, String validFrom) {
        return new ShareMovement(
                new Move(2050, from, to, promille), LocalDate.parse(validFrom), UUID.randomUUID(), NOW);
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    @Test
    void aLaterVersionStandsFromItsFirstDayAndTransfersStayOnTopOfIt() {
        var shares = new SharesOfYear(
                List.of(
                        version("2050-07-01", Map.of("2401", 6, "2403", 2), NOW),
                        version("2050-01-01", Map.of("2401", 5, "2403", 3), NOW)),
                List.of(move("2401", "2403", 4, "2050-03-01")));
        assertTrue(shares.on(day("2049-12-31")).isEmpty());
        assertEquals(5, shares.on(day("2050-02-28")).get("2401").standing());
        assertEquals(1, shares.on(day("2050-03-01")).get("2401").standing());
        assertEquals(7, shares.on(day("2050-06-30")).get("2403").standing());
        assertEquals(new SharesOfYear.Share(2, 4), shares.on(day("2050-07-01")).get("2403"));
    }

    @Test
    void ofTwoVersionsFromTheSameDayTheOneRecordedLaterStands() {
        var shares = new SharesOfYear(
                List.of(
                        version("2050-01-01", Map.of("2401", 9), NOW.plusSeconds(1)),
                        version("2050-01-01", Map.of("2401", 8), NOW)),
                List.of());
        assertEquals(9, shares.on(day("2050-01-01")).get("2401").standing());
    }

    @Test
    void whatCanBeGivenIsTheLeastHeldOnAnyLaterDay() {
        var shares = new SharesOfYear(
                List.of(
                        version("2050-01-01", Map.of("2401", 5, "2403", 3), NOW),
                        version("2050-07-01", Map.of("2401", 2, "2403", 6), NOW)),
                List.of(move("2403", "2401", 1, "2050-09-01")));
        assertEquals(2, shares.leastFrom(day("2050-01-01")).get("2401"), "it has less from July, more from September");
        assertEquals(3, shares.leastFrom(day("2050-09-01")).get("2401"));
    }

    @Property(tries = 300)
    void movesOfWhatCanBeGivenNeverLeaveAnybodyOwingAndNeverChangeTheSum(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 25) int moves) {
        var random = new Random(seed);
        var versions = List.of(
                version("2050-01-01", Map.of("2401", 7, "2403", 1, "2404", 2, "2409", 10), NOW),
                version("2050-06-01", Map.of("2401", 5, "2403", 5, "2404", 8, "2409", 2), NOW));
        var movements = new ArrayList<ShareMovement>();
        for (var i = 0; i < moves; i++) {
            var from = COUNTY.get(random.nextInt(4));
            var to = COUNTY.get(random.nextInt(4));
            var day = day("2050-01-01").plusDays(random.nextInt(365));
            var held = new SharesOfYear(versions, movements).leastFrom(day).get(from);
            // As the ledger decides: no more than is held on any day from then on.
            if (!from.equals(to) && held > 0) {
                movements.add(move(from, to, 1 + random.nextInt(held), day.toString()));
            }
        }
        for (var day = day("2050-01-01"); day.getYear() == 2050; day = day.plusDays(15)) {
            var standing = new SharesOfYear(versions, movements).on(day);
            var sum = new TreeMap<>(standing)
                    .values().stream().mapToInt(SharesOfYear.Share::standing).sum();
            assertEquals(20, sum);
            assertTrue(standing.values().stream().allMatch(share -> share.standing() >= 0), standing::toString);
        }
    }
}
