package se.lansstyrelsen.integration.grants.call;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.Timeouts;
import se.lansstyrelsen.integration.grants.scheme.Scheme;
import se.lansstyrelsen.integration.kit.http.ExpectedVersion;
import se.lansstyrelsen.integration.kit.paging.Conditions;
import se.lansstyrelsen.integration.kit.paging.Page;
import se.lansstyrelsen.integration.kit.paging.PageRequest;
import se.lansstyrelsen.integration.kit.problem.Problem;

/** The published calls. */
@ApplicationScoped
class Calls implements PanacheRepositoryBase<Call, UUID> {

    Call require(UUID id) {
        return findByIdOptional(id)
                .orElseThrow(() -> Problem.NOT_FOUND.with("There is no call with that id. GET /calls lists them."));
    }

    Call require(UUID id, long expectedVersion) {
        var call = require(id);
        ExpectedVersion.check(expectedVersion, call.version());
        return call;
    }

    /** Some whose opening is to be told, each taken by one replica only. */
    List<Call> dueToOpen(Instant now) {
        return find("openingToldAt is null and cancelledAt is null and opensAt <= ?1 order by opensAt, id", now)
                .page(0, 100)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .withHint("jakarta.persistence.lock.timeout", Timeouts.SKIP_LOCKED_MILLI)
                .list();
    }

    /** What a list asks for; null leaves a filter out. */
    record Filter(Scheme scheme, String county, CallState state) {}

    Page<Call> page(Filter filter, Instant now, PageRequest request) {
        var conditions = Conditions.of()
                .where("scheme", filter.scheme())
                .and("(countyCode = :county or countyCode is null)", "county", filter.county());
        if (filter.state() != null) {
            inState(conditions, filter.state(), now);
        }
        return conditions.page(this, "opensAt desc, id", request);
    }

    private static void inState(Conditions conditions, CallState state, Instant now) {
        if (state == CallState.CANCELLED) {
            conditions.and("cancelledAt is not null");
            return;
        }
        var condition =
                switch (state) {
                    case PLANNED -> "opensAt > :now";
                    case OPEN -> "opensAt <= :now and closesAt > :now";
                    default -> "closesAt <= :now";
                };
        conditions.and("cancelledAt is null").and(condition, "now", now);
    }
}
