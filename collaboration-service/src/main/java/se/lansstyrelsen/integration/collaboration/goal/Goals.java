package se.lansstyrelsen.integration.collaboration.goal;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Timeouts;
import se.lansstyrelsen.integration.collaboration.CollaborationProblem;
import se.lansstyrelsen.integration.kit.http.ExpectedVersion;
import se.lansstyrelsen.integration.kit.paging.Conditions;
import se.lansstyrelsen.integration.kit.paging.Page;
import se.lansstyrelsen.integration.kit.paging.PageRequest;
import se.lansstyrelsen.integration.kit.problem.Problem;
import se.lansstyrelsen.integration.kit.store.UniqueRows;

/** The goals of the counties. */
@ApplicationScoped
class Goals implements PanacheRepositoryBase<Goal, UUID> {

    Goal require(UUID id) {
        return findByIdOptional(id)
                .orElseThrow(() -> Problem.NOT_FOUND.with("There is no goal with that id. GET /goals lists them."));
    }

    Goal require(UUID id, long expectedVersion) {
        var goal = require(id);
        ExpectedVersion.check(expectedVersion, goal.version());
        return goal;
    }

    /** A unique index lets a county have one goal for a year and area. */
    void keep(Goal goal) {
        UniqueRows.keep(
                () -> persistAndFlush(goal),
                () -> CollaborationProblem.GOAL_EXISTS.with("The county has a goal for "
                        + goal.content().year() + " and that area. GET /goals lists them."));
    }

    /** The county's, of a year in one of the common areas. */
    Optional<Goal> of(int year, String countyCode, Area area) {
        return find("year = ?1 and countyCode = ?2 and area = ?3 and ownArea is null", year, countyCode, area)
                .firstResultOptional();
    }

    /** Some of earlier years that nobody has followed up or been reminded of, each taken by one replica only. */
    List<Goal> toRemind(int beforeYear) {
        return find("state = ?1 and year < ?2 and remindedOn is null order by year, id", GoalState.OPEN, beforeYear)
                .page(0, 50)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .withHint("jakarta.persistence.lock.timeout", Timeouts.SKIP_LOCKED_MILLI)
                .list();
    }

    /** What a list asks for; null leaves a filter out. @param unjudgedBefore only open ones of earlier years */
    record Filter(Integer year, String county, Area area, GoalState state, Integer unjudgedBefore) {}

    Page<Goal> page(Filter filter, PageRequest request) {
        var conditions = Conditions.of()
                .where("year", filter.year())
                .where("countyCode", filter.county())
                .where("area", filter.area())
                .where("state", filter.state());
        if (filter.unjudgedBefore() != null) {
            conditions.where("state", GoalState.OPEN).and("year < :before", "before", filter.unjudgedBefore());
        }
        return conditions.page(this, "year desc, countyCode, area, id", request);
    }
}
