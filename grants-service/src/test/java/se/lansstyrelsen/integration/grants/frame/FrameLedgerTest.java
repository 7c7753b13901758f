package se.lansstyrelsen.integration.grants.frame;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.lansstyrelsen.integration.grants.frame.FrameFixture.opened;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.TransactionalException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import se.lansstyrelsen.integration.embedded.EmbeddedStack;
import se.lansstyrelsen.integration.grants.GrantsProblem;
import se.lansstyrelsen.integration.grants.scheme.Scheme;
import se.lansstyrelsen.integration.kit.problem.ProblemException;

/** The frames as other capabilities use them, in their transactions. */
@QuarkusTest
@QuarkusTestResource(value = EmbeddedStack.class, initArgs = @ResourceArg(name = "service", value = "grants"))
class FrameLedgerTest {

    private static final String RECOUNTED =
            """
            select coalesce(sum(case kind when 'ALLOTTED' then amount when 'TRANSFERRED_IN' then amount when 'TRANSFERRED_OUT' then -amount end), 0),
                   coalesce(sum(case kind when 'RESERVED' then amount when 'RELEASED' then -amount when 'DECIDED' then -from_reservation end), 0),
                   coalesce(sum(case kind when 'DECIDED' then amount when 'REDUCED' then -amount end), 0),
                   coalesce(sum(amount) filter (where kind = 'PAID'), 0),
                   coalesce(sum(amount) filter (where kind = 'RETURNED'), 0),
                   coalesce(sum(case when kind in ('ALLOTTED', 'TRANSFERRED_IN', 'RELEASED', 'REDUCED', 'RETURNED') then amount
                            when kind = 'PAID' then 0 else from_reservation - amount end), 0)
            from frame_entry where frame_id = ?1""";

    @Inject
    FrameLedger ledger;

    @Inject
    EntityManager database;

    private static Booking booking(UUID matter, String amount) {
        return Booking.of(matter, new BigDecimal(amount), "test", Instant.EPOCH);
    }

    private static <T> T in(Callable<T> work) {
        return QuarkusTransaction.requiringNew().call(work);
    }

    private FrameStanding recounted(UUID frame) {
        var sums = (Object[]) in(() ->
                database.createNativeQuery(RECOUNTED).setParameter(1, frame).getSingleResult());
        return new FrameStanding(
                (BigDecimal) sums[0],
                (BigDecimal) sums[1],
                (BigDecimal) sums[2],
                (BigDecimal) sums[3],
                (BigDecimal) sums[4],
                (BigDecimal) sums[5]);
    }

    @Test
    void theSumsOfAFrameCanBeCountedAgainFromItsLedger() {
        var frame = opened("SECTION_37", 2044, "18", 1000);
        opened("SECTION_37", 2044, "19", 500);
        var id = UUID.fromString(frame.substring("/frames/".length()));
        var key = new FrameKey(Scheme.SECTION_37, "18", 2044);
        var matter = UUID.randomUUID();
        FrameFixture.move("beslutsfattare-18", frame + "/transfers", FrameFixture.transfer("19", 100.05))
                .statusCode(201);
        se.lansstyrelsen.integration.kit.quality.Api.post(
                        "handlaggare-18", frame + "/reservations", FrameFixture.reservation(matter, 300))
                .statusCode(201);
        in(() -> ledger.release(key, booking(matter, "50")));
        in(() -> ledger.charge(key, booking(matter, "400.50")));
        in(() -> ledger.charge(key, booking(UUID.randomUUID(), "99")));
        in(() -> ledger.reduce(key, booking(matter, "0.50")));
        in(() -> ledger.pay(key, booking(matter, "300")));
        var last = in(() -> ledger.returned(key, booking(matter, "37.25")));
        assertEquals(
                new FrameStanding(
                        new BigDecimal("899.95"),
                        new BigDecimal("0.00"),
                        new BigDecimal("499.00"),
                        new BigDecimal("300.00"),
                        new BigDecimal("37.25"),
                        new BigDecimal("438.20")),
                last);
        assertEquals(last, recounted(id));
        assertEquals(Optional.of(last), in(() -> ledger.standing(key)));
        assertEquals(
                new BigDecimal("400.00"), in(() -> ledger.ofMatter(key, matter)).decided());
    }

    @Test
    void twoChangesInOneTransactionSeeEachOtherAndFallTogether() {
        opened("SECTION_37", 2045, "18", 100);
        var key = new FrameKey(Scheme.SECTION_37, "18", 2045);
        var refusal = assertThrows(
                ProblemException.class,
                () -> in(() -> {
                    ledger.standing(key);
                    ledger.charge(key, booking(UUID.randomUUID(), "60"));
                    return ledger.charge(key, booking(UUID.randomUUID(), "60"));
                }));
        assertEquals(GrantsProblem.FRAME_EXHAUSTED, refusal.type());
        assertEquals(
                new BigDecimal("100.00"),
                in(() -> ledger.standing(key).orElseThrow()).available());
    }

    @Test
    void aFrameThatIsNotThereIsSaidToBeMissing() {
        var key = new FrameKey(Scheme.TIA, "18", 2046);
        assertEquals(Optional.empty(), in(() -> ledger.standing(key)));
        var refusal = assertThrows(
                ProblemException.class, () -> in(() -> ledger.charge(key, booking(UUID.randomUUID(), "1"))));
        assertEquals(GrantsProblem.NO_FRAME, refusal.type());
    }

    @Test
    void nothingIsChargedOutsideATransaction() {
        var key = new FrameKey(Scheme.TIA, "18", 2046);
        assertThrows(TransactionalException.class, () -> ledger.charge(key, booking(UUID.randomUUID(), "1")));
    }

    @Test
    void theDatabaseKeepsTheLedgerAsItWasWritten() {
        var frame = opened("SECTION_37", 2047, "18", 100);
        var id = UUID.fromString(frame.substring("/frames/".length()));
        for (var change : new String[] {
            "update frame_entry set amount = 1 where frame_id = ?1",
            "delete from frame_entry where frame_id = ?1",
            "update frame set available = available + 1 where id = ?1"
        }) {
            var refusal = assertThrows(
                    RuntimeException.class,
                    () -> in(() -> database.createNativeQuery(change)
                            .setParameter(1, id)
                            .executeUpdate()),
                    change);
            assertTrue(
                    refusal.getMessage().matches("(?s).*(immutable|violates check constraint).*"), refusal::toString);
        }
    }
}
