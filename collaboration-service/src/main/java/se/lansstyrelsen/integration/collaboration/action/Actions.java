package se.lansstyrelsen.integration.collaboration.action;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import se.lansstyrelsen.integration.kit.http.ExpectedVersion;
import se.lansstyrelsen.integration.kit.paging.Conditions;
import se.lansstyrelsen.integration.kit.paging.Page;
import se.lansstyrelsen.integration.kit.paging.PageRequest;
import se.lansstyrelsen.integration.kit.problem.Problem;

/** What organisations have taken on. */
@ApplicationScoped
class Actions implements PanacheRepositoryBase<Action, UUID> {

    Action require(UUID id) {
        return findByIdOptional(id)
                .orElseThrow(() -> Problem.NOT_FOUND.with("There is no action with that id. GET /actions lists them."));
    }

    Action require(UUID id, long expectedVersion) {
        var action = require(id);
        ExpectedVersion.check(expectedVersion, action.version());
        return action;
    }

    List<Action> open(UUID forumId) {
        return list("forumId = ?1 and state = ?2 order by dueOn, id", forumId, ActionState.OPEN);
    }

    List<Action> ofMeeting(UUID meetingId) {
        return list("meetingId = ?1 order by dueOn, id", meetingId);
    }

    /** What a list asks for; null leaves a filter out. */
    record Filter(UUID forum, UUID organisation, UUID issue, UUID goal, ActionState state, LocalDate overdueOn) {}

    /** @param forums the ones the caller may read, empty for all @param own organisations it speaks for */
    Page<Action> page(Filter filter, Optional<List<UUID>> forums, Set<UUID> own, PageRequest request) {
        var conditions = Conditions.of()
                .where("forumId", filter.forum())
                .where("organisationId", filter.organisation())
                .where("issueId", filter.issue())
                .where("goalId", filter.goal())
                .where("state", filter.state());
        if (filter.overdueOn() != null) {
            conditions
                    .and("dueOn < :today", "today", filter.overdueOn())
                    .and("state = :open", "open", ActionState.OPEN);
        }
        forums.ifPresent(readable -> conditions
                .and("(forumId in :forums or organisationId in :own)", "forums", readable)
                .with("own", own));
        return conditions.page(this, "dueOn, id", request);
    }
}
