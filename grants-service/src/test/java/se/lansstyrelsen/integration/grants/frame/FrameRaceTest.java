package se.lansstyrelsen.integration.grants.frame;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static se.lansstyrelsen.integration.grants.frame.FrameFixture.opened;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.lansstyrelsen.integration.embedded.EmbeddedStack;
import se.lansstyrelsen.integration.grants.GrantsProblem;
import se.lansstyrelsen.integration.grants.scheme.Scheme;
import se.lansstyrelsen.integration.kit.problem.ProblemException;
import se.lansstyrelsen.integration.kit.quality.Api;

/** Changes of a frame at the same moment. */
@QuarkusTest
@QuarkusTestResource(value = EmbeddedStack.class, initArgs = @ResourceArg(name = "service", value = "grants"))
class FrameRaceTest {

    private static final int CALLERS = 64;
    private static final String DONE = "done";

    @Inject
    FrameLedger ledger;

    /** Does it all at once, each in a transaction of its own, and counts how each ended. */
    private static Map<String, Long> atOnce(List<Callable<?>> calls) throws Exception {
        var start = new CyclicBarrier(calls.size());
        var threads = Executors.newFixedThreadPool(calls.size());
        try {
            var started = calls.stream()
                    .<Callable<String>>map(call -> () -> {
                        start.await();
                        try {
                            QuarkusTransaction.requiringNew().call(call);
                            return DONE;
                        } catch (ProblemException refused) {
                            return refused.type().slug();
                        }
                    })
                    .toList();
            var ends = new ArrayList<String>();
            for (var end : threads.invokeAll(started)) {
                ends.add(end.get());
            }
            return ends.stream().collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        } finally {
            threads.shutdownNow();
        }
    }

    private static Booking booking(UUID matter, String amount) {
        return Booking.of(matter, new BigDecimal(amount), "test", Instant.EPOCH);
    }

    private static List<Callable<?>> many(int count, Callable<?> call) {
        return IntStream.range(0, count).<Callable<?>>mapToObj(i -> call).toList();
    }

    @Test
    void ofSixtyFourDecisionsOnAFrameThatFitsTenExactlyTenSucceed() throws Exception {
        var frame = opened("SECTION_37", 2040, "18", 1_000_000);
        var key = new FrameKey(Scheme.SECTION_37, "18", 2040);
        var ends = atOnce(many(CALLERS, () -> ledger.charge(key, booking(UUID.randomUUID(), "100000"))));
        assertEquals(Map.of(DONE, 10L, GrantsProblem.FRAME_EXHAUSTED.slug(), 54L), ends);
        var standing = QuarkusTransaction.requiringNew()
                .call(() -> ledger.standing(key).orElseThrow());
        assertEquals(new BigDecimal("1000000.00"), standing.decided());
        assertEquals(new BigDecimal("0.00"), standing.available());
        assertEquals(11, Api.get("revisor", frame + "/entries").extract().<Integer>path("_meta.totalRecords"));
    }

    @Test
    void aReservationIsUsedOnceHoweverManyDecisionsOfItsMatterMeet() throws Exception {
        var frame = opened("SECTION_37", 2041, "18", 300);
        var key = new FrameKey(Scheme.SECTION_37, "18", 2041);
        var matter = UUID.randomUUID();
        Api.post("handlaggare-18", frame + "/reservations", FrameFixture.reservation(matter, 200))
                .statusCode(201);
        var ends = atOnce(many(8, () -> ledger.charge(key, booking(matter, "100"))));
        assertEquals(Map.of(DONE, 3L, GrantsProblem.FRAME_EXHAUSTED.slug(), 5L), ends);
    }

    @Test
    void noMoreIsPaidThanGrantedHoweverManyPayAtOnce() throws Exception {
        opened("SECTION_37", 2042, "18", 1000);
        var key = new FrameKey(Scheme.SECTION_37, "18", 2042);
        var matter = UUID.randomUUID();
        QuarkusTransaction.requiringNew().run(() -> ledger.charge(key, booking(matter, "500")));
        var ends = atOnce(many(16, () -> ledger.pay(key, booking(matter, "100"))));
        assertEquals(Map.of(DONE, 5L, GrantsProblem.MORE_THAN_STANDS.slug(), 11L), ends);
    }

    @Test
    void transfersInBothDirectionsDoNotWaitForEachOther() throws Exception {
        var one = opened("SECTION_37", 2043, "18", 1000);
        var other = opened("SECTION_37", 2043, "19", 1000);
        var start = new CyclicBarrier(16);
        var threads = Executors.newFixedThreadPool(16);
        try {
            var calls = IntStream.range(0, 16)
                    .<Callable<Integer>>mapToObj(i -> () -> {
                        var from = i % 2 == 0 ? one : other;
                        var to = i % 2 == 0 ? "19" : "18";
                        start.await();
                        int status;
                        do {
                            status = FrameFixture.move("samordnare", from + "/transfers", FrameFixture.transfer(to, 10))
                                    .extract()
                                    .statusCode();
                        } while (status == 412);
                        return status;
                    })
                    .toList();
            for (var answer : threads.invokeAll(calls)) {
                assertEquals(201, answer.get());
            }
        } finally {
            threads.shutdownNow();
        }
        for (var frame : List.of(one, other)) {
            assertEquals(1000f, Api.get("revisor", frame).extract().<Float>path("allotted"));
        }
    }
}
