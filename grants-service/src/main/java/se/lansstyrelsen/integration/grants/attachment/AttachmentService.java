package se.lansstyrelsen.integration.grants.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import se.lansstyrelsen.integration.grants.GrantsProblem;
import se.lansstyrelsen.integration.grants.application.ApplicationStatus;
import se.lansstyrelsen.integration.grants.application.Matter;
import se.lansstyrelsen.integration.grants.application.Matters;
import se.lansstyrelsen.integration.grants.attachment.AttachmentViews.AttachmentView;
import se.lansstyrelsen.integration.kit.attachment.AttachedContents;
import se.lansstyrelsen.integration.kit.attachment.AttachedFile;
import se.lansstyrelsen.integration.kit.attachment.ReceivedAttachment;
import se.lansstyrelsen.integration.kit.http.ExpectedVersion;
import se.lansstyrelsen.integration.kit.journal.Journal;
import se.lansstyrelsen.integration.kit.time.StockholmTime;

/** Files put to applications and read with them; one transaction a method. */
@ApplicationScoped
class AttachmentService {

    /** An attachment never changes; it is there or it is not. */
    static final long ONLY_VERSION = 1;

    /** Far more than an application needs, and an end to what one applicant can fill. */
    private static final int MOST = 100;

    private final Attachments attachments;
    private final AttachedContents contents;
    private final AttachmentLock lock;
    private final Matters matters;
    private final Journal journal;
    private final Clock clock;

    AttachmentService(
            Attachments attachments,
            AttachedContents contents,
            AttachmentLock lock,
            Matters matters,
            Journal journal,
            Clock clock) {
        this.attachments = attachments;
        this.contents = contents;
        this.lock = lock;
        this.matters = matters;
        this.journal = journal;
        this.clock = clock;
    }

    /** Asked before a file is received, so that nobody sends one for nothing. */
    @Transactional
    void mustBeAddableByCaller(UUID applicationId) {
        var matter = matters.requireReadable(applicationId);
        adder(matter).mustBeAbleToAdd(matter.status());
    }

    @Transactional
    AttachmentView add(UUID applicationId, AttachmentPurpose purpose, ReceivedAttachment received) {
        lock.take(applicationId);
        var matter = matters.requireReadable(applicationId);
        if (matter.status() != ApplicationStatus.DRAFT) {
            matters.requireLocked(applicationId);
        }
        if (attachments.count("applicationId", applicationId) >= MOST) {
            throw GrantsProblem.TOO_MANY_ATTACHMENTS.with("An application has at most " + MOST + " attachments.");
        }
        var attachment = new Attachment(
                applicationId, matter.status(), purpose, adder(matter), received.file(), StockholmTime.now(clock));
        attachments.add(attachment);
        contents.keep(attachment.id(), received);
        journal.append(attachment.added());
        return AttachmentView.of(attachment);
    }

    @Transactional
    void remove(UUID id, long expectedVersion) {
        var attachment = attachments.require(id);
        lock.take(attachment.applicationId());
        var matter = matters.requireReadable(attachment.applicationId());
        matters.mustBeApplicant(matter);
        ExpectedVersion.check(expectedVersion, ONLY_VERSION);
        journal.append(attachment.remove(matter.status()));
        contents.remove(id);
        attachments.delete(attachment);
    }

    @Transactional
    List<AttachmentView> list(UUID applicationId) {
        matters.requireReadable(applicationId);
        return attachments.of(applicationId).stream().map(AttachmentView::of).toList();
    }

    @Transactional
    AttachmentView read(UUID id) {
        return AttachmentView.of(readable(id));
    }

    @Transactional
    AttachedFile file(UUID id) {
        return readable(id).file();
    }

    private Attachment readable(UUID id) {
        var attachment = attachments.require(id);
        matters.requireReadable(attachment.applicationId());
        return attachment;
    }

    private Adder adder(Matter matter) {
        if (matters.isApplicant(matter)) {
            return Adder.APPLICANT;
        }
        matters.mustBeHandledByCaller(matter);
        return Adder.OFFICER;
    }
}
