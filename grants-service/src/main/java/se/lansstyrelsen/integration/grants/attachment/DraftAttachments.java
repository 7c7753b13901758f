package se.lansstyrelsen.integration.grants.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import se.lansstyrelsen.integration.grants.application.DraftPart;
import se.lansstyrelsen.integration.kit.attachment.AttachedContents;

/** An erased draft takes its files along; the entry of its erasure stands for theirs. */
@ApplicationScoped
class DraftAttachments implements DraftPart {

    private final Attachments attachments;
    private final AttachedContents contents;
    private final AttachmentLock lock;

    DraftAttachments(Attachments attachments, AttachedContents contents, AttachmentLock lock) {
        this.attachments = attachments;
        this.contents = contents;
        this.lock = lock;
    }

    @Override
    public void erase(UUID applicationId) {
        lock.take(applicationId);
        attachments.of(applicationId).forEach(attachment -> contents.remove(attachment.id()));
        attachments.delete("applicationId", applicationId);
    }
}
