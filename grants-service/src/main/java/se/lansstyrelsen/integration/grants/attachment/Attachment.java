package se.lansstyrelsen.integration.grants.attachment;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import se.lansstyrelsen.integration.grants.application.ApplicationStatus;
import se.lansstyrelsen.integration.kit.attachment.AttachedFile;
import se.lansstyrelsen.integration.kit.problem.Problem;

/** Bilaga to an application; never changes, and is part of the matter's documents once the application is received. */
@Entity
@Immutable
@Table(name = "attachment")
class Attachment {

    @Id
    private UUID id;

    @Column(name = "application_id")
    private UUID applicationId;

    @Enumerated(EnumType.STRING)
    private AttachmentKind kind;

    private String partner;

    @Enumerated(EnumType.STRING)
    @Column(name = "added_by")
    private Adder addedBy;

    @Column(name = "added_at")
    private Instant addedAt;

    @Embedded
    private AttachedFile file;

    protected Attachment() {}

    /** @throws se.lansstyrelsen.integration.kit.problem.ProblemException 409 when the application takes none now */
    Attachment(
            UUID applicationId,
            ApplicationStatus status,
            AttachmentPurpose purpose,
            Adder addedBy,
            AttachedFile file,
            Instant now) {
        addedBy.mustBeAbleToAdd(status);
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.applicationId = applicationId;
        this.kind = purpose.kind();
        this.partner = purpose.partner();
        this.addedBy = addedBy;
        this.addedAt = now;
        this.file = file;
    }

    AttachmentAdded added() {
        return new AttachmentAdded(applicationId, id, kind, file.mediaType(), file.size(), file.hash());
    }

    /** Only what has not come in to the board may be taken away (TF 2:9, arkivlagen 1990:782). */
    AttachmentRemoved remove(ApplicationStatus status) {
        if (status != ApplicationStatus.DRAFT) {
            throw Problem.ILLEGAL_STATE.with(
                    "The application is received, and what came in with it is kept. Add a corrected file beside it.");
        }
        return new AttachmentRemoved(applicationId, id, kind, file.mediaType(), file.size(), file.hash());
    }

    UUID id() {
        return id;
    }

    UUID applicationId() {
        return applicationId;
    }

    AttachmentKind kind() {
        return kind;
    }

    /** Organisation number of the partner whose certificate it is; null for other kinds. */
    String partner() {
        return partner;
    }

    Adder addedBy() {
        return addedBy;
    }

    Instant addedAt() {
        return addedAt;
    }

    AttachedFile file() {
        return file;
    }
}
