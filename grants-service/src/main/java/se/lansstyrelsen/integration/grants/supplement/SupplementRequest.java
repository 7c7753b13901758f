package se.lansstyrelsen.integration.grants.supplement;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import se.lansstyrelsen.integration.grants.GrantsProblem;

/** Begäran om komplettering of one section of an application, with its reason and last day. */
@Entity
@Table(name = "supplement_request")
class SupplementRequest {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "application_id")
    private UUID applicationId;

    @Enumerated(EnumType.STRING)
    private Section section;

    private String reason;

    @Column(name = "answer_by")
    private LocalDate answerBy;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "answered_at")
    private Instant answeredAt;

    private String answer;

    protected SupplementRequest() {}

    SupplementRequest(UUID applicationId, Section section, String reason, LocalDate answerBy, Instant now) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.applicationId = applicationId;
        this.section = section;
        this.reason = reason;
        this.answerBy = answerBy;
        this.askedAt = now;
    }

    SupplementRequested requested() {
        return new SupplementRequested(applicationId, id, section, answerBy);
    }

    /** An answer after the last day is taken too, as long as the board has not gone on. @param answer may be null */
    SupplementAnswered answer(String answer, Instant now) {
        if (answeredAt != null) {
            throw GrantsProblem.SUPPLEMENT_ALREADY_ANSWERED.with("The request was answered at " + answeredAt + ".");
        }
        this.answer = answer;
        answeredAt = now;
        return new SupplementAnswered(applicationId, id, section);
    }

    /** Where a request stands on a day; derived, never stored. */
    enum Status {
        AWAITED,
        ANSWERED,
        LAPSED
    }

    Status statusOn(LocalDate day) {
        if (answeredAt != null) {
            return Status.ANSWERED;
        }
        return answerBy.isBefore(day) ? Status.LAPSED : Status.AWAITED;
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    UUID applicationId() {
        return applicationId;
    }

    Section section() {
        return section;
    }

    String reason() {
        return reason;
    }

    LocalDate answerBy() {
        return answerBy;
    }

    Instant askedAt() {
        return askedAt;
    }

    Instant answeredAt() {
        return answeredAt;
    }

    String answer() {
        return answer;
    }
}
