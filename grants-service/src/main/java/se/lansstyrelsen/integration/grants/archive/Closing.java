package se.lansstyrelsen.integration.grants.archive;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import se.lansstyrelsen.integration.grants.application.Matter;

/** That a matter ended (avslutat ärende), and what it had come to then. */
@Entity
@Immutable
@Table(name = "grant_closing")
class Closing {

    @Id
    @Column(name = "application_id")
    private UUID applicationId;

    @Column(name = "granted_amount")
    private BigDecimal grantedAmount;

    @Column(name = "paid_amount")
    private BigDecimal paidAmount;

    @Column(name = "used_amount")
    private BigDecimal usedAmount;

    @Column(name = "returned_amount")
    private BigDecimal returnedAmount;

    @Column(name = "closed_by")
    private String closedBy;

    @Column(name = "closed_at")
    private Instant closedAt;

    protected Closing() {}

    /** @param closer subject of the caller */
    Closing(UUID applicationId, FinalSums sums, String closer, Instant now) {
        this.applicationId = applicationId;
        this.grantedAmount = sums.granted();
        this.paidAmount = sums.paid();
        this.usedAmount = sums.used();
        this.returnedAmount = sums.returned();
        this.closedBy = closer;
        this.closedAt = now;
    }

    ProjectClosed closed(Matter matter) {
        return new ProjectClosed(
                applicationId,
                matter.scheme(),
                matter.diaryNumber(),
                matter.decidingCounty(),
                matter.concernedCounty(),
                matter.organisationNumber(),
                grantedAmount,
                paidAmount,
                usedAmount,
                returnedAmount,
                closedAt);
    }

    UUID applicationId() {
        return applicationId;
    }

    BigDecimal grantedAmount() {
        return grantedAmount;
    }

    BigDecimal paidAmount() {
        return paidAmount;
    }

    BigDecimal usedAmount() {
        return usedAmount;
    }

    BigDecimal returnedAmount() {
        return returnedAmount;
    }

    Instant closedAt() {
        return closedAt;
    }
}
