package se.lansstyrelsen.integration.reporting.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.hibernate.Session;

/** How old what reporting knows is, as a page says it. */
@ApplicationScoped
class Freshness {

    private static final Duration OLD = Duration.ofDays(2);

    private final EntityManager database;
    private final Clock clock;

    Freshness(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** @param old whether to warn of it */
    record Age(String text, boolean old) {}

    @Transactional
    Age now() {
        var latest = database.unwrap(Session.class)
                .createNativeQuery(
                        """
                        select max(recorded_at) from observation
                         where source_kind = 'EVENT' and generation = (select generation from read_model)""",
                        Instant.class)
                .getSingleResult();
        if (latest == null) {
            return new Age("Här finns inga uppgifter än. De kommer när de andra tjänsterna berättar något.", true);
        }
        var old = latest.plus(OLD).isBefore(clock.instant());
        return new Age("Senaste uppgift kom " + Cell.time(latest).text() + ".", old);
    }
}
