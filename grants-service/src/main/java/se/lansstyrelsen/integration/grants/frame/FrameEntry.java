package se.lansstyrelsen.integration.grants.frame;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** One line of a frame's ledger; the database refuses to change or remove it. */
@Entity
@Immutable
@Table(name = "frame_entry")
class FrameEntry {

    @Id
    private UUID id;

    @Column(name = "frame_id")
    private UUID frameId;

    private int number;

    @Enumerated(EnumType.STRING)
    private EntryKind kind;

    private BigDecimal amount;

    @Column(name = "from_reservation")
    private BigDecimal fromReservation;

    @Column(name = "matter_id")
    private UUID matterId;

    @Column(name = "counterpart_id")
    private UUID counterpartId;

    private String reason;

    @Column(name = "entered_by")
    private String enteredBy;

    @Column(name = "entered_at")
    private Instant enteredAt;

    protected FrameEntry() {}

    FrameEntry(
            UUID frameId, int number, EntryKind kind, Booking booking, BigDecimal fromReservation, UUID counterpartId) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.frameId = frameId;
        this.number = number;
        this.kind = kind;
        this.amount = booking.amount();
        this.fromReservation = fromReservation;
        this.matterId = booking.matterId();
        this.counterpartId = counterpartId;
        this.reason = booking.reason();
        this.enteredBy = booking.by();
        this.enteredAt = booking.at();
    }

    FrameStanding addedTo(FrameStanding sums) {
        return sums.plus(kind, amount, fromReservation);
    }

    int number() {
        return number;
    }

    EntryKind kind() {
        return kind;
    }

    BigDecimal amount() {
        return amount;
    }

    BigDecimal fromReservation() {
        return fromReservation;
    }

    UUID matterId() {
        return matterId;
    }

    UUID counterpartId() {
        return counterpartId;
    }

    String reason() {
        return reason;
    }

    String enteredBy() {
        return enteredBy;
    }

    Instant enteredAt() {
        return enteredAt;
    }
}
