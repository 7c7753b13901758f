package se.lansstyrelsen.integration.reporting.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import java.util.stream.Stream;
import se.lansstyrelsen.integration.kit.consumer.IncomingEvent;
import se.lansstyrelsen.integration.kit.consumer.UnusableEvent;

/** Reads an event's data. */
@ApplicationScoped
class EventData {

    private final ObjectMapper json;

    EventData(ObjectMapper json) {
        this.json = json;
    }

    <T> T read(IncomingEvent event, Class<T> type) throws UnusableEvent {
        if (event.time() == null) {
            throw new UnusableEvent("time", "is missing; figures are known from a time on");
        }
        try {
            return json.readValue(event.data(), type);
        } catch (JsonProcessingException e) {
            throw new UnusableEvent("data", "is no " + event.type());
        }
    }

    static void needed(Object... parts) throws UnusableEvent {
        if (Stream.of(parts).anyMatch(Objects::isNull)) {
            throw new UnusableEvent("data", "lacks what a figure is known by");
        }
    }
}
