package se.lansstyrelsen.integration.reporting.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The files of the county reports, for the annexes. */
@ApplicationScoped
public class AttachmentRegister {

    private final ReportAttachments attachments;

    AttachmentRegister(ReportAttachments attachments) {
        this.attachments = attachments;
    }

    /** Names of a report's files, in the order they came. */
    public List<String> of(UUID reportId) {
        return attachments.of(reportId).stream()
                .map(attachment -> attachment.file().fileName())
                .toList();
    }
}
