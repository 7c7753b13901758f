package se.lansstyrelsen.integration.collaboration.goal;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import se.lansstyrelsen.integration.kit.http.ExpectedVersion;
import se.lansstyrelsen.integration.kit.paging.Conditions;
import se.lansstyrelsen.integration.kit.paging.Page;
import se.lansstyrelsen.integration.kit.paging.PageRequest;
import se.lansstyrelsen.integration.kit.problem.Problem;

/** Granted projects and the goals they serve. */
@ApplicationScoped
class LinkedProjects implements PanacheRepositoryBase<LinkedProject, UUID> {

    LinkedProject require(UUID id) {
        return findByIdOptional(id)
                .orElseThrow(() -> Problem.NOT_FOUND.with("There is no granted project with that id."));
    }

    LinkedProject require(UUID id, long expectedVersion) {
        var project = require(id);
        ExpectedVersion.check(expectedVersion, project.version());
        return project;
    }

    /** Those of the goal's year and area without a goal, and those it has of another year or area but for the board's choice. */
    List<LinkedProject> outOfPlace(Goal goal) {
        var content = goal.content();
        return list(
                "countyCode = ?1 and placedByHand = false and ((year = ?2 and area = ?3 and goalId is null)"
                        + " or (goalId = ?4 and (year <> ?2 or area <> ?3)))",
                content.countyCode(),
                content.year(),
                content.area(),
                goal.id());
    }

    record Sum(long count, BigDecimal granted) {}

    Sum of(UUID goalId) {
        return getEntityManager()
                .createQuery(
                        "select count(p), coalesce(sum(p.granted), 0) from LinkedProject p where p.goalId = :goal",
                        Sum.class)
                .setParameter("goal", goalId)
                .getSingleResult();
    }

    Page<LinkedProject> page(UUID goalId, String county, Integer year, Area area, PageRequest request) {
        return Conditions.of()
                .where("goalId", goalId)
                .where("countyCode", county)
                .where("year", year)
                .where("area", area)
                .page(this, "year desc, id", request);
    }
}
