package se.lansstyrelsen.integration.reporting.attachment;

import java.util.UUID;
import se.lansstyrelsen.integration.kit.journal.DomainEvent;
import se.lansstyrelsen.integration.kit.journal.EventType;

/** A file was put with a county report; stays in the journal. */
record AttachmentAdded(UUID attachmentId, UUID countyReportId, String hash) implements DomainEvent {

    static final EventType TYPE = EventType.audit("county-report-attachment", "attachment-added");

    @Override
    public EventType eventType() {
        return TYPE;
    }

    @Override
    public String aggregateId() {
        return attachmentId.toString();
    }
}
