package se.lansstyrelsen.integration.allocation.settlement;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.ToIntFunction;
import se.lansstyrelsen.integration.allocation.settlement.Account.Booking;
import se.lansstyrelsen.integration.allocation.settlement.Account.Figures;
import se.lansstyrelsen.integration.allocation.settlement.SettlementFact.Identity;
import se.lansstyrelsen.integration.allocation.settlement.SettlementFact.Kind;

/**
 * The feed's tables. Plain JDBC with arrays instead of Hibernate: a year is a million rows and each statement here
 * carries thousands of them.
 */
@ApplicationScoped
class FactStore {

    static final String COLUMNS =
            """
            s.name, f.event_id, f.kind, f.subject_id, f.municipality_code, f.category, f.persons, f.happened_on,
            f.receive_by, f.corrected_on, f.replaces, f.reason, f.told_at, f.id, f.file_id, f.line""";
    private static final String INSERT =
            """
            insert into settlement_fact (source_id, event_id, kind, subject_id, municipality_code, category, persons,
              happened_on, receive_by, corrected_on, replaces, reason, told_at, recorded_at, file_id, line)
            select r.source_id, r.event_id, r.kind, r.subject_id, r.municipality_code, r.category, r.persons,
              r.happened_on, r.receive_by, r.corrected_on, r.replaces, r.reason, r.told_at, ?, r.file_id, r.line
            from unnest(?::smallint[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::int[], ?::text[]::date[],
              ?::text[]::date[], ?::text[]::date[], ?::text[], ?::text[], ?::text[]::timestamptz[], ?::text[]::uuid[], ?::int[])
              with ordinality as r (source_id, event_id, kind, subject_id, municipality_code, category, persons, happened_on,
              receive_by, corrected_on, replaces, reason, told_at, file_id, line, place)
            order by r.place
            on conflict (event_id, source_id) do nothing
            returning id, source_id, event_id""";
    private static final String BOOK =
            """
            insert into settlement_day as d (year, municipality_code, day, assigned, received, self_settled,
              protected_assigned, protected_received)
            select * from unnest(?::int[], ?::text[], ?::text[]::date[], ?::int[], ?::int[], ?::int[], ?::int[], ?::int[])
            on conflict (year, municipality_code, day) do update set
              assigned = d.assigned + excluded.assigned, received = d.received + excluded.received,
              self_settled = d.self_settled + excluded.self_settled,
              protected_assigned = d.protected_assigned + excluded.protected_assigned,
              protected_received = d.protected_received + excluded.protected_received""";
    private static final String CHANGED =
            "insert into settlement_changed (year, municipality_code) select * from unnest(?::int[], ?::text[]) on conflict do nothing";

    private final Map<String, Short> sources = new ConcurrentHashMap<>();

    /** Records about the subjects, by subject. */
    Map<String, List<SettlementFact>> about(Connection connection, Collection<String> subjects) throws SQLException {
        return select(connection, "f.subject_id = any (?)", subjects);
    }

    /** Decisions that replace any of the assignments, by their own subject. */
    Map<String, List<SettlementFact>> replacing(Connection connection, Collection<String> assignments)
            throws SQLException {
        return select(connection, "f.replaces = any (?)", assignments);
    }

