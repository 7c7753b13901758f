package se.lansstyrelsen.integration.allocation.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Objects;

/** A municipality's figures in a plan; a figure not stated is null and outside every sum. */
@Embeddable
class QuotaLine {

    /** Room in a body for a reason of one's own and for each transfer in the year that told its own after it. */
    static final int LONGEST_REASON = 50_000;

    static final QuotaLine NOT_STATED = new QuotaLine(null, null, null, null);

    @Column(name = "model_quota")
    private Integer modelQuota;

    @Column(name = "proposed_quota")
    private Integer proposedQuota;

    @Column(name = "decided_quota")
    private Integer decidedQuota;

    @Column(name = "deviation_reason")
    private String deviationReason;

    protected QuotaLine() {}

    QuotaLine(Integer modelQuota, Integer proposedQuota, Integer decidedQuota, String deviationReason) {
        this.modelQuota = modelQuota;
        this.proposedQuota = proposedQuota;
        this.decidedQuota = decidedQuota;
        this.deviationReason = deviationReason;
    }

    Integer modelQuota() {
        return modelQuota;
    }

    Integer proposedQuota() {
        return proposedQuota;
    }

    Integer decidedQuota() {
        return decidedQuota;
    }

    String deviationReason() {
        return deviationReason;
    }

    /** The line with its decided figure so much higher or lower, and why added to the reason. */
    QuotaLine changedBy(int persons, String why) {
        return new QuotaLine(
                modelQuota,
                proposedQuota,
                Objects.requireNonNullElse(decidedQuota, 0) + persons,
                deviationReason == null ? why : deviationReason + " " + why);
    }

    /** Whether the decided figure differs from a stated model figure. */
    boolean deviates() {
        return modelQuota != null && decidedQuota != null && !modelQuota.equals(decidedQuota);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof QuotaLine line
                && Objects.equals(modelQuota, line.modelQuota)
                && Objects.equals(proposedQuota, line.proposedQuota)
                && Objects.equals(decidedQuota, line.decidedQuota)
                && Objects.equals(deviationReason, line.deviationReason);
    }

    @Override
    public int hashCode() {
        return Objects.hash(modelQuota, proposedQuota, decidedQuota, deviationReason);
    }
}
