package se.lansstyrelsen.integration.collaboration.seat;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A seat with who holds it on the day asked about. */
@Schema(name = "Seat", description = "Plats i ett forum, med den som har den")
public record SeatTerms(
        UUID id,
        UUID forumId,
        UUID organisationId,
        String organisationName,
        SeatRole role,
        @Schema(nullable = true) String function,
        LocalDate validFrom,
        @Schema(nullable = true) LocalDate validTo,
        @Schema(nullable = true) Holder holder) {

    /** A person in a seat. */
    @Schema(name = "SeatHolder", description = "Den som har platsen; null när den är vakant", nullable = true)
    public record Holder(
            UUID id,
            String name,
            @Schema(nullable = true) String email,
            LocalDate validFrom,
            @Schema(nullable = true) LocalDate validTo) {

        static Holder of(SeatHolder holder) {
            return new Holder(
                    holder.id(),
                    holder.name(),
                    holder.email(),
                    holder.period().from(),
                    holder.period().to());
        }
    }

    static SeatTerms of(Seat seat, String organisationName, LocalDate day) {
        return new SeatTerms(
                seat.id(),
                seat.forumId(),
                seat.organisationId(),
                organisationName,
                seat.role(),
                seat.function(),
                seat.period().from(),
                seat.period().to(),
                seat.holderOn(day).map(Holder::of).orElse(null));
    }
}
