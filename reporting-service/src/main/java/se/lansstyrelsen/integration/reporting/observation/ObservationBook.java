package se.lansstyrelsen.integration.reporting.observation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import se.lansstyrelsen.integration.reporting.observation.Statement.Told;

/** Keeps figures as they are told. Told anew for the same day a figure is corrected; both stay. */
@ApplicationScoped
public class ObservationBook {

    private static final String TOLD =
            """
            with told as (select * from jsonb_to_recordset(cast(:told as jsonb)) as t (
              cell text, indicator text, year int, quarter int, county text, municipality text, sex text,
              "ageGroup" text, category text, value numeric, note text, "validOn" date, line int,
              owner text, source text, name text, at timestamptz))
            """;

    private static final String WITHDRAW = TOLD
            + """
            , teller as (select * from jsonb_to_recordset(cast(:tellers as jsonb)) as t (owner text, at timestamptz))
            update observation o set replaced_at = greatest(o.recorded_at, teller.at) from teller
             where o.generation = :generation and o.owner = teller.owner and o.replaced_at is null
               and not exists (select 1 from told t where t.cell = o.cell)""";

    private static final String REPLACE = TOLD
            + """
            update observation o set replaced_at = greatest(o.recorded_at, t.at) from told t
             where o.generation = :generation and o.cell = t.cell and o.valid_on = t."validOn" and o.replaced_at is null
               and (o.value, o.note) is distinct from (t.value, t.note)""";

    private static final String KEEP = TOLD
            + """
            insert into observation (generation, cell, owner, indicator_code, definition_edition, year, quarter,
                   county_code, municipality_code, sex, age_group, category, value, note, valid_on, source_kind,
                   source_id, source_name, source_line, recorded_at)
            select :generation, t.cell, t.owner, t.indicator, coalesce(words.edition, 1), t.year, t.quarter, t.county, t.municipality,
                   t.sex, t."ageGroup", t.category, t.value, t.note, t."validOn", :kind, t.source, t.name, t.line, t.at
              from told t
              left join lateral (
                select max(e.edition) as edition from indicator_edition e
                 where e.indicator_code = t.indicator and e.recorded_at <= t.at) words on true
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
            Integer line,
            String owner,
            String source,
            String name,
            Instant at) {

        static Row of(Statement statement, Told told) {
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
                    told.line(),
                    statement.teller(),
                    statement.sourceId(),
                    statement.sourceName(),
                    statement.at());
        }
    }

    /** Whose former figures fall unless told again. */
    private record Teller(String owner, Instant at) {}

    /** Within the caller's transaction. @return how many figures are new or corrected */
    public int keep(Statement statement) {
        return together(statement.generation(), statement.kind(), List.of(statement));
    }

    /** Several in their order, as many at a time as do not tell of the same. */
    public void keep(int generation, SourceKind kind, List<Statement> statements) {
        var together = new ArrayList<Statement>();
        var touched = new HashSet<Object>();
        for (var statement : statements) {
            var touches = new ArrayList<Object>();
            touches.add(statement.teller());
            statement.figures().forEach(told -> touches.add(told.cell()));
            if (touches.stream().anyMatch(touched::contains)) {
                together(generation, kind, together);
                together.clear();
                touched.clear();
            }
            together.add(statement);
            touched.addAll(touches);
        }
        if (!together.isEmpty()) {
            together(generation, kind, together);
        }
    }

    private int together(int generation, SourceKind kind, List<Statement> statements) {
        var told = written(statements.stream()
                .flatMap(statement -> statement.figures().stream().map(one -> Row.of(statement, one)))
                .toList());
        var tellers = statements.stream()
                .filter(statement -> statement.owner() != null)
                .map(statement -> new Teller(statement.owner(), statement.at()))
                .toList();
        if (!tellers.isEmpty()) {
            database.createNativeQuery(WITHDRAW)
                    .setParameter("told", told)
                    .setParameter("tellers", written(tellers))
                    .setParameter("generation", generation)
                    .executeUpdate();
        }
        database.createNativeQuery(REPLACE)
                .setParameter("told", told)
                .setParameter("generation", generation)
                .executeUpdate();
        return database.createNativeQuery(KEEP)
                .setParameter("told", told)
                .setParameter("generation", generation)
                .setParameter("kind", kind.name())
                .executeUpdate();
    }

    private String written(List<?> rows) {
        try {
            return json.writeValueAsString(rows);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
