package se.lansstyrelsen.integration.collaboration.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import se.lansstyrelsen.integration.collaboration.CollaborationProblem;
import se.lansstyrelsen.integration.collaboration.action.ActionViews.ActionView;
import se.lansstyrelsen.integration.collaboration.action.ActionViews.Ending;
import se.lansstyrelsen.integration.collaboration.action.ActionViews.Postponement;
import se.lansstyrelsen.integration.collaboration.action.ActionViews.Summary;
import se.lansstyrelsen.integration.collaboration.agenda.AgendaRegister;
import se.lansstyrelsen.integration.collaboration.forum.ForumLeadership;
import se.lansstyrelsen.integration.collaboration.forum.ForumRegister;
import se.lansstyrelsen.integration.collaboration.goal.GoalRegister;
import se.lansstyrelsen.integration.collaboration.issue.IssueRegister;
import se.lansstyrelsen.integration.collaboration.meeting.MeetingRegister;
import se.lansstyrelsen.integration.collaboration.organisation.OrganisationRegister;
import se.lansstyrelsen.integration.collaboration.seat.ForumAccess;
import se.lansstyrelsen.integration.collaboration.seat.SeatRegister;
import se.lansstyrelsen.integration.collaboration.seat.SeatTerms;
import se.lansstyrelsen.integration.kit.http.Versioned;
import se.lansstyrelsen.integration.kit.journal.Journal;
import se.lansstyrelsen.integration.kit.paging.Page;
import se.lansstyrelsen.integration.kit.paging.PageRequest;
import se.lansstyrelsen.integration.kit.problem.Fault;
import se.lansstyrelsen.integration.kit.problem.Problem;
import se.lansstyrelsen.integration.kit.time.StockholmTime;

/** Keeps what organisations take on; one transaction a method. The owner and the forum's secretary see to it. */
@ApplicationScoped
class ActionService {

    private final Actions actions;
    private final OpenActions agenda;
    private final ForumRegister forums;
    private final ForumLeadership leadership;
    private final ForumAccess access;
    private final SeatRegister seats;
    private final OrganisationRegister organisations;
    private final MeetingRegister meetings;
    private final AgendaRegister agendas;
    private final IssueRegister issues;
    private final GoalRegister goals;
    private final Journal journal;
    private final Clock clock;

    ActionService(
            Actions actions,
            OpenActions agenda,
            ForumRegister forums,
            ForumLeadership leadership,
            ForumAccess access,
            SeatRegister seats,
            OrganisationRegister organisations,
            MeetingRegister meetings,
            AgendaRegister agendas,
            IssueRegister issues,
            GoalRegister goals,
            Journal journal,
            Clock clock) {
        this.actions = actions;
        this.agenda = agenda;
        this.forums = forums;
        this.leadership = leadership;
        this.access = access;
        this.seats = seats;
        this.organisations = organisations;
        this.meetings = meetings;
        this.agendas = agendas;
        this.issues = issues;
        this.goals = goals;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    Versioned<ActionView> takeOn(UUID forumId, ActionContent content) {
        access.mustTakePart(forums.require(forumId));
        var owner = owner(forumId, content);
        mustAnswerFor(owner, forumId);
        var action = new Action(owner, content);
        actions.persist(action);
        journal.append(action.changed());
        return versioned(action);
    }

    @Transactional
    Versioned<ActionView> change(UUID id, long expectedVersion, ActionContent content) {
        var action = owned(id, expectedVersion);
        var owner = owner(action.forumId(), content);
        mustAnswerFor(owner, action.forumId());
        journal.append(action.change(owner, content));
        agenda.told(action);
        return versioned(action);
    }

    @Transactional
    Versioned<ActionView> complete(UUID id, long expectedVersion, Ending ending) {
        var action = owned(id, expectedVersion);
        journal.append(action.complete(day(ending.on()), ending.text()));
        agenda.ended(action);
        return versioned(action);
    }

    /** Only the forum's lead lets somebody off. */
    @Transactional
    Versioned<ActionView> cancel(UUID id, long expectedVersion, Ending ending) {
        var action = actions.require(id, expectedVersion);
        leadership.mustLead(forums.require(action.forumId()));
        journal.append(action.cancel(day(ending.on()), ending.text()));
        agenda.ended(action);
        return versioned(action);
    }

    @Transactional
    Versioned<ActionView> postpone(UUID id, long expectedVersion, Postponement postponement) {
        var action = owned(id, expectedVersion);
        journal.append(action.postpone(postponement.dueOn(), postponement.reason()));
        agenda.told(action);
        return versioned(action);
    }

    @Transactional
    Versioned<ActionView> read(UUID id) {
        var action = actions.require(id);
        if (!access.speaksFor(action.organisationId())) {
            access.mustRead(forums.require(action.forumId()));
        }
        return versioned(action);
    }

    @Transactional
    Page<Summary> list(Actions.Filter filter, PageRequest request) {
        var today = StockholmTime.today(clock);
        return actions.page(filter, access.readable(), organisations.ofCaller(), request)
                .map(action -> Summary.of(action, today));
    }

    /** The seat that is to do it, once everything the body names is there. */
    private SeatTerms owner(UUID forumId, ActionContent content) {
        if (content.meetingId() != null
                && !meetings.require(content.meetingId()).view().forumId().equals(forumId)) {
            throw CollaborationProblem.ITEM_NOT_OF_THE_MEETING.with("The meeting is another forum's.");
        }
        if (content.agendaItemId() != null) {
            if (content.meetingId() == null) {
                throw CollaborationProblem.ITEM_NOT_OF_THE_MEETING.with("Give the item's meeting too (meetingId).");
            }
            agendas.named(content.agendaItemId(), content.meetingId(), "/agendaItemId");
        }
        if (content.issueId() != null) {
            issues.mustExist(content.issueId(), "/issueId");
        }
        if (content.goalId() != null) {
            goals.mustExist(content.goalId(), null, "/goalId");
        }
        var today = StockholmTime.today(clock);
        var seat = seats.named(content.seatId(), forumId, today, "/seatId");
        if (seat.validTo() != null && seat.validTo().isBefore(today)) {
            throw CollaborationProblem.OWNER_WITHOUT_SEAT.with(
                    "The seat ended on " + seat.validTo() + ".", List.of(new Fault("/seatId", "has ended")));
        }
        return seat;
    }

    /** One takes on for oneself; the secretary writes down what others did. */
    private void mustAnswerFor(SeatTerms owner, UUID forumId) {
        if (!access.speaksFor(owner.organisationId())) {
            access.mustKeep(forums.require(forumId));
        }
    }

    private Action owned(UUID id, long expectedVersion) {
        var action = actions.require(id, expectedVersion);
        if (!access.speaksFor(action.organisationId())) {
            access.mustKeep(forums.require(action.forumId()));
        }
        return action;
    }

    private LocalDate day(LocalDate on) {
        var today = StockholmTime.today(clock);
        if (on != null && on.isAfter(today)) {
            throw Problem.DATE_IN_THE_FUTURE.with("The day has not come; leave it out for today.");
        }
        return on == null ? today : on;
    }

    private Versioned<ActionView> versioned(Action action) {
        actions.flush();
        var today = StockholmTime.today(clock);
        var seat = seats.named(action.content().seatId(), action.forumId(), today, "/seatId");
        var holder = seat.holder() == null ? null : seat.holder().name();
        return new Versioned<>(ActionView.of(action, holder, today), action.version());
    }
}
