package se.lansstyrelsen.integration.grants.project;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.lansstyrelsen.integration.kit.caller.Caller;
import se.lansstyrelsen.integration.kit.http.ExpectedVersion;
import se.lansstyrelsen.integration.kit.paging.Conditions;
import se.lansstyrelsen.integration.kit.paging.Page;
import se.lansstyrelsen.integration.kit.paging.PageRequest;
import se.lansstyrelsen.integration.kit.problem.Problem;

/** Projects, the unpublished among them. */
@ApplicationScoped
class Projects implements PanacheRepositoryBase<Project, UUID> {

    Project require(UUID id) {
        return findByIdOptional(id).orElseThrow(Projects::unknown);
    }

    Project require(UUID id, long expectedVersion) {
        var project = require(id);
        ExpectedVersion.check(expectedVersion, project.version());
        return project;
    }

    static RuntimeException unknown() {
        return Problem.NOT_FOUND.with("No published project has that id. GET /projects lists them.");
    }

    Optional<Project> ofMatter(UUID applicationId) {
        return find("applicationId", applicationId).firstResultOptional();
    }

    /** What the public does not read, of the boards the caller acts for, the oldest first. @param county the deciding board's */
    Page<Project> unpublished(String county, Caller caller, PageRequest request) {
        var conditions =
                Conditions.of().and("status <> 'PUBLISHED'").and("facts.decidingCounty = :county", "county", county);
        if (!caller.isEverywhere()) {
            var counties = caller.counties().isEmpty() ? List.of("none") : List.copyOf(caller.counties());
            conditions.and("facts.decidingCounty in :counties", "counties", counties);
        }
        return conditions.page(this, "openedAt, id", request);
    }
}
