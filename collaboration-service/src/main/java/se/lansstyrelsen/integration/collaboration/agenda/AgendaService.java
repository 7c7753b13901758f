package se.lansstyrelsen.integration.collaboration.agenda;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import se.lansstyrelsen.integration.collaboration.CollaborationProblem;
import se.lansstyrelsen.integration.collaboration.agenda.AgendaViews.Agenda;
import se.lansstyrelsen.integration.collaboration.agenda.AgendaViews.Note;
import se.lansstyrelsen.integration.collaboration.agenda.AgendaViews.PublicAgenda;
import se.lansstyrelsen.integration.collaboration.forum.ForumRegister;
import se.lansstyrelsen.integration.collaboration.forum.ForumTerms;
import se.lansstyrelsen.integration.collaboration.meeting.MeetingRegister;
import se.lansstyrelsen.integration.collaboration.meeting.MeetingState;
import se.lansstyrelsen.integration.collaboration.meeting.MeetingTerms;
import se.lansstyrelsen.integration.collaboration.seat.ForumAccess;
import se.lansstyrelsen.integration.kit.http.Versioned;
import se.lansstyrelsen.integration.kit.journal.Journal;
import se.lansstyrelsen.integration.kit.problem.Problem;
import se.lansstyrelsen.integration.kit.time.StockholmTime;

/** Makes up agendas and keeps the backlog; one transaction a method. */
@ApplicationScoped
class AgendaService {

    private final AgendaItems items;
    private final Backlog backlog;
    private final MeetingRegister meetings;
    private final ForumRegister forums;
    private final ForumAccess access;
    private final Journal journal;
    private final Clock clock;

    AgendaService(
            AgendaItems items,
            Backlog backlog,
            MeetingRegister meetings,
            ForumRegister forums,
            ForumAccess access,
            Journal journal,
            Clock clock) {
        this.items = items;
        this.backlog = backlog;
        this.meetings = meetings;
        this.forums = forums;
        this.access = access;
        this.journal = journal;
        this.clock = clock;
    }

    /** Anyone who takes part may suggest something. */
    @Transactional
    Versioned<AgendaItemTerms> suggest(UUID forumId, ItemContent content) {
        access.mustTakePart(forums.requireActive(forumId, StockholmTime.today(clock)));
        backlog.take(forumId);
        var item = new AgendaItem(forumId, content, ItemSource.FORUM, null, StockholmTime.now(clock));
        backlog.add(item);
        return versioned(item);
    }

    /** Last on the agenda; at the meeting too, as another question (övrig fråga). */
    @Transactional
    Versioned<AgendaItemTerms> add(UUID meetingId, ItemContent content) {
        var meeting = open(meetingId);
        kept(meeting.forumId());
        backlog.take(meeting.forumId());
        var item = new AgendaItem(meeting.forumId(), content, ItemSource.FORUM, null, StockholmTime.now(clock));
        items.persist(item);
        backlog.place(List.of(item), meetingId, items.ofMeeting(meetingId).size());
        return versioned(item);
    }

    @Transactional
    Versioned<AgendaItemTerms> change(UUID id, long expectedVersion, ItemContent content) {
        var item = kept(id, expectedVersion);
        journal.append(item.change(content));
        return versioned(item);
    }

    @Transactional
    Versioned<AgendaItemTerms> drop(UUID id, long expectedVersion, String reason) {
        var item = kept(id, expectedVersion);
        journal.append(item.drop(reason));
        return versioned(item);
    }

    /** What the meeting said of it. An item that was postponed but is treated after all is not taken up again. */
    @Transactional
    Versioned<AgendaItemTerms> note(UUID id, long expectedVersion, Note note) {
        var item = kept(id, expectedVersion);
        if (item.meetingId() == null) {
            throw CollaborationProblem.ITEM_NOT_OF_THE_MEETING.with(
                    "The item waits in the backlog. Put it on the meeting's agenda first.");
        }
        if (item.state() == ItemState.POSTPONED && note.treated()) {
            backlog.take(item.forumId());
            items.continuation(id)
                    .filter(next -> next.meetingId() == null)
                    .ifPresent(next -> journal.append(next.drop("Behandlad vid mötet.")));
        }
        journal.append(item.note(note.text(), note.treated()));
        return versioned(item);
    }

