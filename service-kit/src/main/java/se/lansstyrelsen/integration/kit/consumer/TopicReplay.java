package se.lansstyrelsen.integration.kit.consumer;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;

/**
 * Reads topics anew from their start, for a read model that is made again beside the one that serves: the events a
 * consumer has made effective, in the order it did, and no others.
 */
public final class TopicReplay implements AutoCloseable {

    private static final Duration POLL = Duration.ofMillis(200);
    private static final int MOST = 500;

    private final KafkaConsumer<String, byte[]> consumer;
    private final List<TopicPartition> partitions;
    private final String name;
    private final Inbox inbox;
    private final ObjectMapper json;
    private long read;

    private TopicReplay(
            KafkaConsumer<String, byte[]> consumer,
            List<TopicPartition> partitions,
            String name,
            Inbox inbox,
            ObjectMapper json) {
        this.consumer = consumer;
        this.partitions = partitions;
        this.name = name;
        this.inbox = inbox;
        this.json = json;
    }

    /** Opens replays. */
    @ApplicationScoped
    public static class Opener {

        private final KafkaConnections kafka;
        private final Inbox inbox;
        private final ObjectMapper json;

        Opener(KafkaConnections kafka, Inbox inbox, ObjectMapper json) {
            this.kafka = kafka;
            this.inbox = inbox;
            this.json = json;
        }

        /** @param name of the consumer whose events are wanted, as in {@link EventHandler#name()} */
        public TopicReplay open(String name, Set<String> topics) {
            var consumer = kafka.consumer("replay-" + UUID.randomUUID(), MOST);
            var partitions = topics.stream()
                    .flatMap(topic -> Optional.ofNullable(consumer.partitionsFor(topic)).stream())
                    .flatMap(List::stream)
                    .map(info -> new TopicPartition(info.topic(), info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            return new TopicReplay(consumer, partitions, name, inbox, json);
        }
    }

    /** How many messages the topics hold now. */
    public long total() {
        var first = consumer.beginningOffsets(partitions);
        var last = consumer.endOffsets(partitions);
        return partitions.stream()
                .mapToLong(one -> last.get(one) - first.get(one))
                .sum();
    }

    /** How many messages were read. */
    public long read() {
        return read;
    }

    /** Whether everything that the topics hold now was read. */
    public boolean isAtEnd() {
        var last = consumer.endOffsets(partitions);
        return partitions.stream().allMatch(one -> consumer.position(one) >= last.get(one));
    }

    /** The next events; may be empty before the end. */
    public List<IncomingEvent> next() throws SQLException {
        var events = new ArrayList<IncomingEvent>();
        for (var message : consumer.poll(POLL)) {
            read++;
            try {
                events.add(IncomingEvent.of(message, json));
            } catch (UnusableEvent e) {
                // It had no effect the first time either.
            }
        }
        return events.isEmpty() ? events : inbox.effective(name, events);
    }

    @Override
    public void close() {
        consumer.close();
    }
}
