package se.lansstyrelsen.integration.reporting.attachment;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.Immutable;
import se.lansstyrelsen.integration.kit.attachment.AttachedFile;

/** A file that a county board puts with its report; its bytes are kept beside it. */
@Entity
@Immutable
@Table(name = "county_report_attachment")
class ReportAttachment {

    @Id
    private UUID id;

    @Column(name = "report_id")
    private UUID reportId;

    @Embedded
    @AttributeOverride(name = "fileName", column = @Column(name = "file_name"))
    @AttributeOverride(name = "mediaType", column = @Column(name = "media_type"))
    private AttachedFile file;

    @Column(name = "added_at")
    private Instant addedAt;

    protected ReportAttachment() {}

    ReportAttachment(UUID reportId, AttachedFile file, Instant now) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.reportId = reportId;
        this.file = file;
        this.addedAt = now;
    }

    AttachmentAdded added() {
        return new AttachmentAdded(id, reportId, file.hash());
    }

    View view() {
        return new View(id, reportId, file.fileName(), file.mediaType(), file.size(), file.hash(), addedAt);
    }

    @Schema(name = "CountyReportAttachment", description = "Fil till en länsrapport")
    record View(
            UUID id,
            UUID countyReportId,
            String fileName,
            String mediaType,
            @Schema(description = "In bytes") long size,
            @Schema(description = "SHA-256, hexadecimal") String hash,
            Instant addedAt) {}

    UUID id() {
        return id;
    }

    UUID reportId() {
        return reportId;
    }

    AttachedFile file() {
        return file;
    }
}
