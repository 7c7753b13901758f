package se.lansstyrelsen.integration.collaboration.agenda;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import se.lansstyrelsen.integration.kit.store.MatterLock;
import se.lansstyrelsen.integration.kit.time.StockholmTime;

/** What waits for a forum's next meeting, for the capabilities that have something to put there; called inside their transactions. */
@ApplicationScoped
public class Backlog {

    private final AgendaItems items;
    private final MatterLock lock;
    private final Clock clock;

    Backlog(AgendaItems items, MatterLock lock, Clock clock) {
        this.items = items;
        this.lock = lock;
        this.clock = clock;
    }

    /** Puts an item there, once while it waits. @param title in Swedish, as it will stand on the agenda */
    public void put(UUID forumId, ItemKind kind, String title, ItemSource source, UUID sourceId) {
        lock.take("backlog " + forumId);
        if (items.waiting(forumId, source, sourceId).isEmpty()) {
            items.persist(new AgendaItem(forumId, kind, title, source, sourceId, StockholmTime.now(clock)));
        }
    }
}
