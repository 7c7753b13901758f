package se.lansstyrelsen.integration.allocation.monthly;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import se.lansstyrelsen.integration.allocation.AllocationProblem;
import se.lansstyrelsen.integration.kit.caller.Caller;
import se.lansstyrelsen.integration.kit.caller.Role;
import se.lansstyrelsen.integration.kit.paging.Page;
import se.lansstyrelsen.integration.kit.paging.PageRequest;
import se.lansstyrelsen.integration.kit.store.Editions;

/** Every edition of every municipality's plans. */
@ApplicationScoped
class MonthlyPlans implements Editions<MonthlyPlan> {

    void open(MonthlyPlan first) {
        open(
                first,
                () -> AllocationProblem.MONTHLY_PLAN_EXISTS.with("Municipality " + first.municipalityCode()
                        + " has a plan for " + first.year() + ". Change that one."));
    }

    /** @param area how the municipality codes begin */
    Page<MonthlyPlan> page(int year, String area, Instant knownAt, Caller caller, PageRequest request) {
        var conditions =
                Editions.knownAt(knownAt).where("year", year).and("municipalityCode like :area", "area", area + "%");
        if (!caller.is(Role.PARTNER)) {
            conditions.within(caller, "municipalityCode");
        }
        return conditions.page(this, "municipalityCode", request);
    }

    List<MonthlyPlan> of(int year, Instant knownAt) {
        return list("year = ?1 and recordedAt <= ?2 and (replacedAt is null or replacedAt > ?2)", year, knownAt);
    }
}
