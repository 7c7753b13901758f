package se.lansstyrelsen.integration.collaboration.goal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import se.lansstyrelsen.integration.collaboration.CollaborationProblem;
import se.lansstyrelsen.integration.collaboration.goal.GoalViews.GoalView;
import se.lansstyrelsen.integration.collaboration.goal.GoalViews.Summary;
import se.lansstyrelsen.integration.kit.caller.Caller;
import se.lansstyrelsen.integration.kit.http.Versioned;
import se.lansstyrelsen.integration.kit.journal.Journal;
import se.lansstyrelsen.integration.kit.paging.Page;
import se.lansstyrelsen.integration.kit.paging.PageRequest;
import se.lansstyrelsen.integration.kit.problem.Problem;
import se.lansstyrelsen.integration.kit.region.Regions;
import se.lansstyrelsen.integration.kit.time.StockholmTime;

/** Sets and follows up the counties' goals; one transaction a method. */
@ApplicationScoped
class GoalService {

    private final Goals goals;
    private final LinkedProjects projects;
    private final ProjectLinks links;
    private final GoalAgenda agenda;
    private final Caller caller;
    private final Journal journal;
    private final Clock clock;

    GoalService(
            Goals goals,
            LinkedProjects projects,
            ProjectLinks links,
            GoalAgenda agenda,
            Caller caller,
            Journal journal,
            Clock clock) {
        this.goals = goals;
        this.projects = projects;
        this.links = links;
        this.agenda = agenda;
        this.caller = caller;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    Versioned<GoalView> set(GoalContent content) {
        Regions.mustBeCounty(content.countyCode(), "/countyCode");
        caller.mustActForCounty(content.countyCode());
        var goal = new Goal(content);
        goals.keep(goal);
        journal.append(goal.kept());
        links.settle(goal);
        return versioned(goal);
    }

    @Transactional
    Versioned<GoalView> change(UUID id, long expectedVersion, GoalContent content) {
        var goal = own(id, expectedVersion);
        journal.append(goal.change(content));
        goals.keep(goal);
        links.settle(goal);
        return versioned(goal);
    }

    @Transactional
    Versioned<GoalView> followUp(UUID id, long expectedVersion, FollowUp followUp) {
        var goal = own(id, expectedVersion);
        var today = StockholmTime.today(clock);
        if (followUp.on() != null && followUp.on().isAfter(today)) {
            throw Problem.DATE_IN_THE_FUTURE.with("The day of the follow-up has not come.");
        }
        var next = goal.followUp(followUp.on(followUp.on() == null ? today : followUp.on()));
        if (next != null) {
            goals.keep(next);
            journal.append(next.kept());
            links.settle(next);
        }
        journal.append(goal.followedUp(next));
        agenda.followedUp(goal, today);
        return versioned(goal);
    }

    @Transactional
    Versioned<GoalView> read(UUID id) {
        return versioned(goals.require(id));
    }

    @Transactional
    Page<Summary> list(Goals.Filter filter, PageRequest request) {
        return goals.page(filter, request).map(Summary::of);
    }

    @Transactional
    Page<LinkedProject.View> projects(UUID goalId, String county, Integer year, Area area, PageRequest request) {
        return projects.page(goalId, county, year, area, request).map(LinkedProject::view);
    }

    @Transactional
    Versioned<LinkedProject.View> project(UUID id) {
        var project = projects.require(id);
        return new Versioned<>(project.view(), project.version());
    }

    /** The county board knows better which goal a project serves. */
    @Transactional
    Versioned<LinkedProject.View> place(UUID id, long expectedVersion, UUID goalId) {
        var project = projects.require(id, expectedVersion);
        caller.mustActForCounty(project.countyCode());
        var goal = goals.findByIdOptional(goalId)
                .filter(one -> one.countyCode().equals(project.countyCode()))
                .orElseThrow(() -> CollaborationProblem.NO_SUCH_GOAL.with("The county has no goal with that id."));
        journal.append(project.place(goal));
        projects.flush();
        return new Versioned<>(project.view(), project.version());
    }

    private Goal own(UUID id, long expectedVersion) {
        var goal = goals.require(id, expectedVersion);
        caller.mustActForCounty(goal.countyCode());
        return goal;
    }

    private Versioned<GoalView> versioned(Goal goal) {
        goals.flush();
        return new Versioned<>(GoalView.of(goal, projects.of(goal.id())), goal.version());
    }
}
