package se.lansstyrelsen.integration.allocation.progress;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;

/** What other capabilities may ask of the outcome month by month, as known now. */
@ApplicationScoped
public class MonthlyOutcomes {

    private static final String MONTHS =
            """
            select date_trunc('month', day)::date, sum(assigned), sum(received)
            from settlement_day where year = ? and municipality_code = ? group by 1""";

    private final DataSource database;

    MonthlyOutcomes(DataSource database) {
        this.database = database;
    }

    /** Persons on assignments decided in a month, less cancelled ones, and persons received in it. */
    public record Outcome(int assigned, int received) {

        public static final Outcome NONE = new Outcome(0, 0);
    }

    /** The months that have any outcome of the year's assignments: also those after the year, when some are received. */
    public Map<YearMonth, Outcome> of(int year, String municipalityCode) {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(MONTHS)) {
            query.setInt(1, year);
            query.setString(2, municipalityCode);
            try (var rows = query.executeQuery()) {
                var months = new HashMap<YearMonth, Outcome>();
                while (rows.next()) {
                    months.put(
                            YearMonth.from(rows.getObject(1, LocalDate.class)),
                            new Outcome(rows.getInt(2), rows.getInt(3)));
                }
                return months;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("could not read the months", e);
        }
    }
}
