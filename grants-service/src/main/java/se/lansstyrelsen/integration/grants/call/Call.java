package se.lansstyrelsen.integration.grants.call;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import se.lansstyrelsen.integration.grants.GrantsProblem;
import se.lansstyrelsen.integration.grants.scheme.Scheme;

/** Utlysning. What it says stands once it has opened, but for a later closing time and a cancellation. */
@Entity
@Table(name = "call")
class Call {

    @Id
    private UUID id;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private Scheme scheme;

    @Column(name = "county_code")
    private String countyCode;

    @Column(name = "deciding_county")
    private String decidingCounty;

    @Column(name = "opens_at")
    private Instant opensAt;

    @Column(name = "closes_at")
    private Instant closesAt;

    @JdbcTypeCode(SqlTypes.JSON)
    private CallContent content;

    @Column(name = "published_at")
    private Instant publishedAt;

    /** When its opening was told; null until the clock has come there. */
    @Column(name = "opening_told_at")
    private Instant openingToldAt;

    @Column(name = "cancelled_at")
    private Instant cancelledAt;

    /** Why it was prolonged or cancelled, shown beside it. */
    private String notice;

    protected Call() {}

    Call(CallContent content, String decidingCounty, Instant now) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.publishedAt = now;
        write(content, decidingCounty);
    }

    private void write(CallContent content, String decidingCounty) {
        this.content = content;
        this.scheme = content.scheme();
        this.countyCode = content.countyCode();
        this.decidingCounty = decidingCounty;
        this.opensAt = content.opensAt();
        this.closesAt = content.closesAt();
    }

    CallPublished published() {
        return new CallPublished(id);
    }

    /** Its time has come, and nobody has been told. */
    boolean isToBeTold(Instant now) {
        return openingToldAt == null && terms().stateAt(now) != CallState.PLANNED && cancelledAt == null;
    }

    CallOpened tellOpening(Instant now) {
        openingToldAt = now;
        return new CallOpened(
                id,
                scheme,
                countyCode,
                decidingCounty,
                opensAt,
                closesAt,
                content.purposes(),
                content.targetGroups(),
                content.projectFrom(),
                content.projectTo());
    }

    CallChanged change(CallContent content, String decidingCounty, Instant now) {
        if (stateAt(now) != CallState.PLANNED) {
            throw GrantsProblem.CALL_ALREADY_OPEN.with("The call opened at " + opensAt
                    + ". Applicants rely on what it says; it may only be prolonged or cancelled.");
        }
        write(content, decidingCounty);
        return new CallChanged(id, opensAt, closesAt);
    }

    CallChanged prolong(Instant later, String reason, Instant now) {
        mustNotHaveEnded(now);
        if (!later.isAfter(closesAt)) {
            throw GrantsProblem.CALL_NOT_PROLONGED.with("The call closes at " + closesAt + "; give a later time.");
        }
        write(content.closingAt(later), decidingCounty);
        notice = reason;
        return new CallChanged(id, opensAt, closesAt);
    }

    CallCancelled cancel(String reason, Instant now) {
        mustNotHaveEnded(now);
        cancelledAt = now;
        notice = reason;
        return new CallCancelled(id, cancelledAt);
    }

    private void mustNotHaveEnded(Instant now) {
        var state = stateAt(now);
        if (state == CallState.CLOSED) {
            throw GrantsProblem.CALL_CLOSED.with("The call closed at " + closesAt + ".");
        }
        if (state == CallState.CANCELLED) {
            throw GrantsProblem.CALL_CANCELLED.with("The call was cancelled at " + cancelledAt + ".");
        }
    }

    private CallState stateAt(Instant now) {
        return terms().stateAt(now);
    }

    CallTerms terms() {
        return new CallTerms(
                id,
                scheme,
                countyCode,
                decidingCounty,
                content.title(),
                opensAt,
                closesAt,
                cancelledAt,
                content.purposes(),
                content.targetGroups(),
                content.projectFrom(),
                content.projectTo(),
                content.criteria(),
                content.templateVersion(),
                content.payment(),
                content.parts());
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    CallContent content() {
        return content;
    }

    Instant publishedAt() {
        return publishedAt;
    }

    String notice() {
        return notice;
    }
}
