package se.lansstyrelsen.integration.allocation.settlement;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the figures were, as they were recorded at an earlier instant: recomputed from the records, since the daily
 * figures only know the present. An auditor's question, not a dashboard's.
 */
@ApplicationScoped
public class RecordedHistory {

    /** Persons assigned, received and self-settled by a day. */
    public record Outcome(int assigned, int received, int selfSettled) {

        Outcome plus(Outcome other) {
            return new Outcome(assigned + other.assigned, received + other.received, selfSettled + other.selfSettled);
        }
    }

    /** Outcome by municipality of a year, of codes that start as the area does. */
    public Map<String, Outcome> outcome(Connection connection, int year, String area, LocalDate asOf, Instant knownAt)
            throws SQLException {
        var sums = new HashMap<String, Outcome>();
        RecordsBySubject.read(connection, knownAt, "", List.of(), (facts, decisions) -> Account.of(facts, decisions)
                .forEach((booking, figures) -> {
                    if (booking.isWithin(year, area, asOf)) {
                        sums.merge(
                                booking.municipalityCode(),
                                new Outcome(figures.assigned(), figures.received(), figures.selfSettled()),
                                Outcome::plus);
                    }
                }));
        return sums;
    }
}
