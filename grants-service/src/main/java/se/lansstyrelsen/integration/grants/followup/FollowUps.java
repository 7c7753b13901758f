package se.lansstyrelsen.integration.grants.followup;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import se.lansstyrelsen.integration.grants.application.ApplicationStatus;
import se.lansstyrelsen.integration.grants.followup.FollowUpFilter.Condition;
import se.lansstyrelsen.integration.grants.followup.FollowUpViews.FollowUp;
import se.lansstyrelsen.integration.grants.followup.FollowUpViews.MatterRow;
import se.lansstyrelsen.integration.grants.followup.FollowUpViews.PurposeFollowUp;
import se.lansstyrelsen.integration.grants.followup.FollowUpViews.Sums;
import se.lansstyrelsen.integration.grants.scheme.Purpose;
import se.lansstyrelsen.integration.grants.scheme.Scheme;

/**
 * Sums over every capability's tables, and the rows they are sums of, from one and the same statement. Plain JDBC, since
 * the sums are the database's to make and no entity holds them.
 */
@ApplicationScoped
class FollowUps {

    private static final String MATTER =
            """
            with money as (
              select matter_id, sum(amount) filter (where kind = 'PAID') as paid,
                sum(amount) filter (where kind = 'RETURNED') as returned
              from frame_entry where matter_id is not null group by matter_id),
            matter as (
              select a.id, cast(extract(year from a.received_at at time zone 'Europe/Stockholm') as int) as year,
                cast(a.received_at at time zone 'Europe/Stockholm' as date) as received_on,
                a.scheme, a.concerned_county as county, a.deciding_county,
                case when a.scheme = 'SECTION_37_A' then a.concerned_county end as concerned_reader,
                a.diary_number, a.organisation_number, a.applicant_name, a.title, a.status,
                coalesce(a.content -> 'purposes', '[]') as purposes, a.sought_amount as sought,
                coalesce(d.granted_amount, 0.00) as granted, coalesce(money.paid, 0.00) as paid, o.used,
                coalesce(money.returned, 0.00) + coalesce(o.returned_to_state, 0.00) as returned, o.women, o.men
              from application a
              left join lateral (
                select granted_amount from grant_decision
                where application_id = a.id order by number desc limit 1) d on true
              left join money on money.matter_id = a.id
              left join follow_up_outcome o on o.application_id = a.id
              where a.status not in ('DRAFT', 'WITHDRAWN'))
            """;

    private static final String SUMS =
            """
             count(*), coalesce(sum(m.sought), 0.00), count(*) filter (where m.granted > 0), sum(m.granted),
              sum(m.paid), sum(m.used), sum(m.returned), cast(sum(m.women) as int), cast(sum(m.men) as int) from matter m""";

    private final DataSource database;

    FollowUps(DataSource database) {
        this.database = database;
    }

    List<FollowUp> sums(List<Condition> conditions) {
        return rows(
                MATTER + "select m.year, m.scheme, m.county," + SUMS + where(conditions)
                        + " group by 1, 2, 3 order by 1 desc, 2, 3",
                values(conditions),
                row -> new FollowUp(row.getInt(1), Scheme.valueOf(row.getString(2)), row.getString(3), sums(row, 4)));
    }

    List<PurposeFollowUp> sumsByPurpose(List<Condition> conditions) {
        return rows(
                MATTER + "select m.year, m.scheme, m.county, purpose," + SUMS
                        + " left join lateral jsonb_array_elements_text(m.purposes) purpose on true"
                        + where(conditions) + " group by 1, 2, 3, 4 order by 1 desc, 2, 3, 4",
                values(conditions),
                row -> new PurposeFollowUp(
                        row.getInt(1),
                        Scheme.valueOf(row.getString(2)),
                        row.getString(3),
                        row.getString(4) == null ? null : Purpose.valueOf(row.getString(4)),
                        sums(row, 5)));
    }

    long count(List<Condition> conditions) {
        return rows(
                        MATTER + "select count(*) from matter m" + where(conditions),
                        values(conditions),
                        row -> row.getLong(1))
                .get(0);
    }

    List<MatterRow> matters(List<Condition> conditions, long offset, int limit) {
        return rows(
                MATTER
                        + """
                        select m.id, m.year, m.scheme, m.county, m.deciding_county, m.diary_number, m.received_on,
                          m.organisation_number, m.applicant_name, m.title, m.status,
                          array_to_string(array(select jsonb_array_elements_text(m.purposes)), ','),
                          m.sought, m.granted, m.paid, m.used, m.returned, m.women, m.men
                        from matter m"""
                        + where(conditions) + " order by m.received_on desc, m.diary_number, m.id offset ? limit ?",
                Stream.concat(values(conditions).stream(), Stream.of(offset, limit))
                        .toList(),
                FollowUps::matter);
    }

    private static String where(List<Condition> conditions) {
        return conditions.isEmpty()
                ? ""
                : conditions.stream().map(Condition::sql).collect(Collectors.joining(" and ", " where ", ""));
    }

    private static List<Object> values(List<Condition> conditions) {
        return conditions.stream().map(Condition::value).toList();
    }

    private static Sums sums(ResultSet row, int first) throws SQLException {
        return new Sums(
                row.getLong(first),
                row.getBigDecimal(first + 1),
                row.getLong(first + 2),
                row.getBigDecimal(first + 3),
                row.getBigDecimal(first + 4),
                row.getBigDecimal(first + 5),
                row.getBigDecimal(first + 6),
                row.getObject(first + 7, Integer.class),
                row.getObject(first + 8, Integer.class));
    }

    private static MatterRow matter(ResultSet row) throws SQLException {
        return new MatterRow(
                row.getObject(1, UUID.class),
                row.getInt(2),
                Scheme.valueOf(row.getString(3)),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getObject(7, LocalDate.class),
                row.getString(8),
                row.getString(9),
                row.getString(10),
                ApplicationStatus.valueOf(row.getString(11)),
                Stream.of(row.getString(12).split(","))
                        .filter(purpose -> !purpose.isEmpty())
                        .map(Purpose::valueOf)
                        .toList(),
                row.getBigDecimal(13),
                row.getBigDecimal(14),
                row.getBigDecimal(15),
                row.getBigDecimal(16),
                row.getBigDecimal(17),
                row.getObject(18, Integer.class),
                row.getObject(19, Integer.class));
    }

    private interface Reader<T> {
        T read(ResultSet row) throws SQLException;
    }

    private <T> List<T> rows(String sql, List<Object> values, Reader<T> reader) {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(sql)) {
            fill(query, values);
            try (var found = query.executeQuery()) {
                var rows = new ArrayList<T>();
                while (found.next()) {
                    rows.add(reader.read(found));
                }
                return rows;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("could not sum up the matters", e);
        }
    }

    private static void fill(PreparedStatement query, List<Object> values) throws SQLException {
        for (var i = 0; i < values.size(); i++) {
            query.setObject(i + 1, values.get(i));
        }
    }
}
