package se.lansstyrelsen.integration.grants.project;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import se.lansstyrelsen.integration.grants.application.Matters;
import se.lansstyrelsen.integration.grants.project.ProjectViews.ChangeView;
import se.lansstyrelsen.integration.grants.project.ProjectViews.ProjectView;
import se.lansstyrelsen.integration.grants.project.ProjectViews.Summary;
import se.lansstyrelsen.integration.kit.caller.Caller;
import se.lansstyrelsen.integration.kit.caller.Role;
import se.lansstyrelsen.integration.kit.http.Versioned;
import se.lansstyrelsen.integration.kit.journal.Journal;
import se.lansstyrelsen.integration.kit.paging.Page;
import se.lansstyrelsen.integration.kit.paging.PageRequest;
import se.lansstyrelsen.integration.kit.problem.Problem;
import se.lansstyrelsen.integration.kit.time.StockholmTime;

/** Projects from their grant to the public's eyes; one transaction a method. */
@ApplicationScoped
class ProjectService {

    private final Projects projects;
    private final ProjectChanges changes;
    private final ProjectSearch search;
    private final Matters matters;
    private final Journal journal;
    private final Caller caller;
    private final Clock clock;

    ProjectService(
            Projects projects,
            ProjectChanges changes,
            ProjectSearch search,
            Matters matters,
            Journal journal,
            Caller caller,
            Clock clock) {
        this.projects = projects;
        this.changes = changes;
        this.search = search;
        this.matters = matters;
        this.journal = journal;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    Versioned<ProjectView> write(UUID id, long expectedVersion, ProjectText text) {
        var project = own(id, expectedVersion);
        project.write(text, now());
        if (project.isPublished()) {
            journal.append(project.changed());
            changes.add(id, ProjectChange.Kind.CHANGED, project.changedAt());
        } else {
            journal.append(project.drafted());
        }
        return versioned(project);
    }

    @Transactional
    Versioned<ProjectView> publish(UUID id, long expectedVersion) {
        var project = own(id, expectedVersion);
        journal.append(project.publish(now()));
        changes.add(id, ProjectChange.Kind.PUBLISHED, project.changedAt());
        return versioned(project);
    }

    @Transactional
    Versioned<ProjectView> withdraw(UUID id, long expectedVersion, String reason) {
        var project = own(id, expectedVersion);
        journal.append(project.withdraw(reason, now()));
        changes.add(id, ProjectChange.Kind.WITHDRAWN, project.changedAt());
        return versioned(project);
    }

    @Transactional
    Versioned<ProjectView> read(UUID id) {
        var project = projects.require(id);
        if (!project.isPublished() && !isReadByBoard(project)) {
            throw Projects.unknown();
        }
        return versioned(project);
    }

    @Transactional
    Versioned<ProjectView> ofMatter(UUID applicationId) {
        matters.mustBeHandledByCaller(matters.require(applicationId));
        return versioned(projects.ofMatter(applicationId)
                .orElseThrow(() -> Problem.NOT_FOUND.with(
                        "Nothing is granted in the matter. A project is made when a decision grants.")));
    }

    @Transactional
    Page<Summary> find(ProjectFilter filter, PageRequest request) {
        return search.page(filter, request).map(Summary::of);
    }

    @Transactional
    Page<Summary> unpublished(String county, PageRequest request) {
        return projects.unpublished(county, caller, request).map(Summary::of);
    }

    @Transactional
    List<Summary> similarTo(UUID applicationId) {
        return search.similarTo(matters.requireReadable(applicationId)).stream()
                .map(Summary::of)
                .toList();
    }

    @Transactional
    List<ChangeView> changes(long after, int limit) {
        return changes.after(after, limit).stream().map(ChangeView::of).toList();
    }

    private boolean isReadByBoard(Project project) {
        var isOfficial = List.of(Role.CASE_OFFICER, Role.DECISION_MAKER, Role.COORDINATOR, Role.AUDITOR).stream()
                .anyMatch(caller::is);
        return isOfficial && caller.mayActForCounty(project.facts().decidingCounty());
    }

    private Project own(UUID id, long expectedVersion) {
        caller.mustActForCounty(projects.require(id).facts().decidingCounty());
        return projects.require(id, expectedVersion);
    }

    private Versioned<ProjectView> versioned(Project project) {
        projects.flush();
        return new Versioned<>(ProjectView.of(project), project.version());
    }

    private Instant now() {
        return StockholmTime.now(clock);
    }
}
