package se.lansstyrelsen.integration.grants.project;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The published projects, for the capabilities that print them; called inside their transactions. */
@ApplicationScoped
public class PublishedProjects {

    private final ProjectSearch search;
    private final ProjectChanges changes;

    PublishedProjects(ProjectSearch search, ProjectChanges changes) {
        this.search = search;
        this.changes = changes;
    }

    /** A published project as it reads now. */
    public record Published(UUID id, ProjectFacts facts, ProjectText text) {}

    /** In no order. @param county of the applicant, null for the nation */
    public List<Published> ofYear(int year, String county) {
        return search.ofYear(year, county).stream()
                .map(project -> new Published(project.id(), project.facts(), project.text()))
                .toList();
    }

    /** The latest line of the feed about the year's projects, which changes when and only when any of them does; 0 without any. */
    public long editionOf(int year, String county) {
        return changes.latestOf(year, county);
    }

    /** When that line was entered. @throws java.util.NoSuchElementException when there is no such line */
    public Instant changedAt(long edition) {
        return changes.findByIdOptional(edition).orElseThrow().at();
    }
}
