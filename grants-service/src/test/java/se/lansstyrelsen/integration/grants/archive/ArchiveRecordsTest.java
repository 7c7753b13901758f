package se.lansstyrelsen.integration.grants.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Set;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import se.lansstyrelsen.integration.embedded.EmbeddedStack;

/** Rings when a table that holds something of a matter is not archived. */
@QuarkusTest
@QuarkusTestResource(value = EmbeddedStack.class, initArgs = @ResourceArg(name = "service", value = "grants"))
class ArchiveRecordsTest {

    /** Shared by matters; what concerns one of them is in its payment's row. */
    private static final Set<String> OF_SEVERAL_MATTERS = Set.of("unmatched_line");

    @Inject
    DataSource database;

    @Test
    void everyTableWithRowsOfMattersIsArchived() throws SQLException {
        var holding = new TreeSet<String>();
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        """
                        select distinct c.table_name from information_schema.columns c
                        join information_schema.tables t using (table_schema, table_name)
                        where c.table_schema = current_schema() and t.table_type = 'BASE TABLE'
                          and c.column_name in ('application_id', 'matter_id', 'report_id', 'reclaim_id', 'payment_id')""")) {
            while (rows.next()) {
                holding.add(rows.getString(1));
            }
        }
        holding.removeAll(OF_SEVERAL_MATTERS);
        holding.add("application");
        holding.add("payment_file");
        assertEquals(
                holding,
                new TreeSet<>(ArchiveRecords.TABLES.stream()
                        .map(ArchiveRecords.Table::name)
                        .toList()));
    }
}
