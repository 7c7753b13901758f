package se.lansstyrelsen.integration.kit.journal;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.apache.kafka.clients.producer.ProducerRecord;
import se.lansstyrelsen.integration.kit.ServiceConfig;

/** How a fact looks outside: CloudEvents 1.0, binary mode on Kafka. */
final class CloudEvents {

    private CloudEvents() {}

    static String source(ServiceConfig service) {
        return service.root();
    }

    static String schema(ServiceConfig service, String versionedName) {
        return service.root() + "/event-schemas/" + versionedName;
    }

    static String type(ServiceConfig service, String versionedName) {
        return "se.lansstyrelsen.integration." + service.name() + "." + versionedName;
    }

    static ProducerRecord<String, byte[]> record(ServiceConfig service, ChainedFact chained) {
        var fact = chained.fact();
        var message = new ProducerRecord<>(
                service.name() + ".events", fact.aggregateId(), fact.data().getBytes(StandardCharsets.UTF_8));
        var headers = message.headers();
        header(message, "ce_specversion", "1.0");
        header(message, "ce_id", fact.eventId().toString());
        header(message, "ce_source", source(service));
        header(message, "ce_type", type(service, fact.type()));
        header(message, "ce_subject", fact.aggregateId());
        header(message, "ce_time", fact.occurredAt().toString());
        header(message, "ce_dataschema", schema(service, fact.type()));
        header(message, "ce_traceparent", fact.traceparent());
        header(message, "ce_sequence", String.valueOf(chained.sequence()));
        header(message, "ce_chainhash", HexFormat.of().formatHex(chained.hash()));
        headers.add("content-type", "application/json".getBytes(StandardCharsets.UTF_8));
        return message;
    }

    private static void header(ProducerRecord<String, byte[]> message, String name, String value) {
        message.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
    }

    /** A fact with its place in the chain. */
    record ChainedFact(long sequence, byte[] hash, Fact fact) {}
}
