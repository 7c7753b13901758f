package se.lansstyrelsen.integration.allocation.simulation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import se.lansstyrelsen.integration.allocation.simulation.Explanation.Contribution;
import se.lansstyrelsen.integration.kit.journal.DomainEvent;
import se.lansstyrelsen.integration.kit.journal.EventType;

/**
 * Why each municipality of a county got its number in a simulation; one event a county.
 *
 * @param ownCounty whose simulation it is, null for the nation's
 */
public record SimulationExplained(
        UUID simulationId,
        String label,
        String modelName,
        int year,
        String ownCounty,
        String countyCode,
        int total,
        Instant madeAt,
        List<Municipality> municipalities)
        implements DomainEvent {

    public static final EventType TYPE = EventType.of("simulation", "simulation-explained");

    /** @param raw persons before rounding @param sentence the whole of it in Swedish */
    public record Municipality(
            String municipalityCode, int persons, BigDecimal raw, int rank, List<Part> parts, String sentence) {}

    /** @param weight percent @param persons what the variable gave */
    public record Part(String name, BigDecimal weight, BigDecimal value, BigDecimal persons) {}

    /** @param lines of one county's municipalities */
    static SimulationExplained of(Simulation simulation, String county, List<Calculation.Line> lines) {
        return new SimulationExplained(
                simulation.id(),
                Simulation.LABEL,
                simulation.model().name(),
                simulation.year(),
                simulation.countyCode(),
                county,
                simulation.total(),
                simulation.madeAt(),
                lines.stream().map(line -> municipality(simulation, line)).toList());
    }

    private static Municipality municipality(Simulation simulation, Calculation.Line line) {
        var explanation = Explanation.of(simulation, line, null);
        return new Municipality(
                line.municipalityCode(),
                line.persons(),
                line.raw().bigDecimalValue(2, RoundingMode.HALF_UP),
                line.rank(),
                explanation.contributions().stream()
                        .map(SimulationExplained::part)
                        .toList(),
                explanation.sentence());
    }

    private static Part part(Contribution one) {
        return new Part(
                one.name(), one.weight(), one.value(), one.persons().decimal().setScale(2, RoundingMode.HALF_UP));
    }

    @Override
    public EventType eventType() {
        return TYPE;
    }

    @Override
    public String aggregateId() {
        return simulationId.toString();
    }
}
