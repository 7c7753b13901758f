package se.lansstyrelsen.integration.kit.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import se.lansstyrelsen.integration.kit.contract.EventFiles;
import se.lansstyrelsen.integration.kit.contract.ServiceContract;
import se.lansstyrelsen.integration.kit.journal.EventType;

/** What must hold of every event a service sends. Each service orders it last, so that its other tests have sent theirs. */
public abstract class EventRules {

    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    @Inject
    ServiceContract contract;

    @Inject
    DataSource database;

    @Inject
    Flyway flyway;

    @Test
    void everyEventHasASchemaAndAnExampleThatFitsIt() throws IOException {
        for (var type : contract.events()) {
            try (var example = EventFiles.example(type.versionedName())) {
                var text = new String(example.readAllBytes(), StandardCharsets.UTF_8);
                assertEquals(List.of(), schema(type).validate(text, InputFormat.JSON), type.versionedName());
            }
        }
    }

    @Test
    void everySchemaFileBelongsToAnEvent() throws IOException {
        var folder = Path.of("src/main/resources/events");
        var stored = new TreeSet<String>();
        if (Files.isDirectory(folder)) {
            try (var files = Files.list(folder)) {
                files.forEach(file ->
                        stored.add(file.getFileName().toString().replaceAll("\\.(schema|example)\\.json$", "")));
            }
        }
        assertEquals(
                contract.events().stream().map(EventType::versionedName).collect(Collectors.toCollection(TreeSet::new)),
                stored);
    }

    @Test
    void everyKindOfEventWasEmittedByTheTestsAndFitsItsSchema() throws SQLException, IOException {
        var emitted = emitted();
        for (var type : contract.events()) {
            var examples = emitted.getOrDefault(type.versionedName(), List.of());
            assertTrue(!examples.isEmpty(), "no test makes the service tell " + type.versionedName());
            var schema = schema(type);
            for (var data : examples) {
                assertEquals(List.of(), schema.validate(data, InputFormat.JSON), type.versionedName() + " " + data);
            }
        }
    }

    @Test
    void migrationsHaveRunFromEmptyAndASecondRunChangesNothing() {
        assertTrue(flyway.validateWithResult().validationSuccessful);
        assertEquals(0, flyway.migrate().migrationsExecuted);
        assertEquals(0, flyway.info().pending().length);
    }

    private Map<String, List<String>> emitted() throws SQLException {
        var emitted = new HashMap<String, List<String>>();
        try (var connection = database.getConnection();
                var rows = connection
                        .createStatement()
                        .executeQuery("select type, data::text from journal where data is not null")) {
            while (rows.next()) {
                emitted.computeIfAbsent(rows.getString(1), type -> new ArrayList<>())
                        .add(rows.getString(2));
            }
        }
        return emitted;
    }

    private static Schema schema(EventType type) throws IOException {
        try (var file = EventFiles.schema(type.versionedName())) {
            return SCHEMAS.getSchema(file);
        }
    }
}
