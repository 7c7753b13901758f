package se.lansstyrelsen.integration.reporting.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import org.hibernate.Session;

/** Which read model of events serves. Whoever writes to it holds it in place until the transaction ends. */
@ApplicationScoped
public class ReadModels {

    private final EntityManager database;

    ReadModels(EntityManager database) {
        this.database = database;
    }

    /** The read model that serves; it cannot change before the transaction ends. */
    public int serving() {
        return generation("for share");
    }

    /** The same, waiting until nobody writes; nobody else writes before the transaction ends. */
    public int servingAlone() {
        return generation("for update");
    }

    /** From the end of the transaction on, another serves; the former is removed. */
    public void serve(int generation) {
        database.createNativeQuery("update read_model set generation = :generation")
                .setParameter("generation", generation)
                .executeUpdate();
        database.createNativeQuery("delete from observation where generation <> 0 and generation <> :generation")
                .setParameter("generation", generation)
                .executeUpdate();
        database.createNativeQuery("delete from register_entry where generation <> :generation")
                .setParameter("generation", generation)
                .executeUpdate();
    }

    private int generation(String hold) {
        return database.unwrap(Session.class)
                .createNativeQuery("select generation from read_model " + hold, Integer.class)
                .getSingleResult();
    }
}
