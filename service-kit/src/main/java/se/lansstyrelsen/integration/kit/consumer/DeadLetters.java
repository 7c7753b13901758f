package se.lansstyrelsen.integration.kit.consumer;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.jboss.logging.Logger;
import se.lansstyrelsen.integration.kit.ServiceConfig;
import se.lansstyrelsen.integration.kit.privacy.PersonalNumbers;

/** Puts aside what a consumer cannot use, with the reason, so that the partition goes on. */
@ApplicationScoped
public class DeadLetters {

    static final String CONSUMER = "dl_consumer";
    static final String REASON = "dl_reason";
    static final String AT = "dl_at";
    static final String ORIGIN = "dl_origin";
    static final String REPLAYABLE = "dl_replayable";

    private static final Logger LOG = Logger.getLogger(DeadLetters.class);

    private final KafkaConnections kafka;
    private final ServiceConfig service;
    private final Clock clock;
    private final MeterRegistry metrics;

    DeadLetters(KafkaConnections kafka, ServiceConfig service, Clock clock, MeterRegistry metrics) {
        this.kafka = kafka;
        this.service = service;
        this.clock = clock;
        this.metrics = metrics;
    }

    String topic() {
        return service.name() + ".dead-letter";
    }

    /** Sends the message aside and waits for the acknowledgement; only then may the offset move. */
    void put(String consumer, ConsumerRecord<String, byte[]> message, String reason) throws Exception {
        var headers = new RecordHeaders();
        for (var header : message.headers()) {
            if (!header.key().startsWith("dl_")) {
                headers.add(header.key(), masked(header.value()));
            }
        }
        var replayable = true;
        var value = message.value();
        if (value != null) {
            var text = new String(value, StandardCharsets.UTF_8);
            replayable = !PersonalNumbers.in(text);
            value = replayable ? value : PersonalNumbers.mask(text).getBytes(StandardCharsets.UTF_8);
        }
        var origin = message.headers().lastHeader(ORIGIN);
        add(headers, CONSUMER, consumer);
        add(headers, REASON, PersonalNumbers.mask(reason));
        add(headers, AT, clock.instant().toString());
        add(headers, REPLAYABLE, String.valueOf(replayable));
        add(
                headers,
                ORIGIN,
                origin == null
                        ? message.topic() + "-" + message.partition() + "@" + message.offset()
                        : new String(origin.value(), StandardCharsets.UTF_8));
        var key = message.key() == null ? null : PersonalNumbers.mask(message.key());
        kafka.producer()
                .send(new ProducerRecord<>(topic(), null, key, value, headers))
                .get(15, TimeUnit.SECONDS);
        metrics.counter("dead_letters", "consumer", consumer).increment();
        LOG.warnf(
                "dead letter from %s, %s@%d: %s",
                consumer, message.topic(), message.offset(), PersonalNumbers.mask(reason));
    }

    private static byte[] masked(byte[] value) {
        return value == null
                ? null
                : PersonalNumbers.mask(new String(value, StandardCharsets.UTF_8))
                        .getBytes(StandardCharsets.UTF_8);
    }

    private static void add(RecordHeaders headers, String name, String value) {
        headers.add(new RecordHeader(name, value.getBytes(StandardCharsets.UTF_8)));
    }
}
