package se.lansstyrelsen.integration.allocation.capacity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.lansstyrelsen.integration.allocation.round.HalfYear;

/** What other capabilities may ask of the assessments: levels as they were known at an instant, without the reasons. */
@ApplicationScoped
public class StandingCapacity {

    private final CapacityAssessments assessments;

    StandingCapacity(CapacityAssessments assessments) {
        this.assessments = assessments;
    }

    /** One municipality's level in one area. */
    public record Level(String municipalityCode, CapacityArea area, CapacityLevel level) {}

    /** A municipality's latest assessment; areas it left out are absent. */
    public record Latest(HalfYear period, Map<CapacityArea, CapacityLevel> levels) {}

    /** @param county null for the nation */
    @Transactional
    public List<Level> levels(HalfYear period, String county, Instant knownAt) {
        return assessments.levels(period, county, knownAt);
    }

    /** Empty when the municipality has never answered. */
    @Transactional
    public Optional<Latest> latest(String municipalityCode, Instant knownAt) {
        return assessments
                .latest(municipalityCode, knownAt)
                .map(found -> new Latest(found.period(), CapacityAssessments.levels(found)));
    }
}
