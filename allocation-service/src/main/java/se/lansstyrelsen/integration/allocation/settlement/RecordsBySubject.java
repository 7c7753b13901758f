package se.lansstyrelsen.integration.allocation.settlement;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.lansstyrelsen.integration.allocation.settlement.Account.Decisions;

/**
 * The records as they were recorded by an instant, one assignment or self-settled reception at a time and in the memory
 * of one, so that what they come to can be asked again whatever their number.
 */
final class RecordsBySubject {

    private static final String FACTS = "select " + FactStore.COLUMNS
            + " from settlement_fact f join settlement_source s on s.id = f.source_id where f.recorded_at <= ?";
    private static final String IN_CHAINS =
            """
             and f.kind = 'D' and (f.replaces is not null or f.subject_id in
            (select replaces from settlement_fact where replaces is not null))""";

    private RecordsBySubject() {}

    /** Takes the records about one subject, and what finds the first decision in a row of replacements. */
    interface Reader {
        void read(List<SettlementFact> facts, Decisions decisions);
    }

    /**
     * Reads them all.
     *
     * @param condition SQL that leaves subjects out, about {@code f} and beginning with {@code and}; or empty
     * @param parameters the condition's own
     */
    static void read(Connection connection, Instant knownAt, String condition, List<?> parameters, Reader reader)
            throws SQLException {
        var decisions = Decisions.in(decisionsInChains(connection, knownAt));
        var autoCommit = connection.getAutoCommit();
        try (var query = prepared(connection, FACTS + condition + " order by f.subject_id", knownAt)) {
            for (var i = 0; i < parameters.size(); i++) {
                query.setObject(i + 2, parameters.get(i));
            }
            if (autoCommit) {
                connection.setAutoCommit(false);
            }
            query.setFetchSize(5000);
            try (var rows = query.executeQuery()) {
                var subject = new ArrayList<SettlementFact>();
                while (rows.next()) {
                    var fact = FactStore.fact(rows);
                    if (!subject.isEmpty() && !subject.get(0).subjectId().equals(fact.subjectId())) {
                        reader.read(subject, decisions);
                        subject.clear();
                    }
                    subject.add(fact);
                }
                reader.read(subject, decisions);
            }
        } finally {
            if (autoCommit) {
                connection.setAutoCommit(true);
            }
        }
    }

    /** Decisions that replace or are replaced: the few that must be at hand to find the first one. */
    private static Map<String, List<SettlementFact>> decisionsInChains(Connection connection, Instant knownAt)
            throws SQLException {
        var found = new HashMap<String, List<SettlementFact>>();
        try (var query = prepared(connection, FACTS + IN_CHAINS, knownAt);
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
