package se.lansstyrelsen.integration.collaboration.goal;

import jakarta.enterprise.context.ApplicationScoped;
import se.lansstyrelsen.integration.kit.journal.Journal;

/** Links granted projects to the goals they serve; called inside the transaction that takes in what was told. */
@ApplicationScoped
public class ProjectLinks {

    private final LinkedProjects projects;
    private final Goals goals;
    private final Journal journal;

    ProjectLinks(LinkedProjects projects, Goals goals, Journal journal) {
        this.projects = projects;
        this.goals = goals;
        this.journal = journal;
    }

    /** A project was granted, or its grant changed. */
    public void granted(GrantedProject project) {
        var goal = goals.of(project.year(), project.countyCode(), project.area())
                .map(Goal::id)
                .orElse(null);
        var linked = projects.findByIdOptional(project.id()).orElseGet(() -> new LinkedProject(project));
        journal.append(linked.granted(project, goal));
        projects.persist(linked);
    }

    /** A goal was set: projects already granted in its year and area serve it. */
    void serve(Goal goal) {
        var content = goal.content();
        projects.list(
                        "year = ?1 and countyCode = ?2 and area = ?3 and goalId is null",
                        content.year(),
                        content.countyCode(),
                        content.area())
                .forEach(project -> journal.append(project.granted(asTold(project), goal.id())));
    }

    private static GrantedProject asTold(LinkedProject project) {
        var view = project.view();
        return new GrantedProject(
                view.id(), view.countyCode(), view.year(), view.scheme(), view.granted(), view.area());
    }
}
