package se.lansstyrelsen.integration.collaboration.seat;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.lansstyrelsen.integration.collaboration.seat.SeatTerms.Holder;
import se.lansstyrelsen.integration.kit.text.Texts;

/** The shapes in which seats are spoken of. */
final class SeatViews {

    private SeatViews() {}

    @Schema(name = "SeatHolderContent", description = "Den som tar plats för organisationen")
    record HolderContent(
            @NotNull @Size(min = 1, max = 200) String name,
            @Email @Size(max = 200) @Schema(description = "Where invitations go", nullable = true) String email,
            @Schema(description = "First day; default today", nullable = true) LocalDate validFrom,
            @Schema(description = "Last day; default the seat's own, if any", nullable = true) LocalDate validTo) {

        HolderContent {
            name = Texts.strippedOrNull(name);
            email = Texts.strippedOrNull(email);
        }
    }

    @Schema(name = "LastDay", description = "Sista dagen")
    record LastDay(@NotNull @Schema(description = "Last day") LocalDate lastDay) {}

    @Schema(name = "SeatWithHolders", description = "Plats i ett forum med alla som har haft den")
    record SeatView(SeatTerms seat, List<Holder> holders) {

        static SeatView of(SeatTerms terms, Seat seat) {
            return new SeatView(terms, seat.holders().stream().map(Holder::of).toList());
        }
    }

    @Schema(name = "ForumSeats", description = "Forumets platser en dag")
    record ForumSeats(
            LocalDate day, List<SeatTerms> seats, @Schema(description = "Vakanta platser") List<SeatTerms> vacancies) {

        static ForumSeats of(LocalDate day, List<SeatTerms> seats) {
            return new ForumSeats(
                    day,
                    seats,
                    seats.stream().filter(seat -> seat.holder() == null).toList());
        }
    }
}
