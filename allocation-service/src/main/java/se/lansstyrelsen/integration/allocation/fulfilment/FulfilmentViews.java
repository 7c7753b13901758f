package se.lansstyrelsen.integration.allocation.fulfilment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The shapes in which fulfilment and turn are spoken of; fractions become four decimals here and nowhere before. */
final class FulfilmentViews {

    private static final int DECIMALS = 4;

    private FulfilmentViews() {}

    @Schema(name = "UnaccompaniedFulfilment", description = "Måluppfyllelse för ensamkommande barn")
    record FulfilmentView(
            String municipalityCode,
            @Schema(description = "Share that stands on the day, promille; 0 keeps it out of the turn") int promille,
            @Schema(
                            description =
                                    "Children assigned since 2016, without those to kin; a part of one where a joint reception divides it")
                    BigDecimal assigned,
            @Schema(description = "Sum over the years since 2016 of the share of all children assigned")
                    BigDecimal expected,
            @Schema(description = "assigned / expected, null while nothing is expected", nullable = true)
                    BigDecimal fulfilment) {

        static FulfilmentView of(Standing standing) {
            return new FulfilmentView(
                    standing.municipalityCode(),
                    standing.promille(),
                    decimals(standing.assigned()),
                    decimals(standing.expected()),
                    standing.fulfilment().map(FulfilmentViews::decimals).orElse(null));
        }
    }

    @Schema(name = "UnaccompaniedTurns", description = "Vem som står på tur för utjämnande anvisning")
    record TurnsView(
            LocalDate asOf,
            @Schema(description = "How turns are decided, in Swedish") String rule,
            List<TurnView> turns) {}

    @Schema(name = "UnaccompaniedTurn")
    record TurnView(
            @Schema(description = "1 for the next child, 2 for the one after that") int position,
            FulfilmentView standing,
            @Schema(description = "How many other municipalities are as low") int equals,
            @Schema(description = "Why, in Swedish") String reason) {}

    static BigDecimal decimals(BigFraction exact) {
        return exact.bigDecimalValue(DECIMALS, RoundingMode.HALF_UP);
    }
}