    @Transactional
    Versioned<Agenda> order(UUID meetingId, long expectedVersion, List<UUID> itemIds) {
        meetings.take(meetingId);
        var meeting = meetings.require(meetingId, expectedVersion);
        mustBeOpen(meeting);
        kept(meeting.forumId());
        backlog.take(meeting.forumId());
        var known = items.list("forumId = ?1 and id in ?2", meeting.forumId(), itemIds);
        if (new HashSet<>(itemIds).size() != itemIds.size()
                || known.size() != itemIds.size()
                || known.stream()
                        .anyMatch(item ->
                                item.meetingId() != null && !item.meetingId().equals(meetingId))) {
            throw CollaborationProblem.AGENDA_INCOMPLETE.with(
                    "Give the id of each item once; each on this meeting's agenda or in the forum's backlog.");
        }
        items.ofMeeting(meetingId).stream()
                .filter(item -> !itemIds.contains(item.id()))
                .forEach(item -> journal.append(item.toBacklog()));
        backlog.place(itemIds.stream().map(items::require).toList(), meetingId, 0);
        return new Versioned<>(agenda(meeting), meetings.agendaChanged(meetingId, expectedVersion));
    }

    @Transactional
    Versioned<Agenda> agenda(UUID meetingId) {
        var meeting = meetings.require(meetingId);
        access.mustRead(forums.require(meeting.view().forumId()));
        return new Versioned<>(agenda(meeting.view()), meeting.version());
    }

    /** For anybody, when the meeting is called and the forum open to the public. */
    @Transactional
    PublicAgenda published(UUID meetingId) {
        var meeting = meetings.require(meetingId).view();
        if (!forums.require(meeting.forumId()).openToPublic() || meeting.calledAt() == null) {
            throw Problem.NOT_FOUND.with("There is no open agenda of that meeting.");
        }
        return PublicAgenda.of(meeting, terms(items.ofMeeting(meetingId)));
    }

    @Transactional
    List<AgendaItemTerms> waiting(UUID forumId) {
        access.mustRead(forums.require(forumId));
        return terms(items.backlog(forumId));
    }

    @Transactional
    Versioned<AgendaItemTerms> read(UUID id) {
        var item = items.require(id);
        access.mustRead(forums.require(item.forumId()));
        return versioned(item);
    }

    private Agenda agenda(MeetingTerms meeting) {
        return Agenda.of(meeting, terms(items.ofMeeting(meeting.id())), terms(items.backlog(meeting.forumId())));
    }

    private AgendaItem kept(UUID id, long expectedVersion) {
        var item = items.require(id, expectedVersion);
        kept(item.forumId());
        if (item.meetingId() != null) {
            open(item.meetingId());
        }
        return item;
    }

    private void kept(UUID forumId) {
        ForumTerms forum = forums.require(forumId);
        access.mustKeep(forum);
    }

    private MeetingTerms open(UUID meetingId) {
        meetings.take(meetingId);
        var meeting = meetings.require(meetingId).view();
        mustBeOpen(meeting);
        return meeting;
    }

    /** Until the minutes are written; see MINUTES_LOCKED for what comes after. */
    private static void mustBeOpen(MeetingTerms meeting) {
        if (meeting.state() == MeetingState.VERIFIED) {
            throw CollaborationProblem.MINUTES_LOCKED.with(
                    "The minutes are verified (justerade). Add a dated addendum: POST /meetings/" + meeting.id()
                            + "/addenda.");
        }
        if (meeting.state() == MeetingState.MINUTED || meeting.state() == MeetingState.CANCELLED) {
            throw CollaborationProblem.MEETING_MOVE_NOT_ALLOWED.with("The meeting is " + meeting.state()
                    + ". Take the minutes back before you change them: POST /meetings/" + meeting.id()
                    + "/minutes-withdrawals.");
        }
    }

    private static List<AgendaItemTerms> terms(List<AgendaItem> found) {
        return found.stream().map(AgendaItem::terms).toList();
    }

    private Versioned<AgendaItemTerms> versioned(AgendaItem item) {
        items.flush();
        return new Versioned<>(item.terms(), item.version());
    }
}
