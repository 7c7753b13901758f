package se.lansstyrelsen.integration.allocation.settlement;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the figures were, as they were recorded at an earlier instant: recomputed from the records, since the daily
 * figures only know the present. Reads every record up to then in the memory of one assignment; an auditor's question,
 * not a dashboard's.
 */
@ApplicationScoped
public class RecordedHistory {

    private static final String FACTS =
            """
            select s.name, f.event_id, f.kind, f.subject_id, f.municipality_code, f.category, f.persons, f.happened_on,
              f.receive_by, f.corrected_on, f.replaces, f.reason, f.told_at, f.id, f.file_id, f.line
            from settlement_fact f join settlement_source s on s.id = f.source_id where f.recorded_at <= ?""";

    /** Persons assigned, received and self-settled by a day. */
    public record Outcome(int assigned, int received, int selfSettled) {

        Outcome plus(Outcome other) {
            return new Outcome(assigned + other.assigned, received + other.received, selfSettled + other.selfSettled);
        }
    }

    /** Outcome by municipality of a year, of codes that start as the area does. */
    public Map<String, Outcome> outcome(Connection connection, int year, String area, LocalDate asOf, Instant knownAt)
            throws SQLException {
        var chained = decisionsInChains(connection, knownAt);
        var sums = new HashMap<String, Outcome>();
        var autoCommit = connection.getAutoCommit();
        try (var query = prepared(connection, FACTS + " order by f.subject_id", knownAt)) {
            if (autoCommit) {
                connection.setAutoCommit(false);
            }
            query.setFetchSize(5000);
            try (var rows = query.executeQuery()) {
                var subject = new ArrayList<SettlementFact>();
                while (rows.next()) {
                    var fact = FactStore.fact(rows);
                    if (!subject.isEmpty() && !subject.get(0).subjectId().equals(fact.subjectId())) {
                        add(subject, chained, year, area, asOf, sums);
                        subject.clear();
                    }
                    subject.add(fact);
                }
                add(subject, chained, year, area, asOf, sums);
            }
        } finally {
            if (autoCommit) {
                connection.setAutoCommit(true);
            }
        }
        return sums;
    }

    private static void add(
            List<SettlementFact> subject,
            Map<String, List<SettlementFact>> chained,
            int year,
            String area,
            LocalDate asOf,
            Map<String, Outcome> sums) {
        Account.of(subject, Account.Decisions.in(chained)).forEach((booking, figures) -> {
            if (booking.year() == year
                    && booking.municipalityCode().startsWith(area)
                    && !booking.day().isAfter(asOf)) {
                sums.merge(
                        booking.municipalityCode(),
                        new Outcome(figures.assigned(), figures.received(), figures.selfSettled()),
                        Outcome::plus);
            }
        });
    }

    /** Decisions that replace or are replaced: the few that must be at hand to find the first one. */
    private static Map<String, List<SettlementFact>> decisionsInChains(Connection connection, Instant knownAt)
            throws SQLException {
        var found = new HashMap<String, List<SettlementFact>>();
        try (var query = prepared(
                        connection,
                        FACTS
                                + " and f.kind = 'D' and (f.replaces is not null or f.subject_id in"
                                + " (select replaces from settlement_fact where replaces is not null))",
                        knownAt);
                var rows = query.executeQuery()) {
            while (rows.next()) {
                var fact = FactStore.fact(rows);
                found.computeIfAbsent(fact.subjectId(), subject -> new ArrayList<>())
                        .add(fact);
            }
        }
        return found;
    }

    private static PreparedStatement prepared(Connection connection, String sql, Instant knownAt) throws SQLException {
        var statement = connection.prepareStatement(sql);
        statement.setObject(1, OffsetDateTime.ofInstant(knownAt, ZoneOffset.UTC));
        return statement;
    }
}
