package se.lansstyrelsen.integration.allocation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

/**
 * Lets one transaction at a time change a matter's figures of a year, until it ends. Taken before the figures are read, it
 * makes the next writer see what the former committed, where a version would only refuse it.
 */
@ApplicationScoped
public class YearLock {

    private final EntityManager database;

    YearLock(EntityManager database) {
        this.database = database;
    }

    /** @param matter whose figures, such as {@code unaccompanied-shares} */
    public void take(String matter, int year) {
        database.createNativeQuery("select 1 from pg_advisory_xact_lock(hashtext(?1), ?2)", Integer.class)
                .setParameter(1, matter)
                .setParameter(2, year)
                .getSingleResult();
    }

    /** For a matter that is of no single year. */
    public void take(String matter) {
        take(matter, 0);
    }
}
