package se.lansstyrelsen.integration.allocation.capacity;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import se.lansstyrelsen.integration.allocation.AllocationProblem;
import se.lansstyrelsen.integration.allocation.capacity.StandingCapacity.Level;
import se.lansstyrelsen.integration.allocation.round.HalfYear;
import se.lansstyrelsen.integration.allocation.round.HalfYearFilter;
import se.lansstyrelsen.integration.kit.caller.Caller;
import se.lansstyrelsen.integration.kit.paging.Page;
import se.lansstyrelsen.integration.kit.paging.PageRequest;
import se.lansstyrelsen.integration.kit.store.Editions;

/** Every edition of every assessment. */
@ApplicationScoped
class CapacityAssessments implements Editions<CapacityAssessment> {

    void open(CapacityAssessment first) {
        open(
                first,
                () -> AllocationProblem.CAPACITY_ALREADY_ASSESSED.with("Municipality " + first.municipalityCode()
                        + " has an assessment of that half-year. Change that one."));
    }

    /** @param municipality null for all */
    Page<CapacityAssessment> page(
            HalfYearFilter filter, String municipality, Instant knownAt, Caller caller, PageRequest request) {
        return Editions.knownAt(knownAt)
                .where("year", filter.year())
                .where("half", filter.half())
                .and("substring(municipalityCode, 1, 2) = :county", "county", filter.county())
                .where("municipalityCode", municipality)
                .within(caller, "municipalityCode")
                .page(this, "year desc, half desc, municipalityCode", request);
    }

    /** Every level given for a half-year, in one statement. @param county null for the nation */
    List<Level> levels(HalfYear period, String county, Instant knownAt) {
        return find(
                        "select a.municipalityCode, key(area), area.level from CapacityAssessment a join a.areas area "
                                + "where a.year = ?1 and a.half = ?2 and a.municipalityCode like ?3 "
                                + "and a.recordedAt <= ?4 and (a.replacedAt is null or a.replacedAt > ?4)",
                        period.year(),
                        period.half(),
                        county == null ? "%" : county + "%",
                        knownAt)
                .project(Level.class)
                .list();
    }

    /** The latest half-year that a municipality has assessed. */
    Optional<CapacityAssessment> latest(String municipality, Instant knownAt) {
        return find(
                        "municipalityCode = ?1 and recordedAt <= ?2 and (replacedAt is null or replacedAt > ?2) "
                                + "order by year desc, half desc",
                        municipality,
                        knownAt)
                .firstResultOptional();
    }

    static Map<CapacityArea, CapacityLevel> levels(CapacityAssessment assessment) {
        return assessment.areas().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().level()));
    }
}
