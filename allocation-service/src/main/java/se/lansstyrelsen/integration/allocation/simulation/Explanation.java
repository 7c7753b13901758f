package se.lansstyrelsen.integration.allocation.simulation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.apache.commons.numbers.fraction.BigFraction;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.lansstyrelsen.integration.allocation.distribution.DistributionModel;
import se.lansstyrelsen.integration.allocation.distribution.Method;
import se.lansstyrelsen.integration.allocation.distribution.TieRule;
import se.lansstyrelsen.integration.allocation.simulation.Calculation.Line;
import se.lansstyrelsen.integration.allocation.simulation.SimulationViews.Exact;
import se.lansstyrelsen.integration.kit.region.Municipality;
import se.lansstyrelsen.integration.kit.region.Regions;
import se.lansstyrelsen.integration.kit.text.Swedish;

/** Why a municipality got just that number, in figures and as sentences a municipality can be sent. */
@Schema(name = "SimulationExplanation")
record Explanation(
        UUID simulationId,
        String label,
        String municipalityCode,
        int persons,
        List<Contribution> contributions,
        @Schema(description = "Persons by the variables alone") Exact byVariables,
        @Schema(nullable = true) BigDecimal estimatedSelfSettled,
        @Schema(description = "What the self-settled changed, in persons") Exact adjustment,
        Exact raw,
        int whole,
        Exact remainder,
        int rank,
        int byRemainder,
        boolean tied,
        @Schema(description = "How much larger raw would have had to be for one person more, the others' unchanged")
                Exact missingForOneMore,
        @Schema(description = "Decided kommuntal, null when not stated", nullable = true) Integer decidedQuota,
        @Schema(description = "persons - decidedQuota", nullable = true) Integer difference,
        @Schema(description = "The same in Swedish") String sentence) {

    /** What one variable gave. */
    @Schema(name = "SimulationContribution")
    record Contribution(
            String variable,
            String name,
            @Schema(description = "Percent") BigDecimal weight,
            BigDecimal value,
            @Schema(description = "Part of what all municipalities have of it") Exact share,
            @Schema(description = "total x weight x share") Exact persons) {}

    static Explanation of(Simulation simulation, Line line, Integer decidedQuota) {
        var model = simulation.model();
        var contributions = contributions(model, simulation.total(), line);
        var byVariables = line.score().multiply(simulation.total());
        var adjustment = line.raw().subtract(byVariables);
        return new Explanation(
                simulation.id(),
                Simulation.LABEL,
                line.municipalityCode(),
                line.persons(),
                contributions,
                Exact.of(byVariables),
                line.estimatedSelfSettled(),
                Exact.of(adjustment),
                Exact.of(line.raw()),
                line.whole(),
                Exact.of(line.remainder()),
                line.rank(),
                simulation.byRemainder(),
                line.tied(),
                Exact.of(line.missing()),
                decidedQuota,
                decidedQuota == null ? null : Integer.valueOf(line.persons() - decidedQuota),
                sentence(simulation, line, contributions, byVariables));
    }

    private static List<Contribution> contributions(DistributionModel model, int total, Line line) {
        var contributions = new ArrayList<Contribution>();
        for (var part : line.parts()) {
            var variable = model.variables().stream()
                    .filter(one -> one.code().equals(part.variable()))
                    .findFirst()
                    .orElseThrow();
            var weight = variable.weight().stripTrailingZeros();
            var persons = part.share()
                    .multiply(total)
                    .multiply(BigFraction.of(weight.movePointRight(4).toBigIntegerExact()))
                    .divide(1_000_000);
            contributions.add(new Contribution(
                    part.variable(),
                    variable.name(),
                    weight,
                    part.value().stripTrailingZeros(),
                    Exact.of(part.share()),
                    Exact.of(persons)));
        }
        return contributions;
    }

    private static String sentence(
            Simulation simulation, Line line, List<Contribution> contributions, BigFraction byVariables) {
        var name = Regions.municipality(line.municipalityCode())
                .map(Municipality::shortName)
                .orElse(line.municipalityCode());
        var text = new StringBuilder()
                .append("%s. %s får %s av %s personer. "
                        .formatted(
                                Simulation.LABEL,
                                name,
                                Swedish.number(line.persons()),
                                Swedish.number(simulation.total())))
                .append("Detta ger kriterierna: %s; tillsammans %s. "
                        .formatted(
                                Swedish.enumeration(contributions.stream()
                                        .map(one -> one.name().toLowerCase(Swedish.LOCALE) + " (vikt "
                                                + Swedish.number(one.weight()) + " %) "
                                                + Swedish.decimal(one.persons().decimal(), 2))
                                        .toList()),
                                twoDecimals(byVariables)));
        if (!line.raw().equals(byVariables)) {
            text.append("Skattat antal självbosatta, %s, ändrar talet till %s. "
                    .formatted(Swedish.number(line.estimatedSelfSettled()), twoDecimals(line.raw())));
        }
        text.append(rounding(simulation, line));
        if (line.tied()) {
            text.append(" Där låg flera kommuner exakt lika, och regeln att ")
                    .append(
                            simulation.model().tieRule() == TieRule.LOWER_CODE
                                    ? "lägst kommunkod går först"
                                    : "störst andel går först")
                    .append(" avgjorde.");
        }
        return text.append(" För en person till hade talet före avrundning behövt vara mer än %s högre."
                        .formatted(twoDecimals(line.missing())))
                .toString();
    }

    private static String rounding(Simulation simulation, Line line) {
        if (simulation.model().method() == Method.ODD_NUMBERS) {
            return "Uddatalsmetoden avrundar %s till %s."
                    .formatted(twoDecimals(line.raw()), Swedish.number(line.persons()));
        }
        if (line.remainder().equals(BigFraction.ZERO)) {
            return "Talet är helt utan rest och behövde inte avrundas.";
        }
        var got = line.persons() > line.whole();
        return "Heltalet är %s och resten %s den %s största. När heltalen delats ut återstod %s personer, en till var och en av de största resterna; kommunen %s."
                .formatted(
                        Swedish.number(line.whole()),
                        twoDecimals(line.remainder()),
                        Swedish.ordinal(line.rank()),
                        Swedish.number(simulation.byRemainder()),
                        got ? "fick en av dem" : "fick ingen av dem");
    }

    private static String twoDecimals(BigFraction fraction) {
        return Swedish.decimal(fraction.bigDecimalValue(2, RoundingMode.HALF_UP), 2);
    }
}
