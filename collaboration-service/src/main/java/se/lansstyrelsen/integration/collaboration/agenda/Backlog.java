package se.lansstyrelsen.integration.collaboration.agenda;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import se.lansstyrelsen.integration.collaboration.meeting.MeetingFollower;
import se.lansstyrelsen.integration.collaboration.meeting.MeetingTerms;
import se.lansstyrelsen.integration.kit.journal.Journal;
import se.lansstyrelsen.integration.kit.store.MatterLock;
import se.lansstyrelsen.integration.kit.time.StockholmTime;

/**
 * What waits for a forum's next meeting. It goes onto the agenda by itself when the meeting is called, and comes back when
 * the meeting is cancelled.
 */
@ApplicationScoped
public class Backlog implements MeetingFollower {

    private final AgendaItems items;
    private final Instance<StandingItems> standing;
    private final MatterLock lock;
    private final Journal journal;
    private final Clock clock;

    Backlog(AgendaItems items, Instance<StandingItems> standing, MatterLock lock, Journal journal, Clock clock) {
        this.items = items;
        this.standing = standing;
        this.lock = lock;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Puts something there, once while it waits; called inside the transaction that made it.
     *
     * @param title in Swedish, as it will stand on the agenda
     */
    public void put(UUID forumId, ItemKind kind, String title, ItemSource source, UUID sourceId) {
        take(forumId);
        if (items.waiting(forumId, source, sourceId).isEmpty()) {
            var content = new ItemContent(kind, shortened(title), null, null, null, null);
            add(new AgendaItem(forumId, content, source, sourceId, StockholmTime.now(clock)));
        }
    }

    /** Takes away what waits there, when it needs no meeting any more. */
    public void withdraw(UUID forumId, ItemSource source, UUID sourceId, String reason) {
        take(forumId);
        items.waiting(forumId, source, sourceId)
                .filter(item -> item.meetingId() == null)
                .ifPresent(item -> journal.append(item.drop(reason)));
    }

    /** Tells anew what waits, there or on an agenda; what the secretary has planned for it stays. */
    public void retitle(UUID forumId, ItemSource source, UUID sourceId, String title) {
        take(forumId);
        items.waiting(forumId, source, sourceId).ifPresent(item -> journal.append(item.retitle(shortened(title))));
    }

    @Override
    public void called(MeetingTerms meeting) {
        var forumId = meeting.forumId();
        standing.forEach(one -> one.of(forumId)
                .forEach(item -> put(forumId, item.kind(), item.title(), item.source(), item.sourceId())));
        items.flush();
        take(forumId);
        place(
                items.backlog(forumId),
                meeting.id(),
                items.ofMeeting(meeting.id()).size());
    }

    @Override
    public void cancelled(MeetingTerms meeting) {
        take(meeting.forumId());
        items.ofMeeting(meeting.id()).stream()
                .filter(item -> item.state() == ItemState.WAITING)
                .forEach(item -> journal.append(item.toBacklog()));
    }

    void place(List<AgendaItem> ordered, UUID meetingId, int after) {
        for (var i = 0; i < ordered.size(); i++) {
            journal.append(ordered.get(i).place(meetingId, after + i + 1));
        }
    }

    void add(AgendaItem item) {
        items.persist(item);
        journal.append(item.changed());
    }

    /** One at a time changes a forum's backlog. */
    void take(UUID forumId) {
        lock.take("backlog " + forumId);
    }

    private static String shortened(String title) {
        return title.length() <= 200 ? title : title.substring(0, 199) + "…";
    }
}
