package se.lansstyrelsen.integration.kit.consumer;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jboss.logging.Logger;
import se.lansstyrelsen.integration.kit.http.ProblemMapper;
import se.lansstyrelsen.integration.kit.privacy.PersonalNumbers;
import se.lansstyrelsen.integration.kit.problem.ProblemException;
import se.lansstyrelsen.integration.kit.trace.Trace;

/**
 * Brings messages to a handler so that each has effect exactly once: a batch in one transaction with its inbox rows; if
 * the batch fails, one by one, so that a single poison message is found and put aside. A database that is away is not
 * the message's fault and is thrown on.
 */
@ApplicationScoped
class Delivery {

    private static final Logger LOG = Logger.getLogger(Delivery.class);

    private final ObjectMapper json;
    private final Inbox inbox;

    Delivery(ObjectMapper json, Inbox inbox) {
        this.json = json;
        this.inbox = inbox;
    }

    /** A message that could not be used, and why. */
    record Undeliverable(ConsumerRecord<String, byte[]> message, String reason) {}

    /** Delivers and returns what could not be used. @throws DatabaseAway when nothing can be said about the messages */
    List<Undeliverable> deliver(EventHandler handler, List<ConsumerRecord<String, byte[]>> messages)
            throws DatabaseAway {
        var undeliverable = new ArrayList<Undeliverable>();
        Map<IncomingEvent, ConsumerRecord<String, byte[]>> origin = new IdentityHashMap<>();
        var events = new ArrayList<IncomingEvent>();
        for (var message : messages) {
            try {
                var event = IncomingEvent.of(message, json);
                if (PersonalNumbers.in(event.data()) || PersonalNumbers.in(message.key())) {
                    throw new UnusableEvent("holds a personal identity number");
                }
                events.add(event);
                origin.put(event, message);
            } catch (UnusableEvent e) {
                undeliverable.add(new Undeliverable(message, e.getMessage()));
            }
        }
        for (var refused : handled(handler, events)) {
            undeliverable.add(new Undeliverable(
                    origin.get(refused.event()), refused.reason().getMessage()));
        }
        return undeliverable;
    }

    private List<EventHandler.Refused> handled(EventHandler handler, List<IncomingEvent> events) throws DatabaseAway {
        if (events.isEmpty()) {
            return List.of();
        }
        try {
            return inTransaction(handler, events);
        } catch (DatabaseAway e) {
            throw e;
        } catch (Exception e) {
            return events.size() == 1 ? List.of(poison(handler, events.get(0), e)) : oneByOne(handler, events);
        }
    }

    private List<EventHandler.Refused> oneByOne(EventHandler handler, List<IncomingEvent> events) throws DatabaseAway {
        var refused = new ArrayList<EventHandler.Refused>();
        for (var event : events) {
            refused.addAll(handled(handler, List.of(event)));
        }
        return refused;
    }

    private List<EventHandler.Refused> inTransaction(EventHandler handler, List<IncomingEvent> events)
            throws Exception {
        Trace.continuing(events.get(0).traceparent()).enter();
        try {
            Callable<List<EventHandler.Refused>> work = () -> {
                if (!handler.usesInbox()) {
                    return handler.handle(events);
                }
                var fresh = inbox.claim(handler.name(), events);
                var refused = fresh.isEmpty() ? List.<EventHandler.Refused>of() : handler.handle(fresh);
                inbox.release(handler.name(), refused);
                return refused;
            };
            return QuarkusTransaction.requiringNew().timeout(300).call(work);
        } catch (Exception e) {
            if (ProblemMapper.causes(e).anyMatch(Delivery::databaseAway)) {
                throw new DatabaseAway(e);
            }
            throw e;
        } finally {
            Trace.leave();
        }
    }

    private static boolean databaseAway(Throwable cause) {
        return ProblemMapper.databaseAway(cause)
                || (cause instanceof SQLException
                        && String.valueOf(cause.getMessage()).contains("closed"));
    }

    private static EventHandler.Refused poison(EventHandler handler, IncomingEvent event, Exception failure) {
        var foreseen = ProblemMapper.causes(failure)
                .filter(cause -> cause instanceof ProblemException || cause instanceof UnusableEvent)
                .findFirst();
        if (foreseen.isEmpty()) {
            LOG.errorf(failure, "%s could not handle event %s of type %s", handler.name(), event.id(), event.type());
        }
        var reason = foreseen.map(Throwable::getMessage)
                .orElse("could not be handled: " + failure.getClass().getSimpleName());
        return new EventHandler.Refused(event, new UnusableEvent(reason));
    }

    /** The database cannot be asked; the messages stay where they are. */
    static final class DatabaseAway extends Exception {
        private static final long serialVersionUID = 1L;

        DatabaseAway(Throwable cause) {
            super(cause);
        }
    }
}
