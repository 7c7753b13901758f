package se.lansstyrelsen.integration.allocation.settlement;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

/**
 * How many unaccompanied children have been assigned, as the feed tells. Plain JDBC, since the feed books in its own
 * transaction and every question is a sum.
 */
@ApplicationScoped
public class ChildAssignments {

    private static final String BOOK =
            """
            insert into child_day as d (municipality_code, decided_on, kind, day, assigned)
            select * from unnest(?::text[], ?::text[]::date[], ?::text[], ?::text[]::date[], ?::int[])
            on conflict (municipality_code, decided_on, kind, day) do update set assigned = d.assigned + excluded.assigned""";
    private static final String NATIONAL =
            "select extract(year from decided_on)::int, sum(assigned) from child_day where day <= ? group by 1";
    private static final String BY_MUNICIPALITY =
            "select municipality_code, sum(assigned) from child_day where day <= ? and kind <> 'K' group by 1";
    private static final String WITHIN =
            """
            select s.place, sum(d.assigned) from child_day d
            join unnest(?::text[], ?::text[]::date[], ?::text[]::date[]) with ordinality as s (code, first, last, place)
              on d.municipality_code = s.code and d.decided_on between s.first and s.last
            where d.day <= ? and d.kind <> 'K' group by 1""";

    private final DataSource database;

    ChildAssignments(DataSource database) {
        this.database = database;
    }

    /** Days in which a municipality was assigned children, the last one included. */
    public record Stretch(String municipalityCode, LocalDate first, LocalDate last) {}

    /** All children assigned in the nation by a day, to kin too, by the year of the assignment. */
    public Map<Integer, Integer> national(LocalDate asOf) {
        return sums(NATIONAL, asOf, Integer.class);
    }

    /** Children assigned to each municipality by a day, those to kin left out, in all years together. */
    public Map<String, Integer> byMunicipality(LocalDate asOf) {
        return sums(BY_MUNICIPALITY, asOf, String.class);
    }

    /** Of those, the ones assigned within each stretch, in the order of the stretches. */
    public List<Integer> within(List<Stretch> stretches, LocalDate asOf) {
        var sums = new ArrayList<>(Collections.nCopies(stretches.size(), 0));
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(WITHIN)) {
            var column = new Columns<>(connection, stretches);
            query.setArray(1, column.of("text", Stretch::municipalityCode));
            query.setArray(2, column.of("text", Stretch::first));
            query.setArray(3, column.of("text", Stretch::last));
            query.setObject(4, asOf);
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    sums.set(rows.getInt(1) - 1, rows.getInt(2));
                }
            }
        } catch (SQLException e) {
            throw unreadable(e);
        }
        return sums;
    }

    /** Adds the differences to the daily figures; no statement at all where there are none. */
    void book(Connection connection, Map<ChildAccount.Booking, Integer> differences) throws SQLException {
        if (differences.isEmpty()) {
            return;
        }
        var bookings = differences.keySet().stream()
                .sorted(Comparator.comparing(ChildAccount.Booking::municipalityCode)
                        .thenComparing(ChildAccount.Booking::day))
                .toList();
        try (var upsert = connection.prepareStatement(BOOK)) {
            var column = new Columns<>(connection, bookings);
            upsert.setArray(1, column.of("text", ChildAccount.Booking::municipalityCode));
            upsert.setArray(2, column.of("text", ChildAccount.Booking::decidedOn));
            upsert.setArray(3, column.of("text", booking -> booking.kind().letter()));
            upsert.setArray(4, column.of("text", ChildAccount.Booking::day));
            upsert.setArray(5, column.of("int", differences::get));
            upsert.executeUpdate();
        }
    }

    private <K> Map<K, Integer> sums(String sql, LocalDate asOf, Class<K> key) {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(sql)) {
            query.setObject(1, asOf);
            var sums = new HashMap<K, Integer>();
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    sums.put(rows.getObject(1, key), rows.getInt(2));
                }
            }
            return sums;
        } catch (SQLException e) {
            throw unreadable(e);
        }
    }

    private static IllegalStateException unreadable(SQLException e) {
        return new IllegalStateException("could not read the assigned children", e);
    }
}
