package se.lansstyrelsen.integration.grants.opinion;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.lansstyrelsen.integration.grants.GrantsProblem;
import se.lansstyrelsen.integration.kit.caller.Caller;
import se.lansstyrelsen.integration.kit.http.ExpectedVersion;
import se.lansstyrelsen.integration.kit.paging.Conditions;
import se.lansstyrelsen.integration.kit.paging.Page;
import se.lansstyrelsen.integration.kit.paging.PageRequest;
import se.lansstyrelsen.integration.kit.problem.Problem;
import se.lansstyrelsen.integration.kit.store.UniqueRows;

/** Invited opinions, at most one a matter. */
@ApplicationScoped
class OpinionBook implements PanacheRepositoryBase<Opinion, UUID> {

    Opinion require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> Problem.NOT_FOUND.with("There is no opinion with that id."));
    }

    Opinion require(UUID id, long expectedVersion) {
        var opinion = require(id);
        ExpectedVersion.check(expectedVersion, opinion.version());
        return opinion;
    }

    Optional<Opinion> of(UUID applicationId) {
        return find("applicationId", applicationId).firstResultOptional();
    }

    void keep(Opinion opinion) {
        UniqueRows.keep(
                () -> persistAndFlush(opinion),
                () -> GrantsProblem.OPINION_ALREADY_INVITED.with(
                        "County " + opinion.countyCode() + " has been invited in this matter before."));
    }

    /** What waits for or came from a county; null leaves a filter out. */
    record Filter(String county, OpinionState state) {}

    /** Both boards' own: the inviting one's and the invited one's. */
    Page<Opinion> page(Filter filter, Caller caller, LocalDate today, PageRequest request) {
        var conditions = Conditions.of().where("countyCode", filter.county());
        if (filter.state() == OpinionState.ANSWERED) {
            conditions.and("answeredAt is not null");
        } else if (filter.state() != null) {
            var days = filter.state() == OpinionState.LAPSED ? "answerBy < :today" : "answerBy >= :today";
            conditions.and("answeredAt is null and " + days, "today", today);
        }
        if (!caller.isEverywhere()) {
            var counties = caller.counties().isEmpty() ? List.of("none") : List.copyOf(caller.counties());
            conditions.and("(countyCode in :counties or decidingCounty in :counties)", "counties", counties);
        }
        return conditions.page(this, "answerBy, invitedAt, id", request);
    }
}
