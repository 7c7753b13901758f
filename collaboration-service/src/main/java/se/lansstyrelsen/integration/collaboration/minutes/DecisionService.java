package se.lansstyrelsen.integration.collaboration.minutes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import se.lansstyrelsen.integration.collaboration.CollaborationProblem;
import se.lansstyrelsen.integration.collaboration.agenda.AgendaRegister;
import se.lansstyrelsen.integration.collaboration.forum.ForumRegister;
import se.lansstyrelsen.integration.collaboration.meeting.MeetingRegister;
import se.lansstyrelsen.integration.collaboration.meeting.MeetingState;
import se.lansstyrelsen.integration.collaboration.meeting.MeetingTerms;
import se.lansstyrelsen.integration.collaboration.minutes.MinutesViews.DecisionContent;
import se.lansstyrelsen.integration.collaboration.seat.ForumAccess;
import se.lansstyrelsen.integration.kit.http.Versioned;
import se.lansstyrelsen.integration.kit.journal.Journal;
import se.lansstyrelsen.integration.kit.paging.Page;
import se.lansstyrelsen.integration.kit.paging.PageRequest;

/** Writes down what a meeting decided; one transaction a method. */
@ApplicationScoped
class DecisionService {

    private final Decisions decisions;
    private final MeetingRegister meetings;
    private final AgendaRegister agendas;
    private final ForumRegister forums;
    private final ForumAccess access;
    private final Journal journal;

    DecisionService(
            Decisions decisions,
            MeetingRegister meetings,
            AgendaRegister agendas,
            ForumRegister forums,
            ForumAccess access,
            Journal journal) {
        this.decisions = decisions;
        this.meetings = meetings;
        this.agendas = agendas;
        this.forums = forums;
        this.access = access;
        this.journal = journal;
    }

    @Transactional
    Versioned<DecisionTerms> write(UUID meetingId, DecisionContent content) {
        var meeting = held(meetingId);
        agendas.named(content.itemId(), meetingId, "/itemId");
        var number = decisions.nextNumber(meeting.forumId(), meeting.day().getYear());
        var decision = new Decision(meeting, content.itemId(), number, content.text());
        decisions.persist(decision);
        journal.append(decision.written());
        return versioned(decision);
    }

    @Transactional
    Versioned<DecisionTerms> reword(UUID id, long expectedVersion, String text) {
        var decision = decisions.require(id, expectedVersion);
        held(decision.meetingId());
        journal.append(decision.reword(text));
        return versioned(decision);
    }

    @Transactional
    Versioned<DecisionTerms> read(UUID id) {
        var decision = decisions.require(id);
        access.mustRead(forums.require(decision.terms().forumId()));
        return versioned(decision);
    }

    @Transactional
    List<DecisionTerms> of(UUID meetingId) {
        access.mustRead(forums.require(meetings.require(meetingId).view().forumId()));
        return decisions.ofMeeting(meetingId).stream().map(Decision::terms).toList();
    }

    @Transactional
    Page<DecisionTerms> of(UUID forumId, Integer year, PageRequest request) {
        access.mustRead(forums.require(forumId));
        return decisions.page(forumId, year, request).map(Decision::terms);
    }

    /** The caller keeps the minutes of a meeting that is over, and they are not written yet. */
    private MeetingTerms held(UUID meetingId) {
        meetings.take(meetingId);
        var meeting = meetings.require(meetingId).view();
        access.mustKeep(forums.require(meeting.forumId()));
        if (meeting.state() == MeetingState.VERIFIED) {
            throw MinutesService.locked(meetingId);
        }
        if (meeting.state() != MeetingState.HELD) {
            throw CollaborationProblem.MEETING_MOVE_NOT_ALLOWED.with(
                    "The meeting is " + meeting.state() + "; decisions are written while it is HELD.");
        }
        return meeting;
    }

    private Versioned<DecisionTerms> versioned(Decision decision) {
        decisions.flush();
        return new Versioned<>(decision.terms(), decision.version());
    }
}
