package se.lansstyrelsen.integration.grants.project;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import se.lansstyrelsen.integration.kit.store.MatterLock;

/** The feed of what happens in the catalogue. */
@ApplicationScoped
class ProjectChanges implements PanacheRepositoryBase<ProjectChange, Long> {

    private final MatterLock lock;

    ProjectChanges(MatterLock lock) {
        this.lock = lock;
    }

    /** The project is written first, so that all who change one wait for each other in the same order. */
    void add(UUID projectId, ProjectChange.Kind kind, Instant now) {
        flush();
        lock.take("project-changes");
        persist(new ProjectChange(latest() + 1, projectId, kind, now));
        flush();
    }

    private long latest() {
        return find("order by number desc")
                .firstResultOptional()
                .map(ProjectChange::number)
                .orElse(0L);
    }

    List<ProjectChange> after(long number, int limit) {
        return find("number > ?1 order by number", number).page(0, limit).list();
    }

    /** The latest line about a project of the year and county, 0 when there is none. @param county null for all */
    long latestOf(int year, String county) {
        var query = "select coalesce(max(c.number), 0) from ProjectChange c join Project p on p.id = c.projectId"
                + " where p.facts.year = :year" + (county == null ? "" : " and p.facts.countyCode = :county");
        var latest = getEntityManager().createQuery(query, Long.class).setParameter("year", year);
        if (county != null) {
            latest.setParameter("county", county);
        }
        return latest.getSingleResult();
    }
}
