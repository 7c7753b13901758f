package se.lansstyrelsen.integration.collaboration.seat;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import se.lansstyrelsen.integration.collaboration.CollaborationProblem;

/** A person's time in a seat; the only place that knows who it was. */
@Entity
@Table(name = "seat_holder")
class SeatHolder {

    private static final String ERASED = "Raderad person";

    @Id
    private UUID id;

    private String name;

    private String email;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    @Column(name = "erased_at")
    private Instant erasedAt;

    protected SeatHolder() {}

    SeatHolder(String name, String email, Period period) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.name = name;
        this.email = email;
        this.validFrom = period.from();
        this.validTo = period.to();
    }

    void leave(LocalDate lastDay) {
        if (validTo != null && lastDay.isAfter(validTo)) {
            throw CollaborationProblem.DATES_OUT_OF_ORDER.with("The holder left on " + validTo + " already.");
        }
        validTo = new Period(validFrom, lastDay).to();
    }

    void erase(Instant now) {
        name = ERASED;
        email = null;
        erasedAt = now;
    }

    Period period() {
        return new Period(validFrom, validTo);
    }

    UUID id() {
        return id;
    }

    String name() {
        return name;
    }

    String email() {
        return email;
    }
}
