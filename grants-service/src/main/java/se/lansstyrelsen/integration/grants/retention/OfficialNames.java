package se.lansstyrelsen.integration.grants.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

/**
 * The columns in which officials stand by name. Written past the entities that own them, to which a decision never changes;
 * the kept documents are public records (allmänna handlingar) and stay as they were made.
 */
@ApplicationScoped
class OfficialNames {

    private static final String ERASED = "(gallrad)";
    private static final String CLOSED = "application_id in (select id from application where closed_at is not null)";
    private static final String OPEN = "application_id in (select id from application where closed_at is null)";
    private static final String BOTH =
            """
            rapporteur = case when rapporteur = :name then :erased else rapporteur end,
            decision_maker = case when decision_maker = :name then :erased else decision_maker end""";
    private static final String BEARING = " where :name in (rapporteur, decision_maker) and ";

    private final EntityManager database;

    OfficialNames(EntityManager database) {
        this.database = database;
    }

    /** @param name as it stands in the columns, in full */
    ErasedRows erase(String name) {
        return new ErasedRows(
                erase(
                        "update decision_proposal set rapporteur = :erased, version = version + 1"
                                + " where rapporteur = :name and " + CLOSED,
                        name),
                erase("update grant_decision set " + BOTH + BEARING + CLOSED, name),
                erase("update reclaim set version = version + 1, " + BOTH + BEARING + CLOSED, name),
                left(name));
    }

    private int erase(String sql, String name) {
        return database.createNativeQuery(sql)
                .setParameter("erased", ERASED)
                .setParameter("name", name)
                .executeUpdate();
    }

    private int left(String name) {
        var count = (Number) database.createNativeQuery(
                        "select (select count(*) from decision_proposal where rapporteur = :name and " + OPEN
                                + ") + (select count(*) from grant_decision" + BEARING + OPEN
                                + ") + (select count(*) from reclaim" + BEARING + OPEN + ")")
                .setParameter("name", name)
                .getSingleResult();
        return count.intValue();
    }
}
