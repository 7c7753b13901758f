package se.lansstyrelsen.integration.allocation.round;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The shapes in which rounds are spoken of. */
final class RoundViews {

    private RoundViews() {}

    @Schema(name = "NewCapacityRound", description = "Svarsomgång")
    record NewRound(
            @NotNull @Pattern(regexp = "\\d{2}", message = "must be two digits") String countyCode,
            @NotNull @Min(2016) @Max(2100) Integer year,
            @NotNull @Min(1) @Max(2) Integer half,
            @NotNull @Schema(description = "First day for answers") LocalDate opensOn,
            @NotNull @Schema(description = "Last day for answers") LocalDate closesOn) {}

    @Schema(name = "CapacityRoundDays")
    record RoundDays(@NotNull LocalDate opensOn, @NotNull LocalDate closesOn) {}

    @Schema(name = "CapacityRound", description = "Svarsomgång")
    record RoundView(
            UUID id,
            String countyCode,
            int year,
            int half,
            LocalDate opensOn,
            LocalDate closesOn,
            @Schema(description = "Whether answers are taken today") boolean open) {

        static RoundView of(CapacityRound round, LocalDate today) {
            return new RoundView(
                    round.id(),
                    round.countyCode(),
                    round.period().year(),
                    round.period().half(),
                    round.opensOn(),
                    round.closesOn(),
                    !today.isBefore(round.opensOn()) && !today.isAfter(round.closesOn()));
        }

        /** What the view shows that changes without the round, for its ETag. */
        String shown() {
            return open ? "open" : "closed";
        }
    }
}
