package se.lansstyrelsen.integration.collaboration.countyfigures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.Session;

/** What the other services have told of a county, asked for quarter by quarter. */
@ApplicationScoped
public class CountyFigures {

    private final EntityManager database;

    CountyFigures(EntityManager database) {
        this.database = database;
    }

    /**
     * A municipality's quarter.
     *
     * @param quota kommuntal of the year, null when unknown
     * @param received persons received on assignments (efter anvisning)
     * @param selfSettled persons received without (egenbosatta)
     * @param asOf the day the figures were told of
     */
    public record Reception(
            String countyCode,
            String municipalityCode,
            Integer quota,
            int assigned,
            int received,
            int selfSettled,
            LocalDate asOf) {}

    /** Sums of what was told. @param asOf latest day told of, null when nothing was told */
    public record Told(Long amount, LocalDate asOf) {}

    /** Each municipality's quarter, of all counties; those with a quota too that have no outcome in it. */
    public List<Reception> reception(int year, int quarter) {
        return database.unwrap(Session.class)
                .createNativeQuery(
                        """
                        select m.county_code, m.municipality_code, max(m.quota) filter (where m.quota_year = :year),
                               coalesce(sum(q.assigned), 0), coalesce(sum(q.received), 0),
                               coalesce(sum(q."selfSettled"), 0), max(m.as_of)
                          from reception_mark m
                          left join lateral jsonb_to_recordset(m.quarters) as
                               q(year int, quarter int, assigned int, received int, "selfSettled" int)
                            on q.year = :year and q.quarter = :quarter
                         where m.quota_year <= :year
                         group by m.county_code, m.municipality_code
                        having max(m.quota) filter (where m.quota_year = :year) is not null or count(q.year) > 0
                         order by m.municipality_code""",
                        Object[].class)
                .setParameter("year", year)
                .setParameter("quarter", quarter)
                .getResultStream()
                .map(row -> new Reception(
                        (String) row[0],
                        (String) row[1],
                        (Integer) row[2],
                        number(row[3]),
                        number(row[4]),
                        number(row[5]),
                        day(row[6])))
                .toList();
    }

    /** Sum of what was told from one day to another. */
    public Told sum(MarkKind kind, String county, LocalDate first, LocalDate last) {
        return told(
                "select sum(amount)::bigint, max(day) from county_mark where kind = :kind and county_code = :county"
                        + " and day between :first and :last",
                kind,
                county,
                first,
                last);
    }

    /** The latest told of a year. */
    public Told latest(MarkKind kind, String county, int year) {
        return told(
                "select amount, day from county_mark where kind = :kind and county_code = :county"
                        + " and year between :first and :last order by day desc, source_id desc limit 1",
                kind,
                county,
                year,
                year);
    }

    /** Sum of what is told of a year. */
    public Told ofYear(MarkKind kind, String county, int year) {
        return told(
                "select sum(amount)::bigint, max(day) from county_mark where kind = :kind and county_code = :county"
                        + " and year between :first and :last",
                kind,
                county,
                year,
                year);
    }

    private Told told(String question, MarkKind kind, String county, Object first, Object last) {
        return database.unwrap(Session.class)
                .createNativeQuery(question, Object[].class)
                .setParameter("kind", kind.name())
                .setParameter("county", county)
                .setParameter("first", first)
                .setParameter("last", last)
                .getResultStream()
                .findFirst()
                .map(row -> new Told((Long) row[0], day(row[1])))
                .orElse(new Told(null, null));
    }

    private static int number(Object cell) {
        return ((Number) cell).intValue();
    }

    private static LocalDate day(Object cell) {
        return cell instanceof Date day ? day.toLocalDate() : (LocalDate) cell;
    }
}
