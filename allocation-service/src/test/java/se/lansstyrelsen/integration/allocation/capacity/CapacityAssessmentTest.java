package se.lansstyrelsen.integration.allocation.capacity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.lansstyrelsen.integration.allocation.capacity.CapacityViews.AreaContent;
import se.lansstyrelsen.integration.allocation.round.HalfYear;
import se.lansstyrelsen.integration.kit.problem.ProblemException;

class CapacityAssessmentTest {

    private static final Instant NOW = Instant.parse("2027-02-01T09:00:00Z");

    @Test
    void aChangedAssessmentIsTheNextEditionAndTheFormerStandsNoLonger() {
        var first = new CapacityAssessment(
                "0880",
                new HalfYear(2027, 1),
                Map.of(CapacityArea.HOUSING, new AreaAssessment(CapacityLevel.LOW, "bostadsbrist")),
                CapacityAssessment.Source.COUNTY_BOARD,
                "officer",
                NOW);
        var second = first.change(
                Map.of(CapacityArea.SCHOOL, new AreaAssessment(CapacityLevel.HIGH, "lediga platser")),
                CapacityAssessment.Source.MUNICIPALITY,
                "municipality",
                NOW.plusSeconds(60));
        assertEquals(first.id(), second.id());
        assertEquals(2, second.given().number());
        assertEquals(second.recordedAt(), first.replacedAt());
        assertEquals(true, first.given().onBehalf());
        assertEquals(false, second.given().onBehalf());
        assertEquals(Map.of(CapacityArea.SCHOOL, CapacityLevel.HIGH), CapacityAssessments.levels(second));
    }

    @Test
    void anAreaSpokenOfTwiceIsNamed() {
        var said = List.of(
                new AreaContent(CapacityArea.STAFF, CapacityLevel.LOW, "ett"),
                new AreaContent(CapacityArea.SCHOOL, CapacityLevel.LOW, "två"),
                new AreaContent(CapacityArea.STAFF, CapacityLevel.HIGH, "tre"));
        var refused = assertThrows(
                ProblemException.class, () -> CapacityArea.each(said, AreaContent::area, AreaContent::level));
        assertEquals("/areas/2/area", refused.faults().get(0).pointer());
        assertEquals(
                Map.of(CapacityArea.STAFF, CapacityLevel.LOW, CapacityArea.SCHOOL, CapacityLevel.LOW),
                CapacityArea.each(said.subList(0, 2), AreaContent::area, AreaContent::level));
    }
}
