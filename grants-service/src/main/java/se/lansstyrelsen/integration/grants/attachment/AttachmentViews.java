package se.lansstyrelsen.integration.grants.attachment;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The shapes in which attachments are spoken of. */
final class AttachmentViews {

    private AttachmentViews() {}

    @Schema(name = "Attachment", description = "Bilaga")
    record AttachmentView(
            UUID id,
            UUID applicationId,
            AttachmentKind kind,
            @Schema(description = "Organisation number of the partner whose certificate it is", nullable = true)
                    String partner,
            String fileName,
            @Schema(description = "By the file's content", examples = "application/pdf") String mediaType,
            @Schema(description = "In bytes") long size,
            @Schema(description = "SHA-256 of the file, in hexadecimal") String hash,
            Adder addedBy,
            Instant addedAt) {

        static AttachmentView of(Attachment attachment) {
            var file = attachment.file();
            return new AttachmentView(
                    attachment.id(),
                    attachment.applicationId(),
                    attachment.kind(),
                    attachment.partner(),
                    file.fileName(),
                    file.mediaType(),
                    file.size(),
                    file.hash(),
                    attachment.addedBy(),
                    attachment.addedAt());
        }
    }
}
