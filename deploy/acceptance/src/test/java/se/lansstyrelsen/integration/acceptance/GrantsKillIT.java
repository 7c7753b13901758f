package se.lansstyrelsen.integration.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import se.lansstyrelsen.integration.local.Options;
import se.lansstyrelsen.integration.local.Stack;
import se.lansstyrelsen.integration.local.demo.Api;

/**
 * Matters on their way from registration to payment while the grants service is killed again and again: nothing is created
 * or lost. Each client repeats a request under the same Idempotency-Key until it is answered, as a caller must.
 */
class GrantsKillIT {

    private static final int MATTERS = 36;
    private static final int KILLS = 4;
    private static final BigDecimal EACH = new BigDecimal("10000.00");
    private static final BigDecimal ALLOTTED = new BigDecimal("1000000.00");

    @Test
    void nothingIsCreatedOrLostByAKillAtAnyPoint() throws Exception {
        var seed = System.nanoTime();
        System.out.println("GrantsKillIT seed " + seed);
        var random = new Random(seed);
        try (var stack = Stack.start(Options.forTests(1), System.out)) {
            var grants = new Api(stack, "grants");
            grants.post("beslutsfattare-08", "/frames", frame(), null);
            var call = grants.post("handlaggare-08", "/calls", MatterUnderKills.call(), null)
                    .body()
                    .get("id")
                    .asText();
            var matters = new ArrayList<MatterUnderKills>();
            for (var number = 0; number < MATTERS; number++) {
                matters.add(new MatterUnderKills(stack, call, number, EACH));
            }
            runWhileKilling(stack, matters, random);
            nothingIsMissingAndNothingTwice(grants, matters);
            sumsHold(grants);
            everyDecisionIsToldOnce(grants, matters);
            assertTrue(
                    grants.get("revisor", "/journal-verification").get("intact").asBoolean(), "the chain is intact");
        }
    }

    private static void runWhileKilling(Stack stack, List<MatterUnderKills> matters, Random random) throws Exception {
        ExecutorService clients = Executors.newFixedThreadPool(4);
        try {
            List<Future<Void>> done = new ArrayList<>();
            for (var matter : matters) {
                Callable<Void> work = () -> {
                    matter.run();
                    return null;
                };
                done.add(clients.submit(work));
            }
            for (var kill = 0; kill < KILLS; kill++) {
                Thread.sleep(500 + random.nextInt(2000));
                stack.killAndAwait("grants", 0);
            }
            for (var one : done) {
                one.get();
            }
        } finally {
            clients.shutdownNow();
        }
    }

    private static void nothingIsMissingAndNothingTwice(Api grants, List<MatterUnderKills> matters) {
        var applications = grants.all("handlaggare-08", "/applications?county=08");
        assertEquals(MATTERS, applications.size(), "each matter is registered once");
        assertEquals(MATTERS, texts(applications, "diaryNumber").size(), "under a number of its own");
        var decisions = grants.all("handlaggare-08", "/decisions?county=08");
        assertEquals(MATTERS, decisions.size(), "each is decided once");
        assertEquals(ids(matters), texts(decisions, "id"), "the decisions are those the clients were told of");
        var payments = grants.all("handlaggare-08", "/payments?county=08");
        assertEquals(MATTERS, payments.size(), "each has one payment");
        assertEquals(MATTERS, texts(payments, "applicationId").size());
        for (var payment : payments) {
            assertEquals("APPROVED", payment.get("state").asText());
            assertEquals(0, EACH.compareTo(payment.get("amount").decimalValue()), "paid + pending = granted");
        }
    }

    private static void sumsHold(Api grants) {
        var frame = grants.all("handlaggare-08", "/frames?year=2017&county=08").get(0);
        var granted = EACH.multiply(BigDecimal.valueOf(MATTERS));
        assertEquals(0, ALLOTTED.compareTo(amount(frame, "allotted")));
        assertEquals(0, granted.compareTo(amount(frame, "decided")), "decided is the sum of the decisions");
        assertEquals(0, BigDecimal.ZERO.compareTo(amount(frame, "reserved")), "nothing hangs reserved");
        assertEquals(
                0,
                amount(frame, "allotted")
                        .add(amount(frame, "returned"))
                        .compareTo(amount(frame, "available")
                                .add(amount(frame, "reserved"))
                                .add(amount(frame, "decided"))),
                "allotted + returned = available + reserved + decided");
    }

    private static void everyDecisionIsToldOnce(Api grants, List<MatterUnderKills> matters)
            throws InterruptedException {
        var told = told(grants);
        // What was committed last is chained and published a moment later.
        for (var tries = 0; told.size() < MATTERS && tries < 100; tries++) {
            Thread.sleep(200);
            told = told(grants);
        }
        assertEquals(MATTERS, told.size(), "each decision is told once");
        assertEquals(ids(matters), new HashSet<>(told));
    }

    private static List<String> told(Api grants) {
        var told = new ArrayList<String>();
        var after = 0L;
        while (true) {
            var events =
                    grants.get("revisor", "/events?limit=1000&after=" + after).get("items");
            if (events.isEmpty()) {
                return told;
            }
            for (var event : events) {
                after = event.get("sequence").asLong();
                if (event.get("type").asText().endsWith("application-decided.v1")) {
                    told.add(event.at("/data/decisionId").asText());
                }
            }
        }
    }

    private static Set<String> ids(List<MatterUnderKills> matters) {
        return matters.stream().map(MatterUnderKills::decision).collect(Collectors.toSet());
    }

    private static HashSet<String> texts(List<JsonNode> rows, String field) {
        var texts = new HashSet<String>();
        rows.forEach(row -> texts.add(row.get(field).asText()));
        return texts;
    }

    private static BigDecimal amount(JsonNode row, String field) {
        return row.get(field).decimalValue();
    }

    private static Map<String, Object> frame() {
        return Map.of("scheme", "TIA", "year", 2017, "countyCode", "08", "allotted", ALLOTTED);
    }
}
