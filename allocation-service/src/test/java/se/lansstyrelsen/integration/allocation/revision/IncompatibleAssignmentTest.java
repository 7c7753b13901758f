package se.lansstyrelsen.integration.allocation.revision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import se.lansstyrelsen.integration.allocation.plan.DecidedPlans.DecidedPlan;
import se.lansstyrelsen.integration.allocation.revision.IncompatibleAssignment.Reason;
import se.lansstyrelsen.integration.allocation.settlement.OpenAssignments.OpenAssignment;
import se.lansstyrelsen.integration.allocation.target.TargetVersion;

class IncompatibleAssignmentTest {

    private static final LocalDate REVISED = LocalDate.of(2017, 3, 20);
    private static final LocalDate JANUARY = LocalDate.of(2017, 1, 10);

    /** Norrbotten's number: lowered on the day. */
    private static final Lowerings LOWERED =
            new Lowerings(List.of(version(LocalDate.of(2017, 1, 1), 9), version(REVISED, 8)));

    private static TargetVersion version(LocalDate validFrom, int norrbotten) {
        return new TargetVersion(2017, 100, validFrom, Instant.EPOCH, Map.of("24", 7, "25", norrbotten));
    }

    private static OpenAssignment open(String id, int persons, LocalDate decidedOn) {
        return new OpenAssignment(id, "2580", decidedOn, persons);
    }

    private static List<IncompatibleAssignment> among(int quota, int received, OpenAssignment... open) {
        return among(quota, Map.of(), received, LOWERED, open);
    }

    private static List<IncompatibleAssignment> among(
            int quota, Map<String, Integer> approved, int received, Lowerings lowerings, OpenAssignment... open) {
        return IncompatibleAssignment.among(
                List.of(open),
                StandingQuota.after(List.of(plan(REVISED, Map.of("2580", quota)))),
                approved,
                Map.of("2580", received),
                lowerings);
    }

    private static DecidedPlan plan(LocalDate decidedOn, Map<String, Integer> quotas) {
        return new DecidedPlan(new UUID(0, decidedOn.toEpochDay()), "25", decidedOn, "551-1-2017", quotas);
    }

    private static List<String> ids(List<IncompatibleAssignment> found) {
        return found.stream().map(IncompatibleAssignment::assignmentId).toList();
    }

    @Test
    void theReceivedStayAndTheRestOfTheRoomGoesInOrderOfDecisionThenId() {
        var found = among(
                10,
                6,
                open("late", 1, JANUARY.plusDays(1)),
                open("b", 2, JANUARY),
                open("a", 2, JANUARY),
                open("first", 1, JANUARY.minusDays(1)));
        assertEquals(List.of("b"), ids(found));
        assertEquals(1, found.get(0).roomLeft());
        assertEquals(6, found.get(0).received());
    }

    @Test
    void oneThatDoesNotFitWhollyLeavesTheRoomToALaterOneThatDoes() {
        assertEquals(List.of("family"), ids(among(3, 0, open("family", 4, JANUARY), open("two", 2, REVISED))));
    }

    @Test
    void oneDecidedUnderTheStandingQuotaIsOverAssignedAndDoesNotLapse() {
        var found = among(0, 0, open("before", 1, REVISED.minusDays(1)), open("after", 1, REVISED));
        assertEquals(
                List.of(Reason.LAPSES, Reason.OVER_ASSIGNED),
                found.stream().map(IncompatibleAssignment::reason).toList());
    }

    @Test
    void withoutALoweredCountyQuotaBetweenNothingLapses() {
        var before = open("before", 1, JANUARY);
        for (var versions : List.of(
                List.<TargetVersion>of(),
                List.of(version(REVISED, 8)),
                List.of(version(JANUARY, 9), version(REVISED, 10)),
                List.of(version(JANUARY.minusDays(9), 9), version(JANUARY, 8)),
                List.of(version(JANUARY, 9), version(REVISED.plusDays(1), 8)),
                List.of(version(JANUARY, 9), version(REVISED, 8), version(REVISED, 9)))) {
            assertEquals(
                    Reason.OVER_ASSIGNED,
                    among(0, Map.of(), 0, new Lowerings(versions), before)
                            .get(0)
                            .reason());
        }
        assertFalse(LOWERED.liesBetween("24", JANUARY, REVISED));
        assertTrue(LOWERED.liesBetween("25", JANUARY, REVISED));
    }

    @Test
    void whatTheMunicipalityHasApprovedBeyondItsQuotaIsRoomToo() {
        var found = among(2, Map.of("2580", 3), 1, LOWERED, open("a", 4, JANUARY), open("b", 1, JANUARY));
        assertEquals(List.of("b"), ids(found));
        assertEquals(3, found.get(0).approvedBeyondQuota());
        assertEquals(0, found.get(0).roomLeft());
    }

    @Test
    void aQuotaIsNewOnlyInTheMunicipalitiesWhoseFigureADecisionChanged() {
        var standing = StandingQuota.after(List.of(
                plan(JANUARY, Map.of("2580", 5, "2581", 5, "2582", 1)),
                plan(REVISED, Map.of("2580", 5, "2581", 4)),
                plan(REVISED.plusDays(9), Map.of("2580", 5, "2581", 6))));
        assertEquals(Set.of("2580", "2581"), standing.keySet());
        assertEquals(JANUARY, standing.get("2580").decidedOn());
        assertEquals(REVISED.plusDays(9), standing.get("2581").decidedOn());
    }

    @Test
    void moreReceivedThanTheQuotaLeavesNoRoomAndIsNoDebt() {
        assertEquals(0, among(5, 9, open("a", 1, JANUARY)).get(0).roomLeft());
    }

    @Test
    void withoutAStatedQuotaNothingIsIncompatible() {
        var elsewhere = new OpenAssignment("x", "2581", JANUARY, 3);
        var noPlan = new OpenAssignment("y", "2480", JANUARY, 3);
        assertEquals(List.of(), among(0, 0, elsewhere, noPlan));
    }

    @Property
    void whatIsLeftFitsAndNoneLeftOutWouldFitBesideIt(
            @ForAll @Size(max = 12) List<@IntRange(min = 1, max = 6) Integer> sizes,
            @ForAll @IntRange(max = 30) int quota,
            @ForAll @IntRange(max = 10) int received,
            @ForAll long shuffle) {
        var open = new ArrayList<OpenAssignment>();
        for (var i = 0; i < sizes.size(); i++) {
            open.add(open("id-" + (char) ('a' + i), sizes.get(i), JANUARY.plusDays(i / 3)));
        }
        var found = among(quota, received, open.toArray(OpenAssignment[]::new));
        var all = sizes.stream().mapToInt(Integer::intValue).sum();
        var left =
                all - found.stream().mapToInt(IncompatibleAssignment::persons).sum();
        assertTrue(left == 0 || received + left <= quota);
        assertTrue(found.stream().allMatch(one -> received + left + one.persons() > quota));

        Collections.shuffle(open, new Random(shuffle));
        assertEquals(ids(found), ids(among(quota, received, open.toArray(OpenAssignment[]::new))));
    }
}
