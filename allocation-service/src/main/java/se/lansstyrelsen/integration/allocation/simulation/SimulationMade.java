package se.lansstyrelsen.integration.allocation.simulation;

import java.util.UUID;
import se.lansstyrelsen.integration.kit.journal.DomainEvent;
import se.lansstyrelsen.integration.kit.journal.EventType;

/** A total was shared out by a model, as a simulation. @param countyCode null for the nation */
public record SimulationMade(UUID simulationId, UUID distributionModelId, int year, String countyCode, int total)
        implements DomainEvent {

    public static final EventType TYPE = EventType.of("simulation", "simulation-made");

    @Override
    public EventType eventType() {
        return TYPE;
    }

    @Override
    public String aggregateId() {
        return simulationId.toString();
    }
}
