package se.lansstyrelsen.integration.grants.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/**
 * A matter's rows, documents and files out of every capability's tables. Plain JDBC and in one place, since an archive keeps
 * what is stored and not today's reading of it, and so that a test can tell when a table is forgotten.
 */
@ApplicationScoped
class ArchiveRecords {

    /** In the order of the archive. */
    static final List<Table> TABLES = List.of(
            new Table("application", "id = ?", "id", true),
            new Table("application_edition", "number"),
            new Table("attachment", "added_at, id", true),
            new Table("supplement_request", "asked_at, id", true),
            new Table("conflict_declaration", "declared_at, id", true),
            new Table("opinion", "invited_at, id", true),
            new Table("assessment", "assessed_at, id", true),
            new Table("decision_proposal", "proposed_at, id", true),
            new Table("grant_decision", "number", true),
            new Table("grant_account", "number", true),
            new Table("payment_plan", "number", true),
            new Table("requisition", "requested_at, id", true),
            new Table("payment_stop", "stopped_at, id", true),
            new Table("payment", "proposed_at, id", true),
            new Table(
                    "payment_file",
                    "id in (select file_id from payment where application_id = ?)",
                    "made_at, id",
                    false),
            new Table("frame_entry", "matter_id = ?", "entered_at, id", false),
            new Table("report", "due_on, id", true),
            new Table(
                    "report_edition",
                    "report_id in (select id from report where application_id = ?)",
                    "report_id, number",
                    false),
            new Table("report_attachment", "added_at, id", true),
            new Table("report_reminder", "reminded_on, id", true),
            new Table("reclaim", "raised_at, id", true),
            new Table("repayment", "reclaim_id"),
            new Table("project", "opened_at, id", true),
            new Table("grant_closing", "application_id"));

    private static final String DOCUMENTS =
            """
            select id, 'decision-' || number from grant_decision where application_id = ?
            union all
            select id, 'reclaim-decision-' || row_number() over (order by decided_at, id)
            from reclaim where application_id = ? and status = 'DECIDED'
            order by 2, 1""";
    private static final String FILES =
            """
            select id, 'attachments', row_number() over (order by added_at, id), file_name
            from attachment where application_id = ?
            union all
            select id, 'report-attachments', row_number() over (order by added_at, id), file_name
            from report_attachment where application_id = ?
            order by 2, 3""";

    private final DataSource database;

    ArchiveRecords(DataSource database) {
        this.database = database;
    }

    /**
     * A table with rows of matters.
     *
     * @param condition on the application's id
     * @param order of the rows, the same each time
     * @param journaled its ids are the matter's own in the journal
     */
    record Table(String name, String condition, String order, boolean journaled) {

        Table(String name, String order) {
            this(name, order, false);
        }

        Table(String name, String order, boolean journaled) {
            this(name, "application_id = ?", order, journaled);
        }
    }

    /** A document or a file, and its name in the archive. */
    record Kept(UUID id, String name) {}

    record Printed(String html, byte[] pdf) {}

    /**
     * The table's rows of the matter as JSON objects, column by column. Left out are counters of no meaning outside, and
     * the payment files' bytes, which are other matters' too; their hashes stand.
     */
    @Transactional
    List<String> lines(Table table, UUID applicationId) {
        writeInstantsInUtc();
        return ask(
                "select (to_jsonb(t) - array['version'" + (table.name().equals("payment_file") ? ", 'content'" : "")
                        + "])::text from " + table.name() + " t where " + table.condition() + " order by "
                        + table.order(),
                applicationId,
                row -> row.getString(1));
    }

    /** Ids under which the journal holds the matter's facts. */
    List<String> journaled(UUID applicationId) {
        var ids = TABLES.stream()
                .filter(Table::journaled)
                .map(table -> "select id::text from " + table.name() + " where " + table.condition())
                .collect(Collectors.joining(" union "));
        return ask(ids, applicationId, row -> row.getString(1));
    }

    List<Kept> documents(UUID applicationId) {
        return ask(DOCUMENTS, applicationId, row -> new Kept(row.getObject(1, UUID.class), row.getString(2)));
    }

    Printed kept(UUID documentId) {
        return ask(
                        "select html, pdf from kept_document where id = ?",
                        documentId,
                        row -> new Printed(row.getString(1), row.getBytes(2)))
                .get(0);
    }

    /** What was attached to the application and to its reports. */
    List<Kept> files(UUID applicationId) {
        return ask(
                FILES,
                applicationId,
                row -> new Kept(
                        row.getObject(1, UUID.class),
                        ArchiveNames.of(row.getString(2), row.getInt(3), row.getString(4))));
    }

    private interface Row<T> {
        T of(ResultSet row) throws SQLException;
    }

    /** @param id for every parameter */
    private <T> List<T> ask(String sql, UUID id, Row<T> mapping) {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(sql)) {
            for (var i = 1; i <= query.getParameterMetaData().getParameterCount(); i++) {
                query.setObject(i, id);
            }
            var found = new ArrayList<T>();
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    found.add(mapping.of(rows));
                }
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException("could not read the matter", e);
        }
    }

    /** Instants as JSON are written in the zone of the session, which differs from one machine to the next. */
    private void writeInstantsInUtc() {
        try (var connection = database.getConnection();
                var zone = connection.createStatement()) {
            zone.execute("set local time zone 'UTC'");
        } catch (SQLException e) {
            throw new IllegalStateException("could not read the matter", e);
        }
    }
}
