package se.lansstyrelsen.integration.grants.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Drafts that nobody has touched for long, neither their words nor their files. */
@ApplicationScoped
class ForgottenDrafts {

    private static final String UNCHANGED =
            """
            select a.id from application a
            where a.status = 'DRAFT' and a.changed_at < ?1
              and not exists (select from attachment f where f.application_id = a.id and f.added_at >= ?1)
            order by a.changed_at, a.id limit 100
            for update of a skip locked""";

    private final EntityManager database;

    ForgottenDrafts(EntityManager database) {
        this.database = database;
    }

    /** A batch that no other transaction holds, held until this one ends. */
    @SuppressWarnings("unchecked")
    List<UUID> holdUnchangedSince(Instant instant) {
        return database.createNativeQuery(UNCHANGED, UUID.class)
                .setParameter(1, instant)
                .getResultList();
    }
}
