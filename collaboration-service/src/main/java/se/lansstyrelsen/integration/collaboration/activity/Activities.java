package se.lansstyrelsen.integration.collaboration.activity;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import se.lansstyrelsen.integration.kit.http.ExpectedVersion;
import se.lansstyrelsen.integration.kit.paging.Conditions;
import se.lansstyrelsen.integration.kit.paging.Page;
import se.lansstyrelsen.integration.kit.paging.PageRequest;
import se.lansstyrelsen.integration.kit.problem.Problem;

/** The activities. */
@ApplicationScoped
class Activities implements PanacheRepositoryBase<Activity, UUID> {

    Activity require(UUID id) {
        return findByIdOptional(id)
                .orElseThrow(
                        () -> Problem.NOT_FOUND.with("There is no activity with that id. GET /activities lists them."));
    }

    Activity require(UUID id, long expectedVersion) {
        var activity = require(id);
        ExpectedVersion.check(expectedVersion, activity.version());
        return activity;
    }

    /** All but those that are only planned. @param from first day, null for any */
    Page<Activity> told(String county, ActivityKind kind, LocalDate from, PageRequest request) {
        return Conditions.of()
                .and("state <> :planned", "planned", ActivityState.PLANNED)
                .where("countyCode", county)
                .where("kind", kind)
                .and("startsOn >= :from", "from", from)
                .page(this, "startsOn, id", request);
    }
}
