package se.lansstyrelsen.integration.kit.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import se.lansstyrelsen.integration.embedded.EmbeddedStack;
import se.lansstyrelsen.integration.kit.Await;
import se.lansstyrelsen.integration.kit.Topics;
import se.lansstyrelsen.integration.kit.app.ThingNamed;
import se.lansstyrelsen.integration.kit.app.ThingService;

@QuarkusTest
@QuarkusTestResource(value = EmbeddedStack.class, initArgs = @ResourceArg(name = "service", value = "things"))
class JournalRelayTest {

    private static final String TOPIC = "things.events";

    @Inject
    ThingService things;

    @Inject
    DataSource database;

    @Inject
    Chain chain;

    @Inject
    Publisher publisher;

    @Inject
    JournalVerification verification;

    @Test
    void everyFactIsPublishedOnceWithItsPlaceAndHash() throws Exception {
        var made = things.nameMany(20);
        Await.until("all twenty on the topic", () -> published().containsAll(made));
        var mine = Topics.all(TOPIC).stream()
                .filter(message -> made.contains(UUID.fromString(message.key())))
                .toList();
        assertEquals(20, mine.size());
        for (var message : mine) {
            assertEquals("1.0", Topics.header(message, "ce_specversion"));
            assertEquals("/things/v1", Topics.header(message, "ce_source"));
            assertEquals("se.lansstyrelsen.integration.things.thing-named.v1", Topics.header(message, "ce_type"));
            assertEquals(message.key(), Topics.header(message, "ce_subject"));
            assertEquals(64, Topics.header(message, "ce_chainhash").length());
            assertTrue(Long.parseLong(Topics.header(message, "ce_sequence")) > 0);
        }
    }

    @Test
    void aTransactionThatFailsLeavesNoFact() throws Exception {
        var id = UUID.randomUUID();
        assertThrows(IllegalStateException.class, () -> things.nameAndFail(id));
        var after = things.nameMany(1);
        Await.until("the next fact on the topic", () -> published().containsAll(after));
        assertFalse(published().contains(id));
        assertEquals(0, number("select count(*) from journal where aggregate_id = '" + id + "'"));
    }

    @Test
    void aFactCannotBeJournaledOutsideATransaction() throws Exception {
        var before = number("select count(*) from journal where aggregate_type = 'thing'");
        assertThrows(IllegalStateException.class, () -> journal.append(new ThingNamed(UUID.randomUUID(), "loose")));
        assertEquals(before, number("select count(*) from journal where aggregate_type = 'thing'"));
    }

    @Inject
    Journal journal;

    /** A relay killed after the broker acknowledged and before the cursor moved: the cursor goes back, the events go out again. */
    @Test
    void whatWasSentBeforeACrashIsSentAgainUnderTheSameIds() throws Exception {
        var made = things.nameMany(5);
        Await.until("all on the topic", () -> published().containsAll(made));
        Await.until(
                "the cursor at the end",
                () -> number("select published_sequence from relay_cursor")
                        == number("select max(sequence) from journal_chain"));
        execute("update relay_cursor set published_sequence = published_sequence - 5");
        Await.until(
                "each of the five twice on the topic",
                () -> Topics.all(TOPIC).stream()
                                .filter(message -> made.contains(UUID.fromString(message.key())))
                                .count()
                        == 10);
        var ids = Topics.all(TOPIC).stream()
                .filter(message -> made.contains(UUID.fromString(message.key())))
                .map(message -> Topics.header(message, "ce_id"))
                .collect(Collectors.groupingBy(id -> id, Collectors.counting()));
        assertEquals(Set.of(2L), new HashSet<>(ids.values()));
        assertEquals(5, ids.size());
    }

    @Test
    void twoRelaysAtOnceNeverGiveAPlaceTwice() throws Exception {
        var made = new ArrayList<UUID>();
        var relays = Executors.newFixedThreadPool(4);
        try {
            var running = new ArrayList<Future<?>>();
            for (var relay = 0; relay < 4; relay++) {
                running.add(relays.submit(() -> {
                    for (var i = 0; i < 60; i++) {
                        chain.advance();
                        publisher.advance();
                    }
                    return null;
                }));
            }
            for (var i = 0; i < 30; i++) {
                made.addAll(things.nameMany(10));
            }
            for (var one : running) {
                one.get(60, TimeUnit.SECONDS);
            }
        } finally {
            relays.shutdownNow();
        }
        Await.until("all on the topic", () -> published().containsAll(made));
        var mine = Topics.all(TOPIC).stream()
                .filter(message -> made.contains(UUID.fromString(message.key())))
                .toList();
        assertEquals(made.size(), mine.size());
        assertEquals(
                made.size(),
                mine.stream()
                        .map(message -> Topics.header(message, "ce_sequence"))
                        .distinct()
                        .count());
        assertEquals(
                number("select max(sequence) from journal_chain"),
                number("select count(*) from journal_chain"),
                "the sequence has no gap");
        assertTrue(verification.verify().intact());
    }

    @Test
    void whileTheBrokerIsAwayFactsWaitAndThenFlow() throws Exception {
        Await.until("a quiet cursor", () -> number("select count(*) from journal_unchained") == 0);
        EmbeddedStack.broker().stop();
        List<UUID> made;
        try {
            made = things.nameMany(3);
            Await.until(
                    "the facts chained though unpublished",
                    () -> number("select count(*) from journal_unchained") == 0);
            Thread.sleep(Duration.ofSeconds(12).toMillis());
            assertTrue(number("select max(sequence) from journal_chain")
                    > number("select published_sequence from relay_cursor"));
        } finally {
            EmbeddedStack.broker().start();
        }
        Await.until(
                "all on the topic", Duration.ofSeconds(60), () -> published().containsAll(made));
    }

    private Set<UUID> published() {
        return Topics.all(TOPIC).stream()
                .map(message -> UUID.fromString(message.key()))
                .collect(Collectors.toSet());
    }

    private long number(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var row = connection.createStatement().executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    private void execute(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
