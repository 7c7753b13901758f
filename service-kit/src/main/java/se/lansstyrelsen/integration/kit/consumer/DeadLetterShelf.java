package se.lansstyrelsen.integration.kit.consumer;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import se.lansstyrelsen.integration.kit.ServiceConfig;
import se.lansstyrelsen.integration.kit.problem.Problem;

/** Reads the dead letters that wait, and tries them again: those that now have effect are gone, the others go back. */
@ApplicationScoped
class DeadLetterShelf {

    private static final int MOST = 1000;

    private final KafkaConnections kafka;
    private final ServiceConfig service;
    private final DeadLetters deadLetters;
    private final Consumers consumers;
    private final Delivery delivery;

    DeadLetterShelf(
            KafkaConnections kafka,
            ServiceConfig service,
            DeadLetters deadLetters,
            Consumers consumers,
            Delivery delivery) {
        this.kafka = kafka;
        this.service = service;
        this.deadLetters = deadLetters;
        this.consumers = consumers;
        this.delivery = delivery;
    }

    /** One waiting dead letter. */
    record DeadLetter(
            String consumer,
            String origin,
            String eventId,
            String type,
            String reason,
            Instant putAsideAt,
            boolean replayable) {}

    /** What a replay did with the letters it read. */
    record Replay(int read, int effective, int refusedAgain, int notReplayable) {}

    /** Waiting letters, oldest first, at most a thousand. */
    List<DeadLetter> waiting() {
        try (var consumer = opened()) {
            var letters = new ArrayList<DeadLetter>();
            drain(consumer, batch -> {
                batch.forEach(message -> letters.add(letter(message)));
                return letters.size() < MOST;
            });
            return letters;
        } catch (KafkaException e) {
            throw brokerAway();
        }
    }

    synchronized Replay replay() {
        var count = new int[4];
        try (var consumer = opened()) {
            drain(consumer, batch -> {
                for (var message : batch) {
                    count[0]++;
                    count[again(message)]++;
                    consumer.commitSync(Map.of(
                            new TopicPartition(message.topic(), message.partition()),
                            new OffsetAndMetadata(message.offset() + 1)));
                }
                return true;
            });
        } catch (KafkaException e) {
            throw brokerAway();
        }
        return new Replay(count[0], count[1], count[2], count[3]);
    }

    private int again(ConsumerRecord<String, byte[]> message) {
        var handler = consumers.named(header(message, DeadLetters.CONSUMER));
        if (handler.isEmpty() || !Boolean.parseBoolean(header(message, DeadLetters.REPLAYABLE))) {
            return 3;
        }
        try {
            var refused = delivery.deliver(handler.get(), List.of(message));
            for (var one : refused) {
                deadLetters.put(handler.get().name(), one.message(), one.reason());
            }
            return refused.isEmpty() ? 1 : 2;
        } catch (Exception e) {
            throw Problem.UNAVAILABLE.with(
                    "The replay stopped where the database or the broker could not be reached; start it again.");
        }
    }

    private interface Batch {
        boolean take(List<ConsumerRecord<String, byte[]>> messages);
    }

    /** Reads from the group's place to what is the end now. */
    private void drain(KafkaConsumer<String, byte[]> consumer, Batch batch) {
        var partitions = consumer.partitionsFor(deadLetters.topic(), Duration.ofSeconds(5)).stream()
                .map(info -> new TopicPartition(info.topic(), info.partition()))
                .toList();
        consumer.assign(partitions);
        var ends = new HashMap<>(consumer.endOffsets(partitions, Duration.ofSeconds(5)));
        ends.entrySet().removeIf(end -> consumer.position(end.getKey(), Duration.ofSeconds(5)) >= end.getValue());
        while (!ends.isEmpty()) {
            var messages = new ArrayList<ConsumerRecord<String, byte[]>>();
            for (var message : consumer.poll(Duration.ofMillis(500))) {
                var end = ends.get(new TopicPartition(message.topic(), message.partition()));
                if (end != null && message.offset() < end) {
                    messages.add(message);
                }
            }
            if (!batch.take(messages)) {
                return;
            }
            ends.entrySet().removeIf(end -> consumer.position(end.getKey()) >= end.getValue());
        }
    }

    private KafkaConsumer<String, byte[]> opened() {
        return kafka.consumer(service.name() + ".dead-letter-replay", 200);
    }

    private static RuntimeException brokerAway() {
        return Problem.UNAVAILABLE
                .with("The broker cannot be reached just now.")
                .retryAfter(10);
    }

    private static DeadLetter letter(ConsumerRecord<String, byte[]> message) {
        var at = header(message, DeadLetters.AT);
        return new DeadLetter(
                header(message, DeadLetters.CONSUMER),
                header(message, DeadLetters.ORIGIN),
                header(message, "ce_id"),
                header(message, "ce_type"),
                header(message, DeadLetters.REASON),
                at == null ? null : Instant.parse(at),
                Boolean.parseBoolean(header(message, DeadLetters.REPLAYABLE)));
    }

    private static String header(ConsumerRecord<String, byte[]> message, String name) {
        var header = message.headers().lastHeader(name);
        return header == null || header.value() == null ? null : new String(header.value(), StandardCharsets.UTF_8);
    }
}
