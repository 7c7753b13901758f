package se.lansstyrelsen.integration.collaboration.issue;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Timeouts;
import se.lansstyrelsen.integration.collaboration.goal.Area;
import se.lansstyrelsen.integration.kit.http.ExpectedVersion;
import se.lansstyrelsen.integration.kit.paging.Conditions;
import se.lansstyrelsen.integration.kit.paging.Page;
import se.lansstyrelsen.integration.kit.paging.PageRequest;
import se.lansstyrelsen.integration.kit.problem.Problem;
import se.lansstyrelsen.integration.kit.store.MatterLock;

/** The issues that have been raised. */
@ApplicationScoped
class Issues implements PanacheRepositoryBase<Issue, UUID> {

    private static final List<IssueState> OPEN = List.of(IssueState.HELD, IssueState.HANDED_OVER);
    private static final String PASSED = "id in (select i.id from Issue i join i.trail.passed p where p %s)";

    private final MatterLock lock;

    Issues(MatterLock lock) {
        this.lock = lock;
    }

    Issue require(UUID id) {
        return findByIdOptional(id)
                .orElseThrow(() -> Problem.NOT_FOUND.with("There is no issue with that id. GET /issues lists them."));
    }

    /** One at a time changes an issue, since two may be merged into it at once. */
    Issue requireLocked(UUID id, long expectedVersion) {
        lock.take("issue " + id);
        var issue = require(id);
        ExpectedVersion.check(expectedVersion, issue.version());
        return issue;
    }

    /** Two issues, locked in the same order by whoever does it. */
    void lockBoth(UUID one, UUID other) {
        lock.take("issue " + (one.compareTo(other) < 0 ? one : other));
        lock.take("issue " + (one.compareTo(other) < 0 ? other : one));
    }

    boolean isHeldBy(UUID forumId) {
        return count("holding.forumId = ?1 and state in ?2", forumId, OPEN) > 0;
    }

    /** Some whose holder has not been reminded of what it should, each taken by one replica only. */
    List<Issue> toRemind(LocalDate today, int daysBefore) {
        return find(
                        "state in ?1 and ((holding.dueOn < ?2 and holding.remindedLateOn is null)"
                                + " or (holding.dueOn >= ?2 and holding.dueOn <= ?3 and holding.remindedOn is null)) order by holding.dueOn, id",
                        OPEN,
                        today,
                        today.plusDays(daysBefore))
                .page(0, 50)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .withHint("jakarta.persistence.lock.timeout", Timeouts.SKIP_LOCKED_MILLI)
                .list();
    }

    /** What a list asks for; null leaves a filter out. @param passed a forum it has been in */
    record Filter(
            UUID holderForum,
            UUID holderOrganisation,
            UUID passed,
            UUID origin,
            String county,
            Area area,
            IssueState state,
            LocalDate overdueOn) {}

    /** @param forums the ones the caller may read, empty for all @param own organisations it speaks for */
    Page<Issue> page(Filter filter, Optional<List<UUID>> forums, Set<UUID> own, PageRequest request) {
        var conditions = Conditions.of()
                .where("holding.forumId", filter.holderForum())
                .where("holding.organisationId", filter.holderOrganisation())
                .and(PASSED.formatted("= :passed"), "passed", filter.passed())
                .and(
                        "id in (select i.id from Issue i join i.trail.origins o where o.forumId = :origin)",
                        "origin",
                        filter.origin())
                .and(
                        PASSED.formatted("in (select f.id from Forum f where f.countyCode = :county)"),
                        "county",
                        filter.county())
                .where("area", filter.area())
                .where("state", filter.state());
        if (filter.overdueOn() != null) {
            conditions
                    .and("holding.dueOn < :today", "today", filter.overdueOn())
                    .and("state in :open", "open", OPEN);
        }
        forums.ifPresent(readable -> conditions
                .and("(" + PASSED.formatted("in :forums") + " or holding.organisationId in :own)", "forums", readable)
                .with("own", own));
        return conditions.page(this, "raisedOn desc, id desc", request);
    }
}
