package se.lansstyrelsen.integration.collaboration.agenda;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import se.lansstyrelsen.integration.collaboration.CollaborationProblem;
import se.lansstyrelsen.integration.kit.journal.Journal;
import se.lansstyrelsen.integration.kit.problem.Fault;
import se.lansstyrelsen.integration.kit.time.StockholmTime;

/** The items of agendas, for the minutes and for what is decided; called inside their transactions. */
@ApplicationScoped
public class AgendaRegister {

    private final AgendaItems items;
    private final Backlog backlog;
    private final Journal journal;
    private final Clock clock;

    AgendaRegister(AgendaItems items, Backlog backlog, Journal journal, Clock clock) {
        this.items = items;
        this.backlog = backlog;
        this.journal = journal;
        this.clock = clock;
    }

    /** @throws se.lansstyrelsen.integration.kit.problem.ProblemException 404 */
    public AgendaItemTerms require(UUID id) {
        return items.require(id).terms();
    }

    /** A meeting's items in their order. */
    public List<AgendaItemTerms> of(UUID meetingId) {
        return items.ofMeeting(meetingId).stream().map(AgendaItem::terms).toList();
    }

    /** One that a body names. @throws se.lansstyrelsen.integration.kit.problem.ProblemException 422 when it is not the meeting's */
    public AgendaItemTerms named(UUID id, UUID meetingId, String pointer) {
        return items.findByIdOptional(id)
                .filter(item -> meetingId.equals(item.meetingId()))
                .map(AgendaItem::terms)
                .orElseThrow(() -> CollaborationProblem.ITEM_NOT_OF_THE_MEETING.with(
                        "The meeting has no item with that id. GET /meetings/" + meetingId + "/agenda lists them.",
                        List.of(new Fault(pointer, "is not on the meeting's agenda"))));
    }

    /** The minutes are written: what was not treated goes on at the next meeting (bordläggs). */
    public void postponeUntreated(UUID meetingId) {
        items.ofMeeting(meetingId).stream()
                .filter(item -> item.state() == ItemState.WAITING)
                .forEach(this::postpone);
    }

    private void postpone(AgendaItem item) {
        backlog.take(item.forumId());
        var next = item.postpone(StockholmTime.now(clock));
        // The former one must not count as waiting when the next one of the same source is written.
        items.flush();
        journal.append(item.changed());
        backlog.add(next);
    }
}
