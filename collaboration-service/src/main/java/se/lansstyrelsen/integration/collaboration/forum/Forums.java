package se.lansstyrelsen.integration.collaboration.forum;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.lansstyrelsen.integration.kit.http.ExpectedVersion;
import se.lansstyrelsen.integration.kit.paging.Conditions;
import se.lansstyrelsen.integration.kit.paging.Page;
import se.lansstyrelsen.integration.kit.paging.PageRequest;
import se.lansstyrelsen.integration.kit.problem.Problem;

/** The forums and their structure. */
@ApplicationScoped
class Forums implements PanacheRepositoryBase<Forum, UUID> {

    private static final String ACTIVE = "startsOn <= :day and (endsOn is null or endsOn >= :day)";

    Forum require(UUID id) {
        return findByIdOptional(id)
                .orElseThrow(() -> Problem.NOT_FOUND.with("There is no forum with that id. GET /forums lists them."));
    }

    Forum require(UUID id, long expectedVersion) {
        var forum = require(id);
        ExpectedVersion.check(expectedVersion, forum.version());
        return forum;
    }

    /** The forum and those above it, itself first; at most a handful. */
    List<ForumTerms> pathUp(UUID id) {
        var path = new ArrayList<ForumTerms>();
        for (var next = id; next != null; next = path.get(path.size() - 1).parentId()) {
            path.add(require(next).terms());
        }
        return path;
    }

    boolean hasActiveSubregional(UUID parentId, LocalDate day) {
        return count(
                        "parentId = ?1 and level = ?2 and (endsOn is null or endsOn >= ?3)",
                        parentId,
                        ForumLevel.SUBREGIONAL,
                        day)
                > 0;
    }

    /** Those below that outlive the day. */
    long childrenAfter(UUID parentId, LocalDate day) {
        return count("parentId = ?1 and (endsOn is null or endsOn > ?2)", parentId, day);
    }

    /** What a list asks for; null leaves a filter out. */
    record Filter(ForumLevel level, String county, UUID parent, UUID lead, LocalDate activeOn) {}

    Page<Forum> page(Filter filter, PageRequest request) {
        return conditions(filter).page(this, "name, id", request);
    }

    /** Every forum of the day within the county, or in the country when null. */
    List<Forum> activeOn(String county, LocalDate day) {
        return county == null
                ? list(ACTIVE + " order by name, id", Map.of("day", day))
                : list(
                        ACTIVE + " and (countyCode = :county or countyCode is null) order by name, id",
                        Map.of("day", day, "county", county));
    }

    private static Conditions conditions(Filter filter) {
        return Conditions.of()
                .where("level", filter.level())
                .where("countyCode", filter.county())
                .where("parentId", filter.parent())
                .where("leadOrganisationId", filter.lead())
                .and(ACTIVE, "day", filter.activeOn());
    }
}
