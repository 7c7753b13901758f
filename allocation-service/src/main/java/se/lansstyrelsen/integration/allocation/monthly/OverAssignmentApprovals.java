package se.lansstyrelsen.integration.allocation.monthly;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import se.lansstyrelsen.integration.kit.paging.Conditions;
import se.lansstyrelsen.integration.kit.paging.Page;
import se.lansstyrelsen.integration.kit.paging.PageRequest;
import se.lansstyrelsen.integration.kit.problem.Problem;

/** Every approval of every plan. */
@ApplicationScoped
class OverAssignmentApprovals implements PanacheRepositoryBase<OverAssignmentApproval, UUID> {

    OverAssignmentApproval require(UUID planId, UUID id) {
        return find("id = ?1 and monthlyPlanId = ?2", id, planId)
                .firstResultOptional()
                .orElseThrow(() -> Problem.NOT_FOUND.with("The plan has no approval with that id."));
    }

    Page<OverAssignmentApproval> on(UUID planId, PageRequest request) {
        return Conditions.of().where("monthlyPlanId", planId).page(this, "givenAt desc, id", request);
    }

    /** Persons approved by plan, as it was at an instant; a plan without approval is absent. */
    Map<UUID, Integer> standing(Collection<UUID> planIds, Instant at) {
        List<OverAssignmentApproval> given =
                list("monthlyPlanId in ?1 and givenAt <= ?2 order by givenAt, id", planIds, at);
        return given.stream()
                .collect(Collectors.toMap(
                        OverAssignmentApproval::monthlyPlanId,
                        OverAssignmentApproval::persons,
                        (former, later) -> later));
    }
}
