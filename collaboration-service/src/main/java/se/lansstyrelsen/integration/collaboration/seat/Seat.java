package se.lansstyrelsen.integration.collaboration.seat;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.OptimisticLock;
import se.lansstyrelsen.integration.collaboration.CollaborationProblem;
import se.lansstyrelsen.integration.kit.problem.Problem;

/** An organisation's seat in a forum, and the persons who hold it one after another. */
@Entity
@Table(name = "seat")
class Seat {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "forum_id")
    private UUID forumId;

    @Column(name = "organisation_id")
    private UUID organisationId;

    @Enumerated(EnumType.STRING)
    private SeatRole role;

    private String function;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    @OneToMany(cascade = CascadeType.PERSIST)
    @JoinColumn(name = "seat_id", nullable = false, updatable = false)
    @OrderBy("validFrom")
    @BatchSize(size = 100)
    @OptimisticLock(excluded = false)
    private List<SeatHolder> holders = new ArrayList<>();

    protected Seat() {}

    Seat(UUID forumId, SeatContent content) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.forumId = forumId;
        this.organisationId = content.organisationId();
        this.role = content.role();
        this.function = content.function();
        this.validFrom = content.validFrom();
        this.validTo = content.validTo();
        period();
    }

    SeatChanged given() {
        return new SeatChanged(id, forumId, organisationId, role, validFrom, validTo);
    }

    /** The last day moves, also that of the person who holds it then. */
    SeatChanged end(LocalDate lastDay) {
        if (validTo != null && lastDay.isAfter(validTo)) {
            throw CollaborationProblem.DATES_OUT_OF_ORDER.with("The seat ends on " + validTo + " already.");
        }
        if (holders.stream().anyMatch(holder -> holder.period().from().isAfter(lastDay))) {
            throw CollaborationProblem.DATES_OUT_OF_ORDER.with(
                    "Somebody takes the seat after " + lastDay + ". Choose a later last day.");
        }
        validTo = lastDay;
        period();
        holders.stream().filter(holder -> holder.period().holds(lastDay)).forEach(holder -> holder.leave(lastDay));
        return given();
    }

    /** Somebody takes the seat, at most as long as there is one; whoever has it without a last day leaves it the day before. */
    HolderChanged take(String name, String email, Period wished) {
        var period = wished.to() == null ? new Period(wished.from(), validTo) : wished;
        if (!period().covers(period)) {
            throw CollaborationProblem.DATES_OUT_OF_ORDER.with("The seat itself runs from " + validFrom
                    + (validTo == null ? "" : " to " + validTo) + "; its holder's time must lie within.");
        }
        holders.stream()
                .filter(holder ->
                        holder.period().to() == null && holder.period().from().isBefore(period.from()))
                .forEach(holder -> holder.leave(period.from().minusDays(1)));
        if (holders.stream().anyMatch(holder -> holder.period().meets(period))) {
            throw CollaborationProblem.HOLDER_OVERLAPS.with(
                    "Somebody else holds the seat during that time. End that first.");
        }
        holders.add(new SeatHolder(name, email, period));
        return new HolderChanged(id);
    }

    HolderChanged leave(UUID holderId, LocalDate lastDay) {
        holder(holderId).leave(lastDay);
        return new HolderChanged(id);
    }

    /** What is known of the person goes; the seat and what its organisation did stay. */
    HolderChanged erase(UUID holderId, Instant now) {
        holder(holderId).erase(now);
        return new HolderChanged(id);
    }

    private SeatHolder holder(UUID holderId) {
        return holders.stream()
                .filter(one -> one.id().equals(holderId))
                .findFirst()
                .orElseThrow(() -> Problem.NOT_FOUND.with("The seat has no holder with that id."));
    }

    /** The same organisation's, in the same role and function, at the same time. */
    boolean overlaps(Seat other) {
        return organisationId.equals(other.organisationId)
                && role == other.role
                && Objects.equals(function, other.function)
                && period().meets(other.period());
    }

    Optional<SeatHolder> holderOn(LocalDate day) {
        return holders.stream().filter(holder -> holder.period().holds(day)).findFirst();
    }

    List<SeatHolder> holders() {
        return List.copyOf(holders);
    }

    Period period() {
        return new Period(validFrom, validTo);
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    UUID forumId() {
        return forumId;
    }

    UUID organisationId() {
        return organisationId;
    }

    SeatRole role() {
        return role;
    }

    String function() {
        return function;
    }
}
