package se.lansstyrelsen.integration.kit.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

/**
 * Lets one transaction at a time change a matter's figures, until it ends. Taken before the figures are read, it makes the
 * next writer see what the former committed, where a version would only refuse it.
 */
@ApplicationScoped
public class MatterLock {

    private final EntityManager database;

    MatterLock(EntityManager database) {
        this.database = database;
    }

    /** @param matter whose figures, such as {@code unaccompanied-shares 2020} */
    public void take(String matter) {
        database.createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(?1, 0))", Integer.class)
                .setParameter(1, matter)
                .getSingleResult();
    }
}
