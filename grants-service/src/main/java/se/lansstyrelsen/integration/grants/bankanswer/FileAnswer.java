package se.lansstyrelsen.integration.grants.bankanswer;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import se.lansstyrelsen.integration.kit.text.Hashes;

/** A bank's answer to a payment file, byte for byte; taken once. */
@Entity
@Immutable
@Table(name = "bank_answer")
class FileAnswer {

    @Id
    private UUID id;

    @Column(name = "file_id")
    private UUID fileId;

    @Enumerated(EnumType.STRING)
    private AnswerKind kind;

    @Column(name = "message_id")
    private String messageId;

    private byte[] content;

    private String hash;

    private int accepted;

    private int paid;

    private int failed;

    private int unmatched;

    @Column(name = "taken_by")
    private String takenBy;

    @Column(name = "taken_at")
    private Instant takenAt;

    protected FileAnswer() {}

    FileAnswer(UUID fileId, BankAnswer answer, byte[] content, Matching matching, String by, Instant now) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.fileId = fileId;
        this.kind = answer.kind();
        this.messageId = answer.messageId();
        this.content = content.clone();
        this.hash = Hashes.sha(content);
        this.accepted = matching.accepted().size();
        this.paid = matching.paid().size();
        this.failed = matching.failed().size();
        this.unmatched = matching.unmatched().size();
        this.takenBy = by;
        this.takenAt = now;
    }

    AnswerTaken taken() {
        return new AnswerTaken(fileId, id, kind, hash, accepted, paid, failed, unmatched);
    }

    UUID id() {
        return id;
    }

    UUID fileId() {
        return fileId;
    }

    AnswerKind kind() {
        return kind;
    }

    String messageId() {
        return messageId;
    }

    String hash() {
        return hash;
    }

    int accepted() {
        return accepted;
    }

    int paid() {
        return paid;
    }

    int failed() {
        return failed;
    }

    int unmatched() {
        return unmatched;
    }

    Instant takenAt() {
        return takenAt;
    }
}
