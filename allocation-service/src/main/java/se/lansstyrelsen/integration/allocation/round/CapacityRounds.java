package se.lansstyrelsen.integration.allocation.round;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import se.lansstyrelsen.integration.allocation.AllocationProblem;
import se.lansstyrelsen.integration.kit.http.ExpectedVersion;
import se.lansstyrelsen.integration.kit.paging.Conditions;
import se.lansstyrelsen.integration.kit.paging.Page;
import se.lansstyrelsen.integration.kit.paging.PageRequest;
import se.lansstyrelsen.integration.kit.problem.Problem;
import se.lansstyrelsen.integration.kit.store.UniqueRows;

/** Every county's rounds, one a half-year. */
@ApplicationScoped
class CapacityRounds implements PanacheRepositoryBase<CapacityRound, UUID> {

    CapacityRound require(UUID id) {
        return findByIdOptional(id)
                .orElseThrow(() -> Problem.NOT_FOUND.with("There is no capacity round with that id."));
    }

    CapacityRound require(UUID id, long expectedVersion) {
        var round = require(id);
        ExpectedVersion.check(expectedVersion, round.version());
        return round;
    }

    void open(CapacityRound round) {
        UniqueRows.keep(
                () -> persistAndFlush(round),
                () -> AllocationProblem.CAPACITY_ROUND_EXISTS.with(
                        "County " + round.countyCode() + " has a round for that half-year. Change its days instead."));
    }

    /** Refuses unless the county takes answers for the half-year on that day. */
    void mustBeOpen(String countyCode, HalfYear period, LocalDate today) {
        find("countyCode = ?1 and year = ?2 and half = ?3", countyCode, period.year(), period.half())
                .firstResultOptional()
                .orElseThrow(() -> AllocationProblem.CAPACITY_ROUND_CLOSED.with("County " + countyCode
                        + " has opened no round for " + period.year() + ":" + period.half() + "."))
                .mustBeOpenOn(today);
    }

    Page<CapacityRound> page(HalfYearFilter filter, PageRequest request) {
        return Conditions.of()
                .where("year", filter.year())
                .where("half", filter.half())
                .where("countyCode", filter.county())
                .page(this, "year desc, half desc, countyCode", request);
    }
}
