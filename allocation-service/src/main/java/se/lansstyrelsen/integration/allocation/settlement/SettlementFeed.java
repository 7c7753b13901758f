package se.lansstyrelsen.integration.allocation.settlement;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import se.lansstyrelsen.integration.allocation.settlement.SettlementBook.Outcome;
import se.lansstyrelsen.integration.kit.consumer.EventHandler;
import se.lansstyrelsen.integration.kit.consumer.IncomingEvent;
import se.lansstyrelsen.integration.kit.consumer.UnusableEvent;

/** Migrationsverket's topic. Thousands of records a transaction; the fact table itself knows which have been seen. */
@ApplicationScoped
class SettlementFeed implements EventHandler {

    static final String DECIDED_TWICE = "the assignment has been decided already by another record";

    private final SettlementRecords records;
    private final SettlementBook book;
    private final SettlementFiles files;

    SettlementFeed(SettlementRecords records, SettlementBook book, SettlementFiles files) {
        this.records = records;
        this.book = book;
        this.files = files;
    }

    @Override
    public String name() {
        return "settlement";
    }

    @Override
    public Set<String> topics() {
        return Set.of("migrationsverket.settlement");
    }

    @Override
    public int batchSize() {
        return 4000;
    }

    @Override
    public boolean usesInbox() {
        return false;
    }

    @Override
    public List<Refused> handle(List<IncomingEvent> events) throws SQLException {
        var refused = new ArrayList<Refused>();
        var usable = new ArrayList<IncomingEvent>(events.size());
        var facts = new ArrayList<SettlementFact>(events.size());
        for (var event : events) {
            try {
                facts.add(records.of(event));
                usable.add(event);
            } catch (UnusableEvent e) {
                refused.add(new Refused(event, e));
            }
        }
        if (facts.isEmpty()) {
            return refused;
        }
        var entry = book.enter(facts);
        files.release(entry.released());
        for (var i = 0; i < facts.size(); i++) {
            if (entry.outcomes().get(i) == Outcome.DECIDED_TWICE) {
                refused.add(new Refused(usable.get(i), new UnusableEvent("assignmentId", DECIDED_TWICE)));
            }
        }
        return refused;
    }
}
