package se.lansstyrelsen.integration.allocation.plan;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** What a municipality says of its own line in a consultation (samrådssvar); never changed. */
@Entity
@Table(name = "quota_comment")
class QuotaComment {

    @Id
    private UUID id;

    @Column(name = "quota_plan_id")
    private UUID quotaPlanId;

    @Column(name = "municipality_code")
    private String municipalityCode;

    @Column(name = "text")
    private String text;

    @Column(name = "given_at")
    private Instant givenAt;

    protected QuotaComment() {}

    QuotaComment(UUID quotaPlanId, String municipalityCode, String text, Instant now) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.quotaPlanId = quotaPlanId;
        this.municipalityCode = municipalityCode;
        this.text = text;
        this.givenAt = now;
    }

    QuotaCommentGiven given(QuotaPlan plan) {
        return new QuotaCommentGiven(plan.id(), plan.countyCode(), plan.year(), id, municipalityCode);
    }

    UUID id() {
        return id;
    }

    String municipalityCode() {
        return municipalityCode;
    }

    String text() {
        return text;
    }

    Instant givenAt() {
        return givenAt;
    }
}
