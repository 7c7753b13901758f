package se.lansstyrelsen.integration.reporting.opendata;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
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

    /** Areas by table. */
    Map<String, Set<String>> of(int year, LocalDate day) {
        return database.unwrap(Session.class)
                .createNativeQuery(
                        "select figures, area from withheld_figure where year = :year and day = :day", Object[].class)
                .setParameter("year", year)
                .setParameter("day", day)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> (String) row[0], Collectors.mapping(row -> (String) row[1], Collectors.toSet())));
    }

    void keep(int year, LocalDate day, Map<String, Set<String>> withheld) {
        withheld.forEach((figures, areas) -> database.createNativeQuery(
                        """
                        insert into withheld_figure (year, day, figures, area)
                        select :year, :day, :figures, unnest(:areas) on conflict do nothing""")
                .setParameter("year", year)
                .setParameter("day", day)
                .setParameter("figures", figures)
                .setParameter("areas", areas.toArray(String[]::new))
                .executeUpdate());
    }
}
