package se.lansstyrelsen.integration.collaboration.action;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import se.lansstyrelsen.integration.collaboration.CollaborationProblem;
import se.lansstyrelsen.integration.collaboration.seat.SeatTerms;

/** What an organisation took on in a forum (åtgärd). It stands on the forum's agendas until it is done or cancelled. */
@Entity
@Table(name = "action")
class Action {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "forum_id")
    private UUID forumId;

    @Column(name = "meeting_id")
    private UUID meetingId;

    @Column(name = "agenda_item_id")
    private UUID agendaItemId;

    @Column(name = "issue_id")
    private UUID issueId;

    @Column(name = "goal_id")
    private UUID goalId;

    @Column(name = "organisation_id")
    private UUID organisationId;

    @Column(name = "seat_id")
    private UUID seatId;

    private String title;

    private String description;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    private ActionState state;

    @Column(name = "done_on")
    private LocalDate doneOn;

    /** What came of it, or why nothing did. */
    private String outcome;

    /** How many times it was given more time. */
    private int postponed;

    /** Why it was last given more time. */
    @Column(name = "postponement_reason")
    private String postponementReason;

    protected Action() {}

    Action(SeatTerms seat, ActionContent content) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.forumId = seat.forumId();
        this.state = ActionState.OPEN;
        write(seat, content);
    }

    private void write(SeatTerms seat, ActionContent content) {
        organisationId = seat.organisationId();
        seatId = seat.id();
        title = content.title();
        description = content.description();
        dueOn = content.dueOn();
        meetingId = content.meetingId();
        agendaItemId = content.agendaItemId();
        issueId = content.issueId();
        goalId = content.goalId();
    }

    ActionChanged change(SeatTerms seat, ActionContent content) {
        mustBeOpen();
        if (content.dueOn().isAfter(dueOn)) {
            throw CollaborationProblem.DATES_OUT_OF_ORDER.with("The action is due on " + dueOn
                    + "; give it more time, and tell why, with POST /actions/{id}/postponements.");
        }
        write(seat, content);
        return changed();
    }

    ActionChanged complete(LocalDate on, String text) {
        become(ActionState.DONE);
        doneOn = on;
        outcome = text;
        return changed();
    }

    ActionChanged cancel(LocalDate on, String reason) {
        become(ActionState.CANCELLED);
        doneOn = on;
        outcome = reason;
        return changed();
    }

    ActionChanged postpone(LocalDate later, String reason) {
        mustBeOpen();
        if (!later.isAfter(dueOn)) {
            throw CollaborationProblem.DATES_OUT_OF_ORDER.with("The action is due on " + dueOn + "; give a later day.");
        }
        dueOn = later;
        postponed++;
        postponementReason = reason;
        return changed();
    }

    private void become(ActionState next) {
        mustBeOpen();
        state = next;
    }

    private void mustBeOpen() {
        if (!state.canBecome(ActionState.DONE)) {
            throw CollaborationProblem.ACTION_ENDED.with("The action is " + state + " since " + doneOn + ".");
        }
    }

    ActionChanged changed() {
        return new ActionChanged(id, forumId, organisationId, state, dueOn);
    }

    ActionContent content() {
        return new ActionContent(title, description, seatId, dueOn, meetingId, agendaItemId, issueId, goalId);
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    UUID forumId() {
        return forumId;
    }

    UUID organisationId() {
        return organisationId;
    }

    String title() {
        return title;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    ActionState state() {
        return state;
    }

    LocalDate doneOn() {
        return doneOn;
    }

    String outcome() {
        return outcome;
    }

    int postponed() {
        return postponed;
    }

    String postponementReason() {
        return postponementReason;
    }
}
