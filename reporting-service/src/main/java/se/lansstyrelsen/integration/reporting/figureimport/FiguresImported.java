package se.lansstyrelsen.integration.reporting.figureimport;

import java.util.UUID;
import se.lansstyrelsen.integration.kit.journal.DomainEvent;
import se.lansstyrelsen.integration.kit.journal.EventType;

/** A file of figures was taken in; stays in the journal. */
record FiguresImported(UUID importId, String fileHash, int rowsRead, int figuresKept) implements DomainEvent {

    static final EventType TYPE = EventType.audit("figure-import", "figures-imported");

    @Override
    public EventType eventType() {
        return TYPE;
    }

    @Override
    public String aggregateId() {
        return importId.toString();
    }
}
