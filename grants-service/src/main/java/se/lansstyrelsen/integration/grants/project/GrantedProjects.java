package se.lansstyrelsen.integration.grants.project;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import se.lansstyrelsen.integration.grants.application.Matter;
import se.lansstyrelsen.integration.grants.decision.DecisionListener;
import se.lansstyrelsen.integration.grants.decision.Standing;
import se.lansstyrelsen.integration.grants.report.FinalReportListener;
import se.lansstyrelsen.integration.grants.report.ReportContent;
import se.lansstyrelsen.integration.kit.journal.Journal;
import se.lansstyrelsen.integration.kit.time.StockholmTime;

/**
 * Makes a project of every matter that is granted, and lets it follow the matter's later decisions and its final report. No later decision
 * takes back all that was granted, so what is published stays so until an officer withdraws it.
 */
@ApplicationScoped
class GrantedProjects implements DecisionListener, FinalReportListener {

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
        project.follow(matter, standing, StockholmTime.now(clock));
        tell(project);
    }

    /** What the recipient has learnt goes into the catalogue, where nobody has written it yet. */
    @Override
    public void approved(UUID applicationId, ReportContent report) {
        projects.ofMatter(applicationId).ifPresent(project -> {
            project.learn(report, StockholmTime.now(clock));
            tell(project);
        });
    }

    private void tell(Project project) {
        if (project.isPublished()) {
            journal.append(project.changed());
            changes.add(project.id(), ProjectChange.Kind.CHANGED, StockholmTime.now(clock));
        } else {
            journal.append(project.drafted());
        }
    }
}
