package se.lansstyrelsen.integration.allocation.simulation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.commons.numbers.fraction.BigFraction;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.lansstyrelsen.integration.allocation.distribution.Method;
import se.lansstyrelsen.integration.allocation.distribution.TieRule;
import se.lansstyrelsen.integration.allocation.simulation.Calculation.Line;

/** The shapes in which simulations are spoken of; each carries its label. */
final class SimulationViews {

    private SimulationViews() {}

    @Schema(name = "NewSimulation", description = "What to share out, by which model, from which inputs")
    record NewSimulation(
            @NotNull UUID modelId,
            @NotNull @Min(2016) @Max(2100) Integer year,
            @Pattern(regexp = "\\d{2}", message = "must be two digits")
                    @Schema(description = "Only this county's municipalities; null for the nation", nullable = true)
                    String countyCode,
            @NotNull @Min(0) @Max(1_000_000) @Schema(description = "Persons to share out") Integer total,
            @Size(max = 200) @Schema(nullable = true) String title,
            @NotEmpty @Size(max = 400) @Schema(description = "Each municipality of the year once")
                    List<@NotNull @Valid MunicipalityInput> inputs) {}

    @Schema(name = "SimulationInput")
    record MunicipalityInput(
            @NotNull @Pattern(regexp = "\\d{4}", message = "must be four digits") String municipalityCode,
            @NotNull
                    @Size(max = 12)
                    @Schema(
                            description =
                                    "A value of 0 or more for each variable of the model, by its code; one that others are measured against must be above 0")
                    Map<String, @NotNull @DecimalMin("0") @Digits(integer = 12, fraction = Shares.DECIMALS) BigDecimal>
                            values,
            @DecimalMin("0")
                    @Digits(integer = 9, fraction = Shares.DECIMALS)
                    @Schema(
                            description = "Self-settled expected in the year, where the model adjusts for them",
                            nullable = true)
                    BigDecimal estimatedSelfSettled) {}

    @Schema(name = "Simulation", description = "Simulerad fördelning")
    record SimulationView(
            UUID id,
            @Schema(description = "Says that this is simulated and nobody's decision") String label,
            UUID modelId,
            String modelName,
            int modelEdition,
            @Schema(description = "Whether the model was meant for the year") boolean modelCoversYear,
            Method method,
            TieRule tieRule,
            int year,
            @Schema(nullable = true) String countyCode,
            int total,
            @Schema(nullable = true) String title,
            @Schema(description = "Persons left when every whole part had been given") int byRemainder,
            @Schema(description = "Whether a larger total can never give a municipality fewer")
                    boolean promisesMonotoneTotal,
            @Schema(description = "Municipalities that would get fewer were the total one more")
                    List<String> losersAtOneMore,
            Instant madeAt) {

        static SimulationView of(Simulation simulation) {
            var model = simulation.model();
            return new SimulationView(
                    simulation.id(),
                    Simulation.LABEL,
                    model.id(),
                    model.name(),
                    model.edition(),
                    model.coversYear(simulation.year()),
                    model.method(),
                    model.tieRule(),
                    simulation.year(),
                    simulation.countyCode(),
                    simulation.total(),
                    simulation.title(),
                    simulation.byRemainder(),
                    model.promisesMonotoneTotal(),
                    simulation.losersAtOneMore(),
                    simulation.madeAt());
        }
    }

    @Schema(name = "ExactShare", description = "A fraction, and the same with six decimals")
    record Exact(@Schema(examples = "3 / 7") String fraction, BigDecimal decimal) {
        static Exact of(BigFraction fraction) {
            return new Exact(fraction.toString(), fraction.bigDecimalValue(6, RoundingMode.HALF_UP));
        }
    }

    @Schema(name = "SimulationLine")
    record LineView(
            String municipalityCode,
            int persons,
            @Schema(description = "What the variables give together, a fraction of the whole") Exact score,
            @Schema(description = "Exact persons, after the adjustment for self-settled") Exact raw,
            int whole,
            Exact remainder,
            @Schema(description = "Place among the remainders, 1 for the largest") int rank,
            @Schema(description = "Whether the tie rule decided for or against it") boolean tied) {

        static LineView of(Line line) {
            return new LineView(
                    line.municipalityCode(),
                    line.persons(),
                    Exact.of(line.score()),
                    Exact.of(line.raw()),
                    line.whole(),
                    Exact.of(line.remainder()),
                    line.rank(),
                    line.tied());
        }
    }

    @Schema(name = "SimulatedCountySum", description = "Simulerat länstal: the sum of its municipalities")
    record CountySum(
            String countyCode,
            int persons,
            @Schema(description = "Länstal that stands, null when none", nullable = true) Integer countyQuota,
            @Schema(nullable = true) Integer difference) {}

    @Schema(name = "SimulationComparison", description = "A municipality in two simulations, or beside the decision")
    record Comparison(
            String municipalityCode,
            int persons,
            @Schema(
                            description = "The other simulation's, or the decided kommuntal; null when not stated",
                            nullable = true)
                    Integer otherPersons,
            @Schema(description = "persons - otherPersons", nullable = true) Integer difference) {}
}
