package se.lansstyrelsen.integration.grants.project;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import se.lansstyrelsen.integration.grants.application.Matter;
import se.lansstyrelsen.integration.grants.decision.DecisionListener;
import se.lansstyrelsen.integration.grants.decision.Standing;
import se.lansstyrelsen.integration.kit.journal.Journal;
import se.lansstyrelsen.integration.kit.time.StockholmTime;

/**
 * Makes a project of every matter that is granted, and lets it follow the matter's later decisions. No later decision
 * takes back all that was granted, so what is published stays so until an officer withdraws it.
 */
@ApplicationScoped
class GrantedProjects implements DecisionListener {

    private final Projects projects;
    private final ProjectChanges changes;
    private final Journal journal;
    private final Clock clock;

    GrantedProjects(Projects projects, ProjectChanges changes, Journal journal, Clock clock) {
        this.projects = projects;
        this.changes = changes;
        this.journal = journal;
        this.clock = clock;
    }

    @Override
    public void decided(Matter matter, Standing standing, LocalDate decidedOn) {
        projects.ofMatter(matter.id())
                .ifPresentOrElse(project -> follow(project, matter, standing), () -> open(matter, standing, decidedOn));
    }

    private void open(Matter matter, Standing standing, LocalDate decidedOn) {
        if (standing.isGranted()) {
            var project = new Project(matter, standing, decidedOn, StockholmTime.now(clock));
            projects.persist(project);
            journal.append(project.drafted());
        }
    }

    private void follow(Project project, Matter matter, Standing standing) {
        var now = StockholmTime.now(clock);
        project.follow(matter, standing, now);
        if (project.isPublished()) {
            journal.append(project.changed());
            changes.add(project.id(), ProjectChange.Kind.CHANGED, now);
        } else {
            journal.append(project.drafted());
        }
    }
}
