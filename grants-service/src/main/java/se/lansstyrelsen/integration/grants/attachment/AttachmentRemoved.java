package se.lansstyrelsen.integration.grants.attachment;

import java.util.UUID;
import se.lansstyrelsen.integration.kit.journal.DomainEvent;
import se.lansstyrelsen.integration.kit.journal.EventType;

/** A file was taken away from a draft; stays in the journal, and holds its hash but never its name. */
public record AttachmentRemoved(
        UUID applicationId, UUID attachmentId, AttachmentKind kind, String mediaType, long size, String hash)
        implements DomainEvent {

    public static final EventType TYPE = EventType.audit("application", "attachment-removed");

    @Override
    public EventType eventType() {
        return TYPE;
    }

    @Override
    public String aggregateId() {
        return applicationId.toString();
    }
}
