package se.lansstyrelsen.integration.allocation.progress;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import se.lansstyrelsen.integration.allocation.settlement.RecordedHistory;

/** Sums a year by municipality in two statements, whatever the number of records behind them. */
@ApplicationScoped
class ProgressFigures {

    private static final String QUOTAS =
            """
            with standing as (
              select distinct on (county_code) id from quota_plan
              where year = ? and county_code like ? and status in ('DECIDED', 'REPLACED') and decided_on <= ? and decided_at <= ?
              order by county_code, decided_on desc, decided_at desc)
            select municipality_code, model_quota, decided_quota
            from quota_plan_line l join standing s on s.id = l.quota_plan_id""";
    private static final String OUTCOME =
            """
            select municipality_code, sum(assigned), sum(received), sum(self_settled)
            from settlement_day where year = ? and municipality_code like ? and day <= ? group by municipality_code""";
    private static final String PROTECTED =
            """
            select coalesce(sum(protected_assigned), 0), coalesce(sum(protected_received), 0)
            from settlement_day where year = ? and municipality_code = ? and day <= ?""";
    private static final String COUNTY_QUOTAS =
            """
            select c.county_code, c.quota, t.total from county_quota c join national_target t on t.id = c.national_target_id
            where t.id = (select id from national_target where year = ? and valid_from <= ? and recorded_at <= ?
                          order by valid_from desc, recorded_at desc limit 1)""";

    private final DataSource database;
    private final RecordedHistory history;

    ProgressFigures(DataSource database, RecordedHistory history) {
        this.database = database;
        this.history = history;
    }

    /**
     * What is asked.
     *
     * @param area start of the municipality codes asked for: empty for all, a county code, or a whole code
     * @param recordedHistory whether the outcome must be recomputed as it was known at an earlier instant
     */
    record Question(int year, String area, LocalDate asOf, Instant knownAt, boolean recordedHistory) {}

    /** The county quotas that stand and the national number; the latter null when there is none. */
    record Targets(Integer national, Map<String, Integer> counties) {}

    /** Figures by municipality code, for those that have any. */
    Map<String, Figures> of(Question question) {
        try (var connection = database.getConnection()) {
            var figures = new TreeMap<String, Figures>();
            quotas(connection, question, figures);
            outcome(connection, question, figures);
            return figures;
        } catch (SQLException e) {
            throw new IllegalStateException("could not read the figures", e);
        }
    }

    /** A municipality's persons under temporary protection (tillfälligt skydd): assigned and received by a day. */
    record TemporaryProtection(int assigned, int received) {}

    TemporaryProtection temporaryProtection(int year, String municipalityCode, LocalDate asOf) {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(PROTECTED)) {
            query.setInt(1, year);
            query.setString(2, municipalityCode);
            query.setObject(3, asOf);
            try (var row = query.executeQuery()) {
                row.next();
                return new TemporaryProtection(row.getInt(1), row.getInt(2));
            }
        } catch (SQLException e) {
            throw new IllegalStateException("could not read the figures", e);
        }
    }

    Targets targets(Question question) {
        var counties = new HashMap<String, Integer>();
        Integer national = null;
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(COUNTY_QUOTAS)) {
            query.setInt(1, question.year());
            query.setObject(2, question.asOf());
            query.setObject(3, utc(question.knownAt()));
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    counties.put(rows.getString(1), rows.getInt(2));
                    national = rows.getInt(3);
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("could not read the targets", e);
        }
        return new Targets(national, counties);
    }

    private static void quotas(Connection connection, Question question, Map<String, Figures> figures)
            throws SQLException {
        try (var query = connection.prepareStatement(QUOTAS)) {
            query.setInt(1, question.year());
            query.setString(2, question.area().isEmpty() ? "%" : question.area().substring(0, 2));
            query.setObject(3, question.asOf());
            query.setObject(4, utc(question.knownAt()));
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    if (rows.getString(1).startsWith(question.area())) {
                        figures.put(
                                rows.getString(1),
                                new Figures(
                                        rows.getObject(2, Integer.class), rows.getObject(3, Integer.class), 0, 0, 0));
                    }
                }
            }
        }
    }

    private void outcome(Connection connection, Question question, Map<String, Figures> figures) throws SQLException {
        if (question.recordedHistory()) {
            history.outcome(connection, question.year(), question.area(), question.asOf(), question.knownAt())
                    .forEach((code, sum) -> figures.merge(
                            code,
                            new Figures(null, null, sum.assigned(), sum.received(), sum.selfSettled()),
                            Figures::plus));
            return;
        }
        try (var query = connection.prepareStatement(OUTCOME)) {
            query.setInt(1, question.year());
            query.setString(2, question.area() + "%");
            query.setObject(3, question.asOf());
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    figures.merge(
                            rows.getString(1),
                            new Figures(null, null, rows.getInt(2), rows.getInt(3), rows.getInt(4)),
                            Figures::plus);
                }
            }
        }
    }

    private static OffsetDateTime utc(Instant instant) {
        return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
