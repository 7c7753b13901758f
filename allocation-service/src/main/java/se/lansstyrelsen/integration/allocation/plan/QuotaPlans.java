package se.lansstyrelsen.integration.allocation.plan;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.lansstyrelsen.integration.allocation.AllocationProblem;
import se.lansstyrelsen.integration.kit.caller.Caller;
import se.lansstyrelsen.integration.kit.http.ExpectedVersion;
import se.lansstyrelsen.integration.kit.paging.Conditions;
import se.lansstyrelsen.integration.kit.paging.Page;
import se.lansstyrelsen.integration.kit.paging.PageRequest;
import se.lansstyrelsen.integration.kit.problem.Problem;
import se.lansstyrelsen.integration.kit.store.UniqueRows;

/** Quota plans of every county and year. */
@ApplicationScoped
class QuotaPlans implements PanacheRepositoryBase<QuotaPlan, UUID> {

    QuotaPlan require(UUID id) {
        return findByIdOptional(id).orElseThrow(QuotaPlans::unknown);
    }

    QuotaPlan require(UUID id, long expectedVersion) {
        var plan = require(id);
        ExpectedVersion.check(expectedVersion, plan.version());
        return plan;
    }

    static RuntimeException unknown() {
        return Problem.NOT_FOUND.with("There is no quota plan with that id, or it is not open to you yet.");
    }

    /** Keeps a new plan; the index lets only one be open for a county and year. */
    void open(QuotaPlan plan) {
        UniqueRows.keep(() -> persistAndFlush(plan), () -> alreadyOpen(plan));
    }

    private static RuntimeException alreadyOpen(QuotaPlan plan) {
        return AllocationProblem.PLAN_ALREADY_OPEN.with("County " + plan.countyCode() + " has an open plan for "
                + plan.year() + ". Change that one, or decide it first.");
    }

    Optional<QuotaPlan> decided(String countyCode, int year) {
        return find("countyCode = ?1 and year = ?2 and status = ?3", countyCode, year, QuotaPlanStatus.DECIDED)
                .firstResultOptional();
    }

    /** Null when none is decided. */
    UUID decidedId(String countyCode, int year) {
        return decided(countyCode, year).map(QuotaPlan::id).orElse(null);
    }

    List<QuotaPlan> decided(int year) {
        return list("year = ?1 and status = ?2 order by countyCode", year, QuotaPlanStatus.DECIDED);
    }

    /** Every decision of the year made by a day and recorded by an instant, with its lines, in the order of decision. */
    List<QuotaPlan> decidedBy(int year, LocalDate day, Instant recordedBy) {
        return list(
                "from QuotaPlan p left join fetch p.lines where p.year = ?1 and p.status in ?2 and p.decidedOn <= ?3"
                        + " and p.decidedAt <= ?4 order by p.decidedOn, p.decidedAt",
                year,
                List.of(QuotaPlanStatus.DECIDED, QuotaPlanStatus.REPLACED),
                day,
                recordedBy);
    }

    /** What a list asks for; null leaves a filter out. */
    record Filter(Integer year, String county, QuotaPlanStatus status, boolean draftsToo) {}

    /** Unfinished plans are open to the county board and every municipality of the county. */
    Page<QuotaPlan> page(Filter filter, Caller caller, PageRequest request) {
        return Conditions.of()
                .where("year", filter.year())
                .where("countyCode", filter.county())
                .where("status", filter.status())
                .and("status <> :draft", "draft", filter.draftsToo() ? null : QuotaPlanStatus.DRAFT)
                .openTo(
                        caller,
                        "status in ('DECIDED', 'REPLACED')",
                        "countyCode in :callerCounties",
                        "countyCode = substring(:callerMunicipality, 1, 2)")
                .page(this, "year desc, countyCode, createdAt desc, id", request);
    }
}
