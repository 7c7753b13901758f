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
     * @param asOf the day the figures at the quarter's end are of
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

    /** Each municipality's quarter, of all counties; the figures told are of the year so far, so two are compared. */
    public List<Reception> reception(LocalDate first, LocalDate last) {
        return database.unwrap(Session.class)
                .createNativeQuery(
                        """
                        select l.county_code, l.municipality_code, l.quota,
                               l.assigned - coalesce(f.assigned, 0), l.received - coalesce(f.received, 0),
                               l.self_settled - coalesce(f.self_settled, 0), l.as_of
                          from (select distinct on (municipality_code) * from reception_mark
                                 where year = :year and as_of between :first and :last
                                 order by municipality_code, as_of desc) l
                          left join (select distinct on (municipality_code) * from reception_mark
                                 where year = :year and as_of < :first
                                 order by municipality_code, as_of desc) f
                            on f.municipality_code = l.municipality_code
                         order by l.municipality_code""",
                        Object[].class)
                .setParameter("year", first.getYear())
                .setParameter("first", first)
                .setParameter("last", last)
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
