package se.lansstyrelsen.integration.collaboration.minutes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import se.lansstyrelsen.integration.collaboration.CollaborationProblem;
import se.lansstyrelsen.integration.collaboration.agenda.AgendaRegister;
import se.lansstyrelsen.integration.collaboration.forum.ForumRegister;
import se.lansstyrelsen.integration.collaboration.meeting.MeetingRegister;
import se.lansstyrelsen.integration.collaboration.meeting.MeetingTerms;
import se.lansstyrelsen.integration.collaboration.meeting.Presence;
import se.lansstyrelsen.integration.collaboration.minutes.MinutesViews.AddendumView;
import se.lansstyrelsen.integration.collaboration.minutes.MinutesViews.MinutesView;
import se.lansstyrelsen.integration.collaboration.minutes.MinutesViews.NewMinutes;
import se.lansstyrelsen.integration.collaboration.minutes.MinutesViews.Verification;
import se.lansstyrelsen.integration.collaboration.seat.ForumAccess;
import se.lansstyrelsen.integration.collaboration.seat.SeatRegister;
import se.lansstyrelsen.integration.kit.document.KeptDocument;
import se.lansstyrelsen.integration.kit.document.KeptDocuments;
import se.lansstyrelsen.integration.kit.http.Versioned;
import se.lansstyrelsen.integration.kit.journal.Journal;
import se.lansstyrelsen.integration.kit.problem.Fault;
import se.lansstyrelsen.integration.kit.time.StockholmTime;

/** Writes minutes and has them verified; one transaction a method. */
@ApplicationScoped
class MinutesService {

    private final MinutesBook book;
    private final Decisions decisions;
    private final Addenda addenda;
    private final MinutesPress press;
    private final KeptDocuments documents;
    private final MeetingRegister meetings;
    private final AgendaRegister agendas;
    private final SeatRegister seats;
    private final ForumRegister forums;
    private final ForumAccess access;
    private final Journal journal;
    private final Clock clock;

    MinutesService(
            MinutesBook book,
            Decisions decisions,
            Addenda addenda,
            MinutesPress press,
            KeptDocuments documents,
            MeetingRegister meetings,
            AgendaRegister agendas,
            SeatRegister seats,
            ForumRegister forums,
            ForumAccess access,
            Journal journal,
            Clock clock) {
        this.book = book;
        this.decisions = decisions;
        this.addenda = addenda;
        this.press = press;
        this.documents = documents;
        this.meetings = meetings;
        this.agendas = agendas;
        this.seats = seats;
        this.forums = forums;
        this.access = access;
        this.journal = journal;
        this.clock = clock;
    }

    static RuntimeException locked(UUID meetingId) {
        return CollaborationProblem.MINUTES_LOCKED.with(
                "The minutes are verified (justerade). Add a dated addendum: POST /meetings/" + meetingId
                        + "/addenda.");
    }

    /** @param expectedVersion of the meeting, which becomes minuted */
    @Transactional
    Versioned<MinutesView> write(UUID meetingId, long expectedVersion, NewMinutes content) {
        meetings.take(meetingId);
        var meeting = meetings.require(meetingId, expectedVersion);
        access.mustKeep(forums.require(meeting.forumId()));
        verifiersWerePresent(meeting, content.verifierSeatIds());
        meetings.minuted(meetingId, expectedVersion);
        agendas.postponeUntreated(meetingId);
        var minutes = new Minutes(meetingId, content.verifierSeatIds(), now());
        book.persist(minutes);
        journal.append(minutes.written());
        return versioned(minutes);
    }

