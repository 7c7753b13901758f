package se.lansstyrelsen.integration.collaboration.minutes;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import se.lansstyrelsen.integration.collaboration.forum.ForumRegister;
import se.lansstyrelsen.integration.collaboration.meeting.MeetingRegister;
import se.lansstyrelsen.integration.collaboration.seat.ForumAccess;
import se.lansstyrelsen.integration.kit.document.DocumentPress;
import se.lansstyrelsen.integration.kit.document.KeptDocument;
import se.lansstyrelsen.integration.kit.document.KeptDocuments;
import se.lansstyrelsen.integration.kit.problem.Problem;

/** Minutes as documents: as they were locked, or as they stand while somebody has still to verify them. */
@ApplicationScoped
class MinutesDocuments {

    private final MinutesBook book;
    private final MinutesPress wording;
    private final DocumentPress press;
    private final KeptDocuments documents;
    private final MeetingRegister meetings;
    private final ForumRegister forums;
    private final ForumAccess access;

    MinutesDocuments(
            MinutesBook book,
            MinutesPress wording,
            DocumentPress press,
            KeptDocuments documents,
            MeetingRegister meetings,
            ForumRegister forums,
            ForumAccess access) {
        this.book = book;
        this.wording = wording;
        this.press = press;
        this.documents = documents;
        this.meetings = meetings;
        this.forums = forums;
        this.access = access;
    }

    private record Found(Minutes minutes, MinutesDocument draft, KeptDocument kept) {}

    /** For the forum's own. A draft is printed anew each time. */
    KeptDocument whole(UUID meetingId) {
        var found = QuarkusTransaction.requiringNew().call(() -> {
            var minutes = book.require(meetingId);
            var meeting = meetings.require(meetingId).view();
            access.mustRead(forums.require(meeting.forumId()));
            return minutes.documentId() == null
                    ? new Found(minutes, wording.draft(minutes, meeting, false), null)
                    : new Found(minutes, null, documents.findById(minutes.documentId()));
        });
        return found.kept != null
                ? found.kept
                : press.print(found.minutes.id(), found.minutes.writtenAt(), found.draft);
    }

    /** For anybody: verified minutes of a forum that is open to the public, without what is confidential. */
    @Transactional
    KeptDocument open(UUID meetingId) {
        var meeting = meetings.require(meetingId).view();
        var minutes = book.standing(meetingId).filter(one -> one.publicDocumentId() != null);
        if (minutes.isEmpty() || !forums.require(meeting.forumId()).openToPublic()) {
            throw Problem.NOT_FOUND.with("There are no open, verified minutes of that meeting.");
        }
        return documents.findById(minutes.get().publicDocumentId());
    }
}
