package se.lansstyrelsen.integration.local.demo;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringSerializer;

/** Migrationsverket's end of the feed: sends records as CloudEvents in binary mode, and can tell how far they have come. */
public final class SettlementTopic implements AutoCloseable {

    private static final String TOPIC = "migrationsverket.settlement";
    private static final String GROUP = "allocation.settlement";

    private final KafkaProducer<String, String> producer;
    private final Admin admin;

    public SettlementTopic(String bootstrap) {
        producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", bootstrap, "acks", "all", "linger.ms", 5),
                new StringSerializer(),
                new StringSerializer());
        admin = Admin.create(Map.of("bootstrap.servers", bootstrap));
    }

    public void send(List<Replay.Record> records) {
        for (var record : records) {
            var message =
                    new ProducerRecord<>(TOPIC, record.key(), record.data().toString());
            header(message, "ce_specversion", "1.0");
            header(message, "ce_id", record.id());
            header(message, "ce_source", Replay.SOURCE);
            header(message, "ce_type", record.type());
            header(message, "ce_time", record.toldOn() + "T12:00:00Z");
            header(message, "content-type", "application/json");
            producer.send(message);
        }
        producer.flush();
    }

    /** Records on the topic that the service has not yet taken in. */
    public long waiting() {
        try {
            var taken = admin.listConsumerGroupOffsets(GROUP)
                    .partitionsToOffsetAndMetadata()
                    .get();
            var partitions = admin.describeTopics(List.of(TOPIC)).allTopicNames().get().get(TOPIC).partitions().stream()
                    .map(info -> new TopicPartition(TOPIC, info.partition()))
                    .collect(Collectors.toMap(partition -> partition, partition -> OffsetSpec.latest()));
            return admin.listOffsets(partitions).all().get().entrySet().stream()
                    .mapToLong(end -> {
                        var offset = taken.get(end.getKey());
                        return end.getValue().offset() - (offset == null ? 0 : offset.offset());
                    })
                    .sum();
        } catch (ExecutionException e) {
            throw new DemoException("Kafka did not tell how far the feed has come: " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DemoException("the demo was interrupted");
        }
    }

    /** Waits until the service has taken in all there is on the topic. */
    void awaitTakenIn() throws InterruptedException {
        var end = System.nanoTime() + 60_000_000_000L;
        while (waiting() > 0) {
            if (System.nanoTime() > end) {
                throw new DemoException("the feed has not been taken in after a minute");
            }
            Thread.sleep(50);
        }
    }

    @Override
    public void close() {
        producer.close();
        admin.close();
    }

    private static void header(ProducerRecord<String, String> message, String name, String value) {
        message.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
    }
}
