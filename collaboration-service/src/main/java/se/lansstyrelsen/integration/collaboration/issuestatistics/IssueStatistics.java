package se.lansstyrelsen.integration.collaboration.issuestatistics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.lansstyrelsen.integration.collaboration.goal.Area;
import se.lansstyrelsen.integration.kit.time.StockholmTime;

/** Counts issues and how long they waited. Plain JDBC, since what it reads are sums and a median of many rows. */
@ApplicationScoped
class IssueStatistics {

    /** An issue that went up in another is counted there, by its own origin's county and year. */
    private static final String BY_AREA =
            """
            select area, count(*), count(*) filter (where state in ('HELD', 'HANDED_OVER')),
              count(*) filter (where state in ('HELD', 'HANDED_OVER') and due_on < ?),
              count(*) filter (where answered_on is not null), count(*) filter (where state = 'CLOSED'),
              count(*) filter (where state = 'MERGED'),
              round(avg(answered_on - raised_on))::integer,
              (percentile_cont(0.5) within group (order by answered_on - raised_on))::integer
            from issue
            where (cast(? as text) is null or county_code = ?)
              and (cast(? as integer) is null or extract(year from raised_on) = ?)
            group by area order by area""";

    private static final String BY_LEVEL =
            """
            with stay as (
              select s.issue_id, i.area, coalesce(s.to_level, 'ORGANISATION') as level, s.kind, s.day as since,
                lead(s.day) over (partition by s.issue_id order by s.position) as until
              from issue_step s join issue i on i.id = s.issue_id
              where s.kind in ('RAISED', 'LIFTED', 'SENT_DOWN', 'HANDED_OVER', 'RETURNED', 'ANSWERED', 'MERGED')
                and (cast(? as text) is null or i.county_code = ?)
                and (cast(? as integer) is null or extract(year from i.raised_on) = ?)),
            wait as (
              select issue_id, area, level, sum(coalesce(until, ?) - since) as days
              from stay where kind not in ('ANSWERED', 'MERGED') group by issue_id, area, level)
            select area, level, count(*), round(avg(days))::integer,
              (percentile_cont(0.5) within group (order by days))::integer, max(days)
            from wait group by area, level order by area, level""";

    private final DataSource database;
    private final Clock clock;

    IssueStatistics(DataSource database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** An area's issues. */
    @Schema(name = "IssueAreaStatistics", description = "Medskick efter område")
    record AreaRow(
            Area area,
            long raised,
            @Schema(description = "Somebody has still to answer them") long open,
            @Schema(description = "Of the open ones, those whose holder is late") long overdue,
            long answered,
            long closed,
            @Schema(description = "Went up in another") long merged,
            @Schema(description = "Mean of whole days from raising to answer", nullable = true) Integer meanDays,
            @Schema(description = "Median of the same", nullable = true) Integer medianDays) {}

    /** How long an area's issues waited at a level. */
    @Schema(name = "IssueLevelStatistics", description = "Väntetid efter område och nivå")
    record LevelRow(
            Area area,
            @Schema(description = "Level of the forum, or ORGANISATION") String level,
            @Schema(description = "Issues that have been there") long issues,
            int meanDays,
            int medianDays,
            int longestDays) {}

    /** @param county null for the whole country @param year when they were raised, null for all */
    @Transactional
    List<AreaRow> byArea(String county, Integer year) {
        return rows(
                BY_AREA,
                query -> {
                    query.setObject(1, today());
                    filter(query, 2, county, year);
                },
                row -> new AreaRow(
                        Area.valueOf(row.getString(1)),
                        row.getLong(2),
                        row.getLong(3),
                        row.getLong(4),
                        row.getLong(5),
                        row.getLong(6),
                        row.getLong(7),
                        row.getObject(8, Integer.class),
                        row.getObject(9, Integer.class)));
    }

    /** As {@link #byArea}. */
    @Transactional
    List<LevelRow> byLevel(String county, Integer year) {
        return rows(
                BY_LEVEL,
                query -> {
                    filter(query, 1, county, year);
                    query.setObject(5, today());
                },
                row -> new LevelRow(
                        Area.valueOf(row.getString(1)),
                        row.getString(2),
                        row.getLong(3),
                        row.getInt(4),
                        row.getInt(5),
                        row.getInt(6)));
    }

    private static void filter(PreparedStatement query, int first, String county, Integer year) throws SQLException {
        query.setString(first, county);
        query.setString(first + 1, county);
        query.setObject(first + 2, year, Types.INTEGER);
        query.setObject(first + 3, year, Types.INTEGER);
    }

    private <T> List<T> rows(String sql, Filling fill, Reading<T> read) {
        try (Connection connection = database.getConnection();
                var query = connection.prepareStatement(sql)) {
            fill.fill(query);
            try (var found = query.executeQuery()) {
                var rows = new ArrayList<T>();
                while (found.next()) {
                    rows.add(read.read(found));
                }
                return rows;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("could not count the issues", e);
        }
    }

    private interface Filling {
        void fill(PreparedStatement query) throws SQLException;
    }

    private interface Reading<T> {
        T read(ResultSet row) throws SQLException;
    }

    private LocalDate today() {
        return StockholmTime.today(clock);
    }
}
