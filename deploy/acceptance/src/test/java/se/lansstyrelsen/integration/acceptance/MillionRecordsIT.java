package se.lansstyrelsen.integration.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import se.lansstyrelsen.integration.local.Options;
import se.lansstyrelsen.integration.local.Stack;
import se.lansstyrelsen.integration.local.demo.Api;
import se.lansstyrelsen.integration.local.demo.SettlementTopic;

/**
 * A million records of the feed, each municipality's sum known beforehand, through the topic into a service with 256 MB
 * of heap. The rate is printed beside that of the barest thing that could keep the same rows: batched inserts with a
 * check for duplicates, into the same PostgreSQL, in the same run.
 */
class MillionRecordsIT {

    private static final int ASSIGNMENTS = 500_000;
    private static final int RECORDS = 2 * ASSIGNMENTS;
    private static final int BATCH = 4000;
    private static final int YEAR = 2019;
    private static final List<String> MUNICIPALITIES = List.of("0180", "0380", "0580", "1280", "1480", "2480", "2580");

    /** Decision and reception of an assignment, by a fixed rule. */
    private record Assignment(int number) {
        String id() {
            return "million-" + number;
        }

        String municipality() {
            return MUNICIPALITIES.get(number % MUNICIPALITIES.size());
        }

        int persons() {
            return 1 + number % 5;
        }

        LocalDate decidedOn() {
            return LocalDate.of(YEAR, 1, 1).plusDays(number % 300);
        }

        LocalDate receivedOn() {
            return decidedOn().plusDays(40);
        }

        String decision() {
            return "{\"assignmentId\":\"" + id() + "\",\"municipalityCode\":\"" + municipality()
                    + "\",\"category\":\"QUOTA_REFUGEE\",\"persons\":" + persons() + ",\"decidedOn\":\"" + decidedOn()
                    + "\"}";
        }

        String reception() {
            return "{\"assignmentId\":\"" + id() + "\",\"persons\":" + persons() + ",\"receivedOn\":\"" + receivedOn()
                    + "\"}";
        }
    }

    @Test
    void aMillionRecordsBecomeCorrectCounts() throws Exception {
        try (var stack = Stack.start(Options.forTests(1), System.out)) {
            var process = stack.pid("allocation", 0);
            var bare = bareInsert(stack);
            var begun = System.nanoTime();
            send(stack.bootstrap());
            System.out.printf("  a million records sent after %.1f s%n", (System.nanoTime() - begun) / 1e9);
            try (var topic = new SettlementTopic(stack.bootstrap())) {
                for (var left = topic.waiting(); left > 0; left = topic.waiting()) {
                    System.out.printf(Locale.ROOT, "  %,d of %,d records wait%n", left, RECORDS);
                    Thread.sleep(2000);
                }
            }
            var took = Duration.ofNanos(System.nanoTime() - begun);
            assertEquals(process, stack.pid("allocation", 0), "the service lived through it in its 256 MB");
            assertEquals(expected(), counted(stack));
            var rate = RECORDS / (took.toMillis() / 1000.0);
            System.out.printf(
                    Locale.ROOT,
                    "A million records, sending included: %,.0f a second; a bare batched insert: %,.0f a second; ratio %.2f%n",
                    rate,
                    bare,
                    rate / bare);
        }
    }

    private static void send(String bootstrap) {
        var settings = Map.<String, Object>of("bootstrap.servers", bootstrap, "linger.ms", 20, "batch.size", 200_000);
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            for (var number = 0; number < ASSIGNMENTS; number++) {
                var one = new Assignment(number);
                producer.send(message(one, "decided", "assignment-decided.v1", one.decision()));
                producer.send(message(one, "received", "assignment-received.v1", one.reception()));
            }
        }
    }

    private static ProducerRecord<String, String> message(Assignment one, String what, String type, String data) {
        var message = new ProducerRecord<>("migrationsverket.settlement", one.id(), data);
        Map.of(
                        "ce_specversion", "1.0",
                        "ce_id", one.id() + "-" + what,
                        "ce_source", "urn:test:million",
                        "ce_type", "se.migrationsverket.settlement." + type,
                        "ce_time", "2019-12-31T12:00:00Z")
                .forEach((name, value) -> message.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        return message;
    }

    private static Map<String, Integer> expected() {
        var persons = new TreeMap<String, Integer>();
        for (var number = 0; number < ASSIGNMENTS; number++) {
            var one = new Assignment(number);
            persons.merge(one.municipality(), one.persons(), Integer::sum);
        }
        return persons;
    }

    private static Map<String, Integer> counted(Stack stack) {
        var received = new TreeMap<String, Integer>();
        new Api(stack, "allocation")
                .all("samordnare", "/municipality-quotas?year=" + YEAR)
                .forEach(row -> {
                    assertEquals(
                            row.get("assigned").asInt(), row.get("received").asInt());
                    if (row.get("received").asInt() != 0) {
                        received.put(
                                row.get("municipalityCode").asText(),
                                row.get("received").asInt());
                    }
                });
        return received;
    }

    /** Rows a second of the reference. */
    private static double bareInsert(Stack stack) throws SQLException, java.io.IOException {
        var database = stack.postgres().database("bare");
        var address = database.url() + (database.url().contains("?") ? "&" : "?") + "reWriteBatchedInserts=true";
        try (var connection = DriverManager.getConnection(address, database.user(), database.password())) {
            connection
                    .createStatement()
                    .execute(
                            """
                    create table bare (source text, event_id text, kind text, subject_id text, municipality_code text,
                      category text, persons int, happened_on date, primary key (event_id, source))""");
            connection.setAutoCommit(false);
            var begun = System.nanoTime();
            insert(connection);
            return RECORDS / ((System.nanoTime() - begun) / 1e9);
        }
    }

    private static void insert(Connection connection) throws SQLException {
        try (var insert = connection.prepareStatement(
                "insert into bare values (?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing")) {
            var waiting = 0;
            for (var number = 0; number < ASSIGNMENTS; number++) {
                var one = new Assignment(number);
                row(insert, one.id() + "-decided", "D", one, one.municipality(), "QUOTA_REFUGEE", one.decidedOn());
                row(insert, one.id() + "-received", "R", one, null, null, one.receivedOn());
                waiting += 2;
                if (waiting == BATCH) {
                    insert.executeBatch();
                    connection.commit();
                    waiting = 0;
                }
            }
            insert.executeBatch();
            connection.commit();
        }
    }

    private static void row(
            java.sql.PreparedStatement insert,
            String id,
            String kind,
            Assignment one,
            String municipality,
            String category,
            LocalDate on)
            throws SQLException {
        insert.setString(1, "urn:test:million");
        insert.setString(2, id);
        insert.setString(3, kind);
        insert.setString(4, one.id());
        insert.setString(5, municipality);
        insert.setString(6, category);
        insert.setInt(7, one.persons());
        insert.setObject(8, on);
        insert.addBatch();
    }
}