    private static Map<String, List<SettlementFact>> select(
            Connection connection, String condition, Collection<String> keys) throws SQLException {
        var found = new HashMap<String, List<SettlementFact>>();
        if (keys.isEmpty()) {
            return found;
        }
        try (var query = connection.prepareStatement("select " + COLUMNS
                + " from settlement_fact f join settlement_source s on s.id = f.source_id where " + condition)) {
            query.setArray(1, connection.createArrayOf("text", keys.toArray()));
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    var fact = fact(rows);
                    found.computeIfAbsent(fact.subjectId(), subject -> new ArrayList<>())
                            .add(fact);
                }
            }
        }
        return found;
    }

    /** Keeps the records and returns those that were new, each with its place; the others had been told before. */
    Map<Identity, SettlementFact> keep(Connection connection, List<SettlementFact> facts, Instant recordedAt)
            throws SQLException {
        var byIdentity = new HashMap<Identity, SettlementFact>();
        facts.forEach(fact -> byIdentity.putIfAbsent(fact.identity(), fact));
        var names = new HashMap<Short, String>();
        for (var fact : facts) {
            names.put(source(connection, fact.source()), fact.source());
        }
        var kept = new HashMap<Identity, SettlementFact>();
        try (var insert = connection.prepareStatement(INSERT)) {
            insert.setObject(1, OffsetDateTime.ofInstant(recordedAt, ZoneOffset.UTC));
            var column = new Columns<>(connection, facts);
            insert.setArray(2, column.of("smallint", fact -> sources.get(fact.source())));
            insert.setArray(3, column.of("text", SettlementFact::eventId));
            insert.setArray(4, column.of("text", fact -> fact.kind().letter()));
            insert.setArray(5, column.of("text", SettlementFact::subjectId));
            insert.setArray(6, column.of("text", SettlementFact::municipalityCode));
            insert.setArray(7, column.of("text", SettlementFact::category));
            insert.setArray(8, column.of("int", SettlementFact::persons));
            insert.setArray(9, column.of("text", SettlementFact::happenedOn));
            insert.setArray(10, column.of("text", SettlementFact::receiveBy));
            insert.setArray(11, column.of("text", SettlementFact::correctedOn));
            insert.setArray(12, column.of("text", SettlementFact::replaces));
            insert.setArray(13, column.of("text", SettlementFact::reason));
            insert.setArray(14, column.of("text", SettlementFact::toldAt));
            insert.setArray(15, column.of("text", SettlementFact::fileId));
            insert.setArray(16, column.of("int", SettlementFact::line));
            try (var rows = insert.executeQuery()) {
                while (rows.next()) {
                    var identity = new Identity(names.get(rows.getShort(2)), rows.getString(3));
                    kept.put(identity, byIdentity.get(identity).kept(rows.getLong(1)));
                }
            }
        }
        return kept;
    }

    /** Adds the differences to the daily figures and notes whose figures changed. */
    void book(Connection connection, Map<Booking, Figures> differences) throws SQLException {
        if (differences.isEmpty()) {
            return;
        }
        // Always in the same order, so that two writers can never wait for each other.
        var bookings = differences.keySet().stream()
                .sorted(Comparator.comparing(Booking::municipalityCode)
                        .thenComparing(Booking::year)
                        .thenComparing(Booking::day))
                .toList();
        try (var upsert = connection.prepareStatement(BOOK)) {
            var column = new Columns<>(connection, bookings);
            upsert.setArray(1, column.of("int", Booking::year));
            upsert.setArray(2, column.of("text", Booking::municipalityCode));
            upsert.setArray(3, column.of("text", Booking::day));
            List<ToIntFunction<Figures>> counts = List.of(
                    Figures::assigned,
                    Figures::received,
                    Figures::selfSettled,
                    Figures::protectedAssigned,
                    Figures::protectedReceived);
            for (var i = 0; i < counts.size(); i++) {
                var count = counts.get(i);
                upsert.setArray(4 + i, column.of("int", booking -> count.applyAsInt(differences.get(booking))));
            }
            upsert.executeUpdate();
        }
        record Changed(int year, String municipalityCode) {}
        var changed = bookings.stream()
                .map(booking -> new Changed(booking.year(), booking.municipalityCode()))
                .distinct()
                .toList();
        try (var insert = connection.prepareStatement(CHANGED)) {
            var column = new Columns<>(connection, changed);
            insert.setArray(1, column.of("int", Changed::year));
            insert.setArray(2, column.of("text", Changed::municipalityCode));
            insert.executeUpdate();
        }
    }

    /** One batch of the feed at a time in the whole service: a reception and its decision never miss each other. */
    void lock(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("select pg_advisory_xact_lock(720180601)");
        }
    }

    static SettlementFact fact(ResultSet row) throws SQLException {
        return new SettlementFact(
                row.getString(1),
                row.getString(2),
                Kind.of(row.getString(3)),
                row.getString(4),
                row.getString(5),
                row.getString(6) == null ? null : Category.valueOf(row.getString(6)),
                row.getObject(7, Integer.class),
                row.getObject(8, LocalDate.class),
                row.getObject(9, LocalDate.class),
                row.getObject(10, LocalDate.class),
                row.getString(11),
                row.getString(12),
                row.getObject(13, OffsetDateTime.class).toInstant(),
                row.getLong(14),
                row.getObject(15, UUID.class),
                row.getObject(16, Integer.class));
    }

    private short source(Connection connection, String name) throws SQLException {
        var known = sources.get(name);
        if (known != null) {
            return known;
        }
        try (var insert = connection.prepareStatement(
                        "insert into settlement_source (name) values (?) on conflict do nothing");
                var query = connection.prepareStatement("select id from settlement_source where name = ?")) {
            insert.setString(1, name);
            insert.executeUpdate();
            query.setString(1, name);
            try (var row = query.executeQuery()) {
                row.next();
                var id = row.getShort(1);
                sources.put(name, id);
                return id;
            }
        }
    }
}
