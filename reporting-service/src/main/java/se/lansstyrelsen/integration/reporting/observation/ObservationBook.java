package se.lansstyrelsen.integration.reporting.observation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import se.lansstyrelsen.integration.reporting.observation.Statement.Told;

/** Keeps figures as they are told. Told anew for the same day a figure is corrected; both stay. */
@ApplicationScoped
public class ObservationBook {

    private static final String TOLD =
            """
            with told as (select * from jsonb_to_recordset(cast(:told as jsonb)) as t (
              cell text, indicator text, year int, quarter int, county text, municipality text, sex text,
              "ageGroup" text, category text, value numeric, note text, "validOn" date, line int))
            """;

    private static final String WITHDRAW = TOLD
            + """
            update observation o set replaced_at = greatest(o.recorded_at, :at)
             where o.generation = :generation and o.owner = :owner and o.replaced_at is null
               and not exists (select 1 from told t where t.cell = o.cell)""";

    private static final String REPLACE = TOLD
            + """
            update observation o set replaced_at = greatest(o.recorded_at, :at) from told t
             where o.generation = :generation and o.cell = t.cell and o.valid_on = t."validOn" and o.replaced_at is null
               and (o.value, o.note) is distinct from (t.value, t.note)""";

    private static final String KEEP = TOLD
            + """
            insert into observation (generation, cell, owner, indicator_code, definition_edition, year, quarter,
                   county_code, municipality_code, sex, age_group, category, value, note, valid_on, source_kind,
                   source_id, source_name, source_line, recorded_at)
            select :generation, t.cell, :owner, t.indicator, i.edition, t.year, t.quarter, t.county, t.municipality,
                   t.sex, t."ageGroup", t.category, t.value, t.note, t."validOn", :kind, :source, :name, t.line, :at
              from told t
              join indicator i on i.code = t.indicator
              left join lateral (
                select o.value, o.note, o.valid_on from observation o
                 where o.generation = :generation and o.cell = t.cell and o.replaced_at is null
                   and o.valid_on <= t."validOn" order by o.valid_on desc limit 1) standing on true
             where standing.valid_on is null
                or (standing.valid_on < t."validOn" and (standing.value, standing.note) is distinct from (t.value, t.note))""";

    private final EntityManager database;
    private final ObjectMapper json;

    ObservationBook(EntityManager database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    private record Row(
            String cell,
            String indicator,
            int year,
            Integer quarter,
            String county,
            String municipality,
            Sex sex,
            String ageGroup,
            String category,
            BigDecimal value,
            String note,
            LocalDate validOn,
            Integer line) {

        static Row of(Told told) {
            var cell = told.cell();
            return new Row(
                    cell.key(),
                    cell.indicator(),
                    cell.year(),
                    cell.quarter(),
                    cell.county(),
                    cell.municipality(),
                    cell.sex(),
                    cell.ageGroup(),
                    cell.category(),
                    told.value(),
                    told.note(),
                    told.validOn(),
                    told.line());
        }
    }

    /** Within the caller's transaction. @return how many figures are new or corrected */
    public int keep(Statement statement) {
        var told = written(statement.figures().stream().map(Row::of).toList());
        var owner = statement.owner() == null ? statement.sourceId() : statement.owner();
        if (statement.owner() != null) {
            database.createNativeQuery(WITHDRAW)
                    .setParameter("told", told)
                    .setParameter("generation", statement.generation())
                    .setParameter("owner", owner)
                    .setParameter("at", statement.at())
                    .executeUpdate();
        }
        database.createNativeQuery(REPLACE)
                .setParameter("told", told)
                .setParameter("generation", statement.generation())
                .setParameter("at", statement.at())
                .executeUpdate();
        return database.createNativeQuery(KEEP)
                .setParameter("told", told)
                .setParameter("generation", statement.generation())
                .setParameter("owner", owner)
                .setParameter("kind", statement.kind().name())
                .setParameter("source", statement.sourceId())
                .setParameter("name", statement.sourceName())
                .setParameter("at", statement.at())
                .executeUpdate();
    }

    private String written(List<Row> rows) {
        try {
            return json.writeValueAsString(rows);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
