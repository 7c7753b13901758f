package se.lansstyrelsen.integration.allocation.settlement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.lansstyrelsen.integration.allocation.settlement.SettlementBook.Outcome;
import se.lansstyrelsen.integration.allocation.settlement.SettlementFact.Kind;
import se.lansstyrelsen.integration.embedded.EmbeddedStack;

@QuarkusTest
@QuarkusTestResource(value = EmbeddedStack.class, initArgs = @ResourceArg(name = "service", value = "allocation"))
class SettlementBookTest {

    private static final List<String> MUNICIPALITIES = List.of("0760", "0761", "0763", "0764");

    @Inject
    SettlementBook book;

    @Inject
    RecordedHistory history;

    @Inject
    DataSource database;

    /**
     * Decisions, replacements, receptions, corrections and cancellations, told in any order, in batches of any size, some
     * twice: the daily figures are what a recomputation from the records gives, and what the same records give in order.
     */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void neitherOrderNorBatchesNorDuplicatesChangeTheFigures(long seed) throws Exception {
        var random = new Random(seed);
        var year = 2016 + (int) (seed % 4);
        var facts = records(random, "seed" + seed + "-", year);
        var told = new ArrayList<>(facts);
        told.addAll(facts.subList(0, facts.size() / 3));
        Collections.shuffle(told, random);
        for (var from = 0; from < told.size(); ) {
            var to = Math.min(told.size(), from + 1 + random.nextInt(12));
            enter(told.subList(from, to));
            from = to;
        }
        assertEquals(recomputed(year), daily(year));
    }

    @Test
    void aReceptionWaitsForItsDecisionAndASecondDecisionIsRefused() throws Exception {
        var day = LocalDate.of(2019, 5, 2);
        var reception = fact(Kind.RECEIVED, "wait-1", null, 3, day, null, 1);
        assertEquals(List.of(Outcome.WAITING), enter(List.of(reception)).outcomes());
        var decision = fact(Kind.DECIDED, "wait-1", "0760", 3, day, null, 2);
        assertEquals(List.of(Outcome.ACCEPTED), enter(List.of(decision)).outcomes());
        assertEquals(List.of(Outcome.DUPLICATE), enter(List.of(decision)).outcomes());
        var another = fact(Kind.DECIDED, "wait-1", "0761", 5, day, null, 3);
        assertEquals(List.of(Outcome.DECIDED_TWICE), enter(List.of(another)).outcomes());
    }

    private SettlementBook.Entry enter(List<SettlementFact> batch) {
        return QuarkusTransaction.requiringNew().call(() -> book.enter(batch));
    }

    private static List<SettlementFact> records(Random random, String prefix, int year) {
        var facts = new ArrayList<SettlementFact>();
        var told = 0;
        for (var i = 0; i < 25; i++) {
            var id = prefix + i;
            var day = LocalDate.of(year, 1, 1).plusDays(random.nextInt(300));
            var replaces = i > 0 && random.nextInt(3) == 0 ? prefix + random.nextInt(i) : null;
            facts.add(fact(
                    Kind.DECIDED,
                    id,
                    MUNICIPALITIES.get(random.nextInt(4)),
                    1 + random.nextInt(6),
                    day,
                    replaces,
                    ++told));
            for (var r = random.nextInt(3); r > 0; r--) {
                facts.add(fact(
                        Kind.RECEIVED,
                        id,
                        null,
                        1 + random.nextInt(4),
                        day.plusDays(random.nextInt(60)),
                        null,
                        ++told));
            }
            if (random.nextInt(4) == 0) {
                facts.add(fact(
                        Kind.CORRECTED, id, null, random.nextInt(5), day.plusDays(random.nextInt(60)), null, ++told));
            }
            if (random.nextInt(5) == 0) {
                facts.add(fact(Kind.CANCELLED, id, null, null, day.plusDays(random.nextInt(30)), null, ++told));
            }
            if (random.nextInt(3) == 0) {
                facts.add(fact(
                        Kind.SELF_SETTLED,
                        id + "-s",
                        MUNICIPALITIES.get(random.nextInt(4)),
                        1 + random.nextInt(5),
                        day,
                        null,
                        ++told));
            }
        }
        return facts;
    }

    private static SettlementFact fact(
            Kind kind, String id, String municipality, Integer persons, LocalDate day, String replaces, int told) {
        var category =
                kind == Kind.DECIDED ? Category.QUOTA_REFUGEE : kind == Kind.SELF_SETTLED ? Category.OTHER : null;
        return new SettlementFact(
                "urn:test",
                id + kind + told,
                kind,
                id,
                municipality,
                category,
                persons,
                day,
                null,
                null,
                replaces,
                null,
                Instant.ofEpochSecond(told),
                0,
                null,
                null);
    }

    private TreeMap<String, RecordedHistory.Outcome> recomputed(int year) {
        return QuarkusTransaction.requiringNew().call(() -> {
            try (var connection = database.getConnection()) {
                var outcome = new TreeMap<>(
                        history.outcome(connection, year, "076", LocalDate.of(2100, 1, 1), Instant.now()));
                outcome.values().removeIf(new RecordedHistory.Outcome(0, 0, 0)::equals);
                return outcome;
            }
        });
    }

    private TreeMap<String, RecordedHistory.Outcome> daily(int year) throws SQLException {
        var sums = new TreeMap<String, RecordedHistory.Outcome>();
        try (var connection = database.getConnection();
                var rows = connection
                        .createStatement()
                        .executeQuery("select municipality_code, sum(assigned), sum(received), sum(self_settled)"
                                + " from settlement_day where municipality_code like '076%' and year = " + year
                                + " group by 1")) {
            while (rows.next()) {
                sums.put(
                        rows.getString(1), new RecordedHistory.Outcome(rows.getInt(2), rows.getInt(3), rows.getInt(4)));
            }
        }
        sums.values().removeIf(new RecordedHistory.Outcome(0, 0, 0)::equals);
        return sums;
    }
}
