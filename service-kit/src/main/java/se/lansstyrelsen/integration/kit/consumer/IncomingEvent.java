package se.lansstyrelsen.integration.kit.consumer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * A CloudEvent from a topic or a file.
 *
 * @param source CloudEvents source; together with id it identifies the event
 * @param time when it happened, as the sender tells; null when not told
 * @param data the data as JSON text
 */
public record IncomingEvent(
        String source, String id, String type, String subject, Instant time, String traceparent, String data) {

    /**
     * Reads a Kafka record in binary mode (ce_ headers) or structured mode (the whole event as JSON).
     *
     * @throws UnusableEvent when it is no CloudEvent
     */
    static IncomingEvent of(ConsumerRecord<String, byte[]> message, ObjectMapper json) throws UnusableEvent {
        if (message.value() == null) {
            throw new UnusableEvent("has no data");
        }
        var text = utf8(message.value());
        if (header(message, "ce_specversion") == null) {
            return structured(text, json);
        }
        return checked(
                header(message, "ce_specversion"),
                header(message, "ce_source"),
                header(message, "ce_id"),
                header(message, "ce_type"),
                header(message, "ce_subject"),
                header(message, "ce_time"),
                header(message, "ce_traceparent"),
                text);
    }

    /** Reads one CloudEvent written as a JSON object. @throws UnusableEvent when it is none */
    public static IncomingEvent structured(String text, ObjectMapper json) throws UnusableEvent {
        JsonNode event;
        try {
            event = json.readTree(text);
        } catch (JsonProcessingException e) {
            throw new UnusableEvent("is not JSON");
        }
        if (event == null || !event.isObject()) {
            throw new UnusableEvent("is not a JSON object");
        }
        if (!event.path("data").isObject()) {
            throw new UnusableEvent("data", "must be an object");
        }
        return checked(
                text(event, "specversion"),
                text(event, "source"),
                text(event, "id"),
                text(event, "type"),
                text(event, "subject"),
                text(event, "time"),
                text(event, "traceparent"),
                event.get("data").toString());
    }

    private static IncomingEvent checked(
            String specversion,
            String source,
            String id,
            String type,
            String subject,
            String time,
            String trace,
            String data)
            throws UnusableEvent {
        if (!"1.0".equals(specversion)) {
            throw new UnusableEvent("specversion", "must be 1.0");
        }
        require("id", id);
        require("source", source);
        require("type", type);
        return new IncomingEvent(source, id, type, subject, instant(time), trace, data);
    }

    private static void require(String field, String value) throws UnusableEvent {
        if (value == null || value.isBlank() || value.length() > 200) {
            throw new UnusableEvent(field, "must be given, in at most 200 characters");
        }
    }

    private static Instant instant(String time) throws UnusableEvent {
        try {
            return time == null ? null : OffsetDateTime.parse(time).toInstant();
        } catch (DateTimeException e) {
            throw new UnusableEvent("time", "must be a time with zone such as 2018-01-31T08:30:00Z");
        }
    }

    private static String text(JsonNode event, String field) {
        return event.path(field).isTextual() ? event.get(field).textValue() : null;
    }

    private static String header(ConsumerRecord<String, byte[]> message, String name) {
        var header = message.headers().lastHeader(name);
        return header == null || header.value() == null ? null : new String(header.value(), StandardCharsets.UTF_8);
    }

    private static String utf8(byte[] bytes) throws UnusableEvent {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new UnusableEvent("is not UTF-8");
        }
    }
}
