package se.lansstyrelsen.integration.reporting.observation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.hibernate.Session;

/** Reads figures as they stood: for a day, as known at a time. */
@ApplicationScoped
public class ObservationReader {

    /** What a table of figures has in common, in the order {@link #observed} reads. */
    public static final String COLUMNS =
            "indicator_code, year, quarter, county_code, municipality_code, sex, age_group, category, part,"
                    + " definition_edition, value, note, valid_on, source_kind, source_id, source_name, source_line,"
                    + " recorded_at";

    /** The latest told of each cell for a day, as known at a time: the read model that serves and what people entered. */
    public static final String STANDING =
            """
            select distinct on (cell) indicator_code, year, quarter, county_code, municipality_code, sex, age_group,
                   category, split_part(cell, '|', 9) as part, definition_edition, value, note, valid_on, source_kind,
                   source_id, source_name, source_line, recorded_at
              from observation
             where generation in (0, (select generation from read_model))
               and indicator_code = any(:indicators) and year = any(:years)
               and recorded_at <= :knownAt and (replaced_at is null or replaced_at > :knownAt) and valid_on <= :asOf
             order by cell, valid_on desc, recorded_at desc""";

    private final EntityManager database;

    ObservationReader(EntityManager database) {
        this.database = database;
    }

    /** @param asOf the last day that counts @param knownAt the last time of recording that counts */
    public List<Observed> standing(
            Collection<String> indicators, Collection<Integer> years, LocalDate asOf, Instant knownAt) {
        return database.unwrap(Session.class)
                .createNativeQuery(STANDING, Object[].class)
                .setParameter("indicators", indicators.toArray(String[]::new))
                .setParameter("years", years.toArray(Integer[]::new))
                .setParameter("asOf", asOf)
                .setParameter("knownAt", knownAt)
                .getResultStream()
                .map(ObservationReader::observed)
                .toList();
    }

    /** Changes with every figure told and with the read model. */
    public String state() {
        return database.unwrap(Session.class)
                .createNativeQuery(
                        "select generation || ' ' || coalesce((select max(id) from observation), 0) from read_model",
                        String.class)
                .getSingleResult();
    }

    /** When each service last told a figure. */
    List<ObservationViews.Freshness> latest() {
        return database.unwrap(Session.class)
                .createNativeQuery(
                        """
                        select split_part(source_name, '.', 4), max(recorded_at), count(*) from observation
                         where source_kind = 'EVENT' and generation = (select generation from read_model) group by 1 order by 1""",
                        Object[].class)
                .getResultStream()
                .map(row -> new ObservationViews.Freshness((String) row[0], (Instant) row[1], (Long) row[2]))
                .toList();
    }

    /** A row of {@link #COLUMNS}. */
    public static Observed observed(Object[] row) {
        var cell = new Cell(
                (String) row[0],
                (Integer) row[1],
                (Integer) row[2],
                (String) row[3],
                (String) row[4],
                row[5] == null ? null : Sex.valueOf((String) row[5]),
                (String) row[6],
                (String) row[7],
                (String) row[8]);
        return new Observed(
                cell,
                (Integer) row[9],
                row[10] == null ? null : plain((BigDecimal) row[10]),
                (String) row[11],
                (LocalDate) row[12],
                SourceKind.valueOf((String) row[13]),
                (String) row[14],
                (String) row[15],
                (Integer) row[16],
                (Instant) row[17]);
    }

    private static BigDecimal plain(BigDecimal value) {
        var stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
