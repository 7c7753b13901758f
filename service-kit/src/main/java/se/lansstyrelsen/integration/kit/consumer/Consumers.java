package se.lansstyrelsen.integration.kit.consumer;

import io.quarkus.arc.All;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import se.lansstyrelsen.integration.kit.ServiceConfig;

/** Starts a consumer for every {@link EventHandler} of the service and stops them in order. */
@ApplicationScoped
public class Consumers {

    private final List<EventHandler> handlers;
    private final ServiceConfig service;
    private final KafkaConnections kafka;
    private final Delivery delivery;
    private final DeadLetters deadLetters;
    private final Clock clock;
    private final List<TopicConsumer> running = new ArrayList<>();
    private final List<Thread> threads = new ArrayList<>();

    Consumers(
            @All List<EventHandler> handlers,
            ServiceConfig service,
            KafkaConnections kafka,
            Delivery delivery,
            DeadLetters deadLetters,
            Clock clock) {
        this.handlers = handlers;
        this.service = service;
        this.kafka = kafka;
        this.delivery = delivery;
        this.deadLetters = deadLetters;
        this.clock = clock;
    }

    void start(@Observes StartupEvent event) {
        if (!service.messaging()) {
            return;
        }
        for (var handler : handlers) {
            var consumer = new TopicConsumer(handler, group(handler), kafka, delivery, deadLetters, clock);
            var thread = new Thread(consumer, handler.name());
            thread.setDaemon(true);
            running.add(consumer);
            threads.add(thread);
            thread.start();
        }
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        running.forEach(TopicConsumer::stop);
        for (var thread : threads) {
            thread.join(5000);
        }
    }

    Optional<EventHandler> named(String name) {
        return handlers.stream().filter(handler -> handler.name().equals(name)).findFirst();
    }

    /** The consumers that take nothing in at the moment, and since when. */
    public Map<String, Instant> stuck() {
        var stuck = new TreeMap<String, Instant>();
        running.stream()
                .filter(consumer -> Objects.nonNull(consumer.stuckSince()))
                .forEach(consumer -> stuck.put(consumer.handler().name(), consumer.stuckSince()));
        return stuck;
    }

    private String group(EventHandler handler) {
        return service.name() + "." + handler.name();
    }
}
