package se.lansstyrelsen.integration.kit;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import se.lansstyrelsen.integration.embedded.EmbeddedStack;

/** Looks at topics and writes to them as an outside program would. */
public final class Topics {

    private Topics() {}

    /** Everything on a topic at this moment, partition by partition in offset order. */
    public static List<ConsumerRecord<String, String>> all(String topic) {
        var found = new ArrayList<ConsumerRecord<String, String>>();
        try (var consumer = new KafkaConsumer<>(
                Map.<String, Object>of(
                        "bootstrap.servers",
                        EmbeddedStack.broker().bootstrap(),
                        "group.id",
                        UUID.randomUUID().toString()),
                new StringDeserializer(),
                new StringDeserializer())) {
            var infos = consumer.partitionsFor(topic, Duration.ofSeconds(10));
            if (infos == null) {
                return found;
            }
            var partitions = infos.stream()
                    .map(info -> new TopicPartition(topic, info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            var end = Instant.now().plusSeconds(20);
            while (partitions.stream().anyMatch(one -> consumer.position(one) < ends.get(one))
                    && Instant.now().isBefore(end)) {
                consumer.poll(Duration.ofMillis(200)).forEach(found::add);
            }
        }
        return found;
    }

    /** Sends events in binary mode. */
    public static void send(String topic, String key, String id, String type, String data)
            throws ExecutionException, InterruptedException {
        var message = new ProducerRecord<>(topic, key, data);
        message.headers().add("ce_specversion", bytes("1.0"));
        message.headers().add("ce_id", bytes(id));
        message.headers().add("ce_time", bytes(Instant.now().toString()));
        message.headers().add("ce_source", bytes("urn:test"));
        message.headers().add("ce_type", bytes(type));
        raw(message);
    }

    public static void raw(ProducerRecord<String, String> message) throws ExecutionException, InterruptedException {
        try (var producer = new KafkaProducer<>(
                Map.<String, Object>of(
                        "bootstrap.servers", EmbeddedStack.broker().bootstrap()),
                new StringSerializer(),
                new StringSerializer())) {
            producer.send(message).get();
        }
    }

    public static String header(ConsumerRecord<String, String> message, String name) {
        var header = message.headers().lastHeader(name);
        return header == null ? null : new String(header.value(), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
