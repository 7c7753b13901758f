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
    public void granted(GrantedProject told) {
        var project = projects.findByIdOptional(told.id()).orElseGet(() -> new LinkedProject(told));
        project.granted(told);
        place(project);
        projects.persist(project);
    }

    /** A goal was set, or moved to another year or area: those that no longer belong to it leave, and those that do come. */
    void settle(Goal goal) {
        projects.outOfPlace(goal).forEach(this::place);
    }

    private void place(LinkedProject project) {
        var goal = goals.of(project.year(), project.countyCode(), project.area())
                .map(Goal::id)
                .orElse(null);
        journal.append(project.serve(goal));
    }
}
