package se.lansstyrelsen.integration.reporting.page;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.vertx.web.ReactiveRoutes;
import io.quarkus.vertx.web.Route;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import org.hibernate.Session;

/**
 * Tells open pages that something has changed; they then fetch themselves anew. One question a moment to the store however
 * many look, so that it does not matter which replica took the change in.
 */
@ApplicationScoped
class Live {

    private static final Duration MOMENT = Duration.ofMillis(400);

    private final EntityManager database;
    private final Multi<String> changes;

    Live(EntityManager database) {
        this.database = database;
        this.changes = Multi.createFrom()
                .ticks()
                .every(MOMENT)
                .onOverflow()
                .drop()
                .emitOn(Infrastructure.getDefaultWorkerPool(), 1)
                .map(tick -> state())
                .skip()
                .repetitions()
                .broadcast()
                .withCancellationAfterLastSubscriberDeparture()
                .toAllSubscribers();
    }

    @Route(path = "/levande", methods = Route.HttpMethod.GET, produces = ReactiveRoutes.EVENT_STREAM)
    @PermitAll
    Multi<String> changes() {
        return changes;
    }

    /** Differs whenever a figure, an entry or a matter of our own has come. */
    private String state() {
        return QuarkusTransaction.requiringNew().call(() -> database.unwrap(Session.class)
                .createNativeQuery(
                        """
                        select concat_ws('-', (select max(id) from observation), (select last_value from register_change),
                                         (select max(id) from journal))""",
                        String.class)
                .getSingleResult());
    }
}
