package se.lansstyrelsen.integration.grants.statement;

import java.util.UUID;
import se.lansstyrelsen.integration.kit.journal.DomainEvent;
import se.lansstyrelsen.integration.kit.journal.EventType;

/** Files put to a report and taken away; stays in the journal, and holds their hash but never their name. */
sealed interface StatementEntry extends DomainEvent {

    UUID reportId();

    @Override
    default String aggregateId() {
        return reportId().toString();
    }

    record Added(
            UUID reportId,
            UUID attachmentId,
            UUID applicationId,
            StatementKind kind,
            String mediaType,
            long size,
            String hash)
            implements StatementEntry {
        static final EventType TYPE = EventType.audit("report", "report-attachment-added");

        @Override
        public EventType eventType() {
            return TYPE;
        }
    }

    record Removed(UUID reportId, UUID attachmentId, UUID applicationId, StatementKind kind, String hash)
            implements StatementEntry {
        static final EventType TYPE = EventType.audit("report", "report-attachment-removed");

        @Override
        public EventType eventType() {
            return TYPE;
        }
    }
}
