package se.lansstyrelsen.integration.grants.paymentstop;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import se.lansstyrelsen.integration.grants.GrantsProblem;

/** A county board's order that nothing more be paid in a matter until it is lifted (utbetalningsstopp). */
@Entity
@Table(name = "payment_stop")
class PaymentStop {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "application_id")
    private UUID applicationId;

    private String reason;

    @Column(name = "stopped_by")
    private String stoppedBy;

    @Column(name = "stopped_at")
    private Instant stoppedAt;

    @Column(name = "lifting_reason")
    private String liftingReason;

    @Column(name = "lifted_by")
    private String liftedBy;

    @Column(name = "lifted_at")
    private Instant liftedAt;

    protected PaymentStop() {}

    PaymentStop(UUID applicationId, String reason, String by, Instant now) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.applicationId = applicationId;
        this.reason = reason.strip();
        this.stoppedBy = by;
        this.stoppedAt = now;
    }

    PaymentsStopped stopped() {
        return new PaymentsStopped(applicationId, id);
    }

    PaymentsResumed lift(String because, String by, Instant now) {
        if (!stands()) {
            throw GrantsProblem.PAYMENTS_NOT_STOPPED.with("The stop was lifted at " + liftedAt + ".");
        }
        liftingReason = because.strip();
        liftedBy = by;
        liftedAt = now;
        return new PaymentsResumed(applicationId, id);
    }

    boolean stands() {
        return liftedAt == null;
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

    String reason() {
        return reason;
    }

    Instant stoppedAt() {
        return stoppedAt;
    }

    String liftingReason() {
        return liftingReason;
    }

    Instant liftedAt() {
        return liftedAt;
    }
}
