package se.lansstyrelsen.integration.kit.consumer;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Makes events effective. Every bean of this type gets a consumer group and a thread of its own. The kit calls it
 * inside a database transaction and moves the offset after the commit.
 */
public interface EventHandler {

    /** Name of the consumer: its group, its rows in the inbox and its metrics. */
    String name();

    Set<String> topics();

    /** Most events in one transaction. */
    default int batchSize() {
        return 100;
    }

    /**
     * Makes these events effective, all or, by throwing, none.
     *
     * @param events in topic order; with the kit's inbox only those never seen before
     * @return those that can never be used, with the reason
     */
    List<Refused> handle(List<IncomingEvent> events) throws Exception;

    /** False when the handler's own tables know which events it has seen, so that the kit's inbox is not needed. */
    default boolean usesInbox() {
        return true;
    }

    /** An event that cannot be used, and why. */
    record Refused(IncomingEvent event, UnusableEvent reason) {}

    /** Handles one event. */
    interface One {
        void handle(IncomingEvent event) throws Exception;
    }

    /** Handles each by itself and collects those that are unusable. */
    static List<Refused> each(List<IncomingEvent> events, One one) throws Exception {
        var refused = new ArrayList<Refused>();
        for (var event : events) {
            try {
                one.handle(event);
            } catch (UnusableEvent e) {
                refused.add(new Refused(event, e));
            }
        }
        return refused;
    }
}
