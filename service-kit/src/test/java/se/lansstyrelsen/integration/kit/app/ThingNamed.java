package se.lansstyrelsen.integration.kit.app;

import java.util.UUID;
import se.lansstyrelsen.integration.kit.journal.DomainEvent;
import se.lansstyrelsen.integration.kit.journal.EventType;

/** A thing got a name. */
public record ThingNamed(UUID thingId, String name) implements DomainEvent {

    static final EventType TYPE = EventType.of("thing", "thing-named");

    @Override
    public EventType eventType() {
        return TYPE;
    }

    @Override
    public String aggregateId() {
        return thingId.toString();
    }
}