    private void verifiersWerePresent(MeetingTerms meeting, List<UUID> seatIds) {
        var presences = meetings.presences(meeting.id());
        var once = new HashSet<UUID>();
        for (var i = 0; i < seatIds.size(); i++) {
            var pointer = "/verifierSeatIds/" + i;
            var seat = seats.named(seatIds.get(i), meeting.forumId(), meeting.day(), pointer);
            if (!presences.getOrDefault(seat.id(), Presence.ABSENT).isRepresented() || !once.add(seat.id())) {
                throw CollaborationProblem.VERIFIER_WAS_ABSENT.with(
                        "Name seats that were represented at the meeting, each once.",
                        List.of(new Fault(pointer, "was not at the meeting, or is named twice")));
            }
        }
    }

    /** Back to be changed; those who had verified do it anew. */
    @Transactional
    Versioned<MeetingTerms> withdraw(UUID meetingId, long expectedVersion, String reason) {
        var minutes = book.require(meetingId, expectedVersion);
        access.mustKeep(forums.require(meeting(minutes).forumId()));
        if (minutes.isVerified()) {
            throw locked(meetingId);
        }
        journal.append(minutes.withdraw(reason, now()));
        return meetings.takenBack(meetingId);
    }

    /** The two renditions as they will be when the caller has verified; null while others have still to do it. */
    record Drafts(MinutesDocument whole, MinutesDocument open) {}

    /** What is to be printed before {@link #verify}; changes nothing. */
    @Transactional
    Drafts drafts(UUID meetingId, long expectedVersion, Verification verification) {
        var minutes = verifiable(meetingId, expectedVersion, verification);
        var meeting = meeting(minutes);
        book.getEntityManager().detach(minutes);
        minutes.verify(verification.seatId(), verification.comment(), now());
        return minutes.isVerified()
                ? new Drafts(press.draft(minutes, meeting, false), press.draft(minutes, meeting, true))
                : null;
    }

    /** @param whole and the public rendition, as printed; null when others have still to verify */
    @Transactional
    Versioned<MinutesView> verify(
            UUID meetingId, long expectedVersion, Verification verification, KeptDocument whole, KeptDocument open) {
        var minutes = verifiable(meetingId, expectedVersion, verification);
        journal.append(minutes.verify(verification.seatId(), verification.comment(), now()));
        if (minutes.isVerified()) {
            documents.persist(whole, open);
            journal.append(minutes.freeze(whole.id(), open.id()));
            var forum = forums.require(meeting(minutes).forumId());
            meetings.verified(meetingId);
            journal.append(decisions.ofMeeting(meetingId).stream()
                    .map(decision -> decision.made(forum))
                    .toList());
        }
        return versioned(minutes);
    }

    private Minutes verifiable(UUID meetingId, long expectedVersion, Verification verification) {
        var minutes = book.require(meetingId, expectedVersion);
        var meeting = meeting(minutes);
        access.mustRead(forums.require(meeting.forumId()));
        var named = minutes.verifiers().stream()
                .filter(one -> one.seatId().equals(verification.seatId()))
                .map(one -> seats.named(one.seatId(), meeting.forumId(), meeting.day(), "/seatId"))
                .anyMatch(seat -> access.speaksFor(seat.organisationId()));
        if (!named) {
            throw Minutes.notNamed();
        }
        return minutes;
    }

    @Transactional
    Versioned<MinutesView> read(UUID meetingId) {
        var minutes = book.require(meetingId);
        access.mustRead(forums.require(meeting(minutes).forumId()));
        return versioned(minutes);
    }

    private MeetingTerms meeting(Minutes minutes) {
        return meetings.require(minutes.meetingId()).view();
    }

    private Versioned<MinutesView> versioned(Minutes minutes) {
        book.flush();
        var id = minutes.meetingId();
        var view = MinutesView.of(
                minutes,
                meeting(minutes),
                agendas.of(id),
                decisions.ofMeeting(id).stream().map(Decision::terms).toList(),
                addenda.ofMeeting(id).stream().map(AddendumView::of).toList());
        return new Versioned<>(view, minutes.version());
    }

    private Instant now() {
        return StockholmTime.now(clock);
    }
}
