package se.lansstyrelsen.integration.reporting.opendata;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.hibernate.Session;

/**
 * Remembers what has been withheld of a year as of a day. It stays withheld when figures of that day are corrected, or
 * what is seen before and after a correction could be put together. A year that has ended has one such day, its last.
 */
@ApplicationScoped
class WithheldBefore {

    private final EntityManager database;

    WithheldBefore(EntityManager database) {
        this.database = database;
    }

    /** Areas by table, by day, of the year until the day. */
    Map<LocalDate, Map<PublicTable, Set<String>>> of(int year, LocalDate day) {
        var before = new TreeMap<LocalDate, Map<PublicTable, Set<String>>>();
        database.unwrap(Session.class)
                .createNativeQuery(
                        "select day, figures, area from withheld_figure where year = :year and day <= :day",
                        Object[].class)
                .setParameter("year", year)
                .setParameter("day", day)
                .getResultStream()
                .forEach(row -> before.computeIfAbsent((LocalDate) row[0], none -> new TreeMap<>())
                        .computeIfAbsent(PublicTable.valueOf((String) row[1]), none -> new HashSet<>())
                        .add((String) row[2]));
        return before;
    }

    /** In one order, so that two who keep the same at once wait for each other and do not lock. */
    void keep(int year, LocalDate day, Map<PublicTable, Set<String>> withheld) {
        withheld.forEach((table, areas) -> database.createNativeQuery(
                        """
                        insert into withheld_figure (year, day, figures, area)
                        select :year, :day, :figures, unnest(:areas) on conflict do nothing""")
                .setParameter("year", year)
                .setParameter("day", day)
                .setParameter("figures", table.name())
                .setParameter("areas", areas.stream().sorted().toArray(String[]::new))
                .executeUpdate());
    }
}
