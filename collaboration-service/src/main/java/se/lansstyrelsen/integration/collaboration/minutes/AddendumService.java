package se.lansstyrelsen.integration.collaboration.minutes;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import se.lansstyrelsen.integration.collaboration.CollaborationProblem;
import se.lansstyrelsen.integration.collaboration.forum.ForumRegister;
import se.lansstyrelsen.integration.collaboration.meeting.MeetingRegister;
import se.lansstyrelsen.integration.collaboration.meeting.MeetingState;
import se.lansstyrelsen.integration.collaboration.minutes.MinutesViews.AddendumContent;
import se.lansstyrelsen.integration.collaboration.minutes.MinutesViews.AddendumView;
import se.lansstyrelsen.integration.collaboration.seat.ForumAccess;
import se.lansstyrelsen.integration.kit.document.DocumentPress;
import se.lansstyrelsen.integration.kit.document.KeptDocument;
import se.lansstyrelsen.integration.kit.document.KeptDocuments;
import se.lansstyrelsen.integration.kit.journal.Journal;
import se.lansstyrelsen.integration.kit.problem.Problem;
import se.lansstyrelsen.integration.kit.time.StockholmTime;

/** Adds to verified minutes, which themselves stay as they are; each addendum is a document of its own. */
@ApplicationScoped
class AddendumService {

    private final Addenda addenda;
    private final MinutesBook book;
    private final MinutesPress wording;
    private final DocumentPress press;
    private final KeptDocuments documents;
    private final MeetingRegister meetings;
    private final ForumRegister forums;
    private final ForumAccess access;
    private final Journal journal;
    private final Clock clock;

    AddendumService(
            Addenda addenda,
            MinutesBook book,
            MinutesPress wording,
            DocumentPress press,
            KeptDocuments documents,
            MeetingRegister meetings,
            ForumRegister forums,
            ForumAccess access,
            Journal journal,
            Clock clock) {
        this.addenda = addenda;
        this.book = book;
        this.wording = wording;
        this.press = press;
        this.documents = documents;
        this.meetings = meetings;
        this.forums = forums;
        this.access = access;
        this.journal = journal;
        this.clock = clock;
    }

    private record Draft(Addendum addendum, AddendumDocument text) {}

    /** Printed outside a transaction, then kept with its document in one. */
    AddendumView add(UUID meetingId, AddendumContent content) {
        var draft = QuarkusTransaction.requiringNew().call(() -> draft(meetingId, content));
        var document = press.print(draft.addendum.id(), draft.addendum.addedAt(), draft.text);
        QuarkusTransaction.requiringNew().run(() -> {
            addenda.persist(draft.addendum);
            documents.persist(document);
            journal.append(new MinutesMoved(book.require(meetingId).id(), meetingId, "added-to", null));
        });
        return AddendumView.of(draft.addendum);
    }

    private Draft draft(UUID meetingId, AddendumContent content) {
        var meeting = meetings.require(meetingId).view();
        access.mustKeep(forums.require(meeting.forumId()));
        if (meeting.state() != MeetingState.VERIFIED) {
            throw CollaborationProblem.NOT_VERIFIED_YET.with("The meeting is " + meeting.state()
                    + ". Addenda are made to verified minutes; others are taken back and changed.");
        }
        if (content.dated().isBefore(meeting.day())) {
            throw CollaborationProblem.DATES_OUT_OF_ORDER.with(
                    "The meeting was on " + meeting.day() + "; an addendum is not dated before.");
        }
        if (content.dated().isAfter(StockholmTime.today(clock))) {
            throw Problem.DATE_IN_THE_FUTURE.with("An addendum is dated today at the latest.");
        }
        var addendum = new Addendum(
                meetingId, content.dated(), content.text(), content.confidentialGround(), StockholmTime.now(clock));
        return new Draft(addendum, wording.draft(addendum, meeting));
    }

    @Transactional
    List<AddendumView> of(UUID meetingId) {
        access.mustRead(forums.require(meetings.require(meetingId).view().forumId()));
        return addenda.ofMeeting(meetingId).stream().map(AddendumView::of).toList();
    }

    @Transactional
    KeptDocument document(UUID id) {
        var addendum = addenda.require(id);
        access.mustRead(
                forums.require(meetings.require(addendum.meetingId()).view().forumId()));
        return documents.findById(id);
    }

    /** For anybody, of a forum that is open to the public; of a confidential one only that it exists. */
    @Transactional
    List<AddendumView> open(UUID meetingId) {
        if (!forums.require(meetings.require(meetingId).view().forumId()).openToPublic()) {
            throw Problem.NOT_FOUND.with("There are no open minutes of that meeting.");
        }
        return addenda.ofMeeting(meetingId).stream()
                .map(AddendumView::of)
                .map(AddendumView::forAnybody)
                .toList();
    }
}
