package se.lansstyrelsen.integration.collaboration.minutes;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import se.lansstyrelsen.integration.collaboration.CollaborationProblem;

/** One writing of a meeting's minutes and those named to verify it (justera); withdrawn, it stays with its reason. */
@Entity
@Table(name = "minutes")
class Minutes {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "meeting_id")
    private UUID meetingId;

    @Column(name = "written_at")
    private Instant writtenAt;

    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;

    @Column(name = "withdrawal_reason")
    private String withdrawalReason;

    @Column(name = "verified_at")
    private Instant verifiedAt;

    @Column(name = "document_id")
    private UUID documentId;

    @Column(name = "public_document_id")
    private UUID publicDocumentId;

    @ElementCollection
    @CollectionTable(name = "minutes_verifier", joinColumns = @JoinColumn(name = "minutes_id"))
    @OrderColumn(name = "position")
    private List<Verifier> verifiers = new ArrayList<>();

    protected Minutes() {}

    Minutes(UUID meetingId, List<UUID> verifierSeats, Instant now) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.meetingId = meetingId;
        this.writtenAt = now;
        verifierSeats.forEach(seat -> verifiers.add(new Verifier(seat, null, null)));
    }

    MinutesMoved written() {
        return moved("written", null);
    }

    /** @throws se.lansstyrelsen.integration.kit.problem.ProblemException 403 when the seat is not named, 409 when it has verified */
    MinutesMoved verify(UUID seatId, String comment, Instant now) {
        var named = named(seatId);
        if (named.verifiedAt() != null) {
            throw CollaborationProblem.VERIFIED_ALREADY.with(
                    "That seat verified the minutes at " + named.verifiedAt() + ".");
        }
        verifiers.set(verifiers.indexOf(named), new Verifier(seatId, now, comment));
        if (isVerified()) {
            verifiedAt = now;
        }
        return moved("verified", seatId);
    }

    private Verifier named(UUID seatId) {
        return verifiers.stream()
                .filter(one -> one.seatId().equals(seatId))
                .findFirst()
                .orElseThrow(() -> notNamed());
    }

    static RuntimeException notNamed() {
        return CollaborationProblem.VERIFIER_NOT_NAMED.with(
                "Only those named when the minutes were written verify them. GET /meetings/{id}/minutes tells who.");
    }

    boolean isVerified() {
        return verifiers.stream().allMatch(one -> one.verifiedAt() != null);
    }

    MinutesMoved withdraw(String reason, Instant now) {
        withdrawnAt = now;
        withdrawalReason = reason;
        return moved("withdrawn", null);
    }

    MinutesMoved freeze(UUID document, UUID publicDocument) {
        documentId = document;
        publicDocumentId = publicDocument;
        return moved("locked", null);
    }

    private MinutesMoved moved(String what, UUID seatId) {
        return new MinutesMoved(id, meetingId, what, seatId);
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    UUID meetingId() {
        return meetingId;
    }

    Instant writtenAt() {
        return writtenAt;
    }

    Instant verifiedAt() {
        return verifiedAt;
    }

    /** The whole rendition, for the forum's own; null until the minutes are verified. */
    UUID documentId() {
        return documentId;
    }

    /** Without what is confidential. */
    UUID publicDocumentId() {
        return publicDocumentId;
    }

    List<Verifier> verifiers() {
        return List.copyOf(verifiers);
    }
}
