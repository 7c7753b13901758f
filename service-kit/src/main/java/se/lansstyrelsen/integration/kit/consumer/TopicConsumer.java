package se.lansstyrelsen.integration.kit.consumer;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.apache.kafka.clients.consumer.CommitFailedException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.RebalanceInProgressException;
import org.apache.kafka.common.errors.WakeupException;
import org.jboss.logging.Logger;

/** The loop of one consumer group: poll, deliver in a transaction, put aside what is unusable, commit the offset. */
class TopicConsumer implements Runnable {

    private static final Logger LOG = Logger.getLogger(TopicConsumer.class);
    private static final Duration POLL = Duration.ofMillis(500);

    private final EventHandler handler;
    private final String group;
    private final KafkaConnections kafka;
    private final Delivery delivery;
    private final DeadLetters deadLetters;
    private final Clock clock;
    private volatile boolean stopping;
    private volatile KafkaConsumer<String, byte[]> consumer;
    private volatile Instant stuckSince;

    TopicConsumer(
            EventHandler handler,
            String group,
            KafkaConnections kafka,
            Delivery delivery,
            DeadLetters deadLetters,
            Clock clock) {
        this.handler = handler;
        this.group = group;
        this.kafka = kafka;
        this.delivery = delivery;
        this.deadLetters = deadLetters;
        this.clock = clock;
    }

    EventHandler handler() {
        return handler;
    }

    /** Since when nothing could be taken in; null while it works. */
    Instant stuckSince() {
        return stuckSince;
    }

    void stop() {
        stopping = true;
        var running = consumer;
        if (running != null) {
            running.wakeup();
        }
    }

    @Override
    public void run() {
        while (!stopping) {
            try (var opened = kafka.consumer(group, handler.batchSize())) {
                consumer = opened;
                opened.subscribe(handler.topics());
                while (!stopping) {
                    take(opened, opened.poll(POLL));
                }
            } catch (WakeupException stopped) {
                return;
            } catch (Exception e) {
                if (!stopping) {
                    LOG.errorf(e, "%s starts over", handler.name());
                    pause(1000);
                }
            }
        }
    }

    private void take(KafkaConsumer<String, byte[]> from, ConsumerRecords<String, byte[]> polled) {
        if (polled.isEmpty()) {
            return;
        }
        var messages = new ArrayList<ConsumerRecord<String, byte[]>>(polled.count());
        polled.forEach(messages::add);
        try {
            for (var aside : delivery.deliver(handler, messages)) {
                deadLetters.put(handler.name(), aside.message(), aside.reason());
            }
            from.commitSync(after(messages));
            if (stuckSince != null) {
                LOG.infof("%s goes on, after a stop since %s", handler.name(), stuckSince);
                stuckSince = null;
            }
        } catch (WakeupException e) {
            throw e;
        } catch (CommitFailedException e) {
            LOG.debugf("%s lost its partitions; what was done is known to the inbox", handler.name());
        } catch (RebalanceInProgressException e) {
            // Partitions that stay keep their position: without another commit the group would lag until the next
            // message.
            LOG.debugf("%s reads again what it could not commit; the inbox knows what was done", handler.name());
            var kept = from.assignment();
            firstOffsets(messages).forEach((partition, offset) -> {
                if (kept.contains(partition)) {
                    from.seek(partition, offset);
                }
            });
        } catch (Exception e) {
            if (stuckSince == null) {
                stuckSince = clock.instant();
                LOG.warnf("%s waits and keeps its place: %s", handler.name(), e.getMessage());
            }
            firstOffsets(messages).forEach(from::seek);
            pause(500);
        }
    }

    private static HashMap<TopicPartition, OffsetAndMetadata> after(List<ConsumerRecord<String, byte[]>> messages) {
        var offsets = new HashMap<TopicPartition, OffsetAndMetadata>();
        messages.forEach(message -> offsets.put(
                new TopicPartition(message.topic(), message.partition()), new OffsetAndMetadata(message.offset() + 1)));
        return offsets;
    }

    private static HashMap<TopicPartition, Long> firstOffsets(List<ConsumerRecord<String, byte[]>> messages) {
        var offsets = new HashMap<TopicPartition, Long>();
        messages.forEach(message ->
                offsets.merge(new TopicPartition(message.topic(), message.partition()), message.offset(), Math::min));
        return offsets;
    }

    private static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
