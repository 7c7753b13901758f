package se.lansstyrelsen.integration.allocation.transfer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.lansstyrelsen.integration.allocation.transfer.TransferFixture.agreed;
import static se.lansstyrelsen.integration.allocation.transfer.TransferFixture.confirm;
import static se.lansstyrelsen.integration.allocation.transfer.TransferFixture.decidedPlan;
import static se.lansstyrelsen.integration.allocation.transfer.TransferFixture.quota;
import static se.lansstyrelsen.integration.allocation.transfer.TransferFixture.share;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.lansstyrelsen.integration.allocation.ChildrenFixture;
import se.lansstyrelsen.integration.embedded.EmbeddedStack;
import se.lansstyrelsen.integration.kit.quality.Api;

/** Confirmations at the same moment. */
@QuarkusTest
@QuarkusTestResource(value = EmbeddedStack.class, initArgs = @ResourceArg(name = "service", value = "allocation"))
class TransferRaceTest {

    /** Confirms all at once and returns how each was answered. */
    private static List<Integer> confirmAtOnce(List<String> transfers) throws Exception {
        var start = new CyclicBarrier(transfers.size());
        var threads = Executors.newFixedThreadPool(transfers.size());
        try {
            var calls = transfers.stream()
                    .<Callable<Integer>>map(transfer -> () -> {
                        start.await();
                        return confirm(transfer).extract().statusCode();
                    })
                    .toList();
            var answers = new ArrayList<Integer>();
            for (var answer : threads.invokeAll(calls)) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            threads.shutdownNow();
        }
    }

    private static List<String> agreements(int count, Callable<String> agreement) throws Exception {
        var agreements = new ArrayList<String>();
        for (var i = 0; i < count; i++) {
            agreements.add(agreement.call());
        }
        return agreements;
    }

    private static int figure(String list, String field, String municipality) {
        return Api.as("lasare")
                .get(list + "?year=2059&municipality=" + municipality)
                .then()
                .extract()
                .<Integer>path("items[0]." + field);
    }

    @Test
    void confirmationsOnOnePlanGiveAwayNoMoreThanTheGiverHas() throws Exception {
        decidedPlan(2059);
        var answers = confirmAtOnce(agreements(6, () -> agreed("/quota-transfers", quota(2059, "2401", "2480", 3))));
        assertEquals(3, answers.stream().filter(answer -> answer == 201).count(), answers::toString);
        assertTrue(answers.stream().allMatch(answer -> answer == 201 || answer == 422), answers::toString);
        assertEquals(1, figure("/municipality-quotas", "quota", "2401"));
        assertEquals(29, figure("/municipality-quotas", "quota", "2480"));
        Api.as("lasare")
                .get("/quota-plans?county=24&year=2059&status=DECIDED")
                .then()
                .body("items.decidedSum", org.hamcrest.Matchers.contains(30));
    }

    @Test
    void confirmationsOnOneGiverGiveAwayNoMorePromilleThanItHolds() throws Exception {
        ChildrenFixture.record(2059, "2059-01-01", ChildrenFixture.shares(2059, Map.of("2401", 5, "2480", 12)))
                .statusCode(201);
        var answers = confirmAtOnce(agreements(6, () -> agreed("/share-transfers", share(2059, "2401", "2480", 2))));
        assertEquals(2, answers.stream().filter(answer -> answer == 201).count(), answers::toString);
        assertEquals(1, figure("/unaccompanied-shares", "standing", "2401"));
        assertEquals(16, figure("/unaccompanied-shares", "standing", "2480"));
    }

    @Test
    void oneTransferIsConfirmedOnceHoweverManyTry() throws Exception {
        ChildrenFixture.record(2051, "2051-06-01", ChildrenFixture.shares(2051, Map.of("2403", 9)))
                .statusCode(201);
        var transfer = agreed("/share-transfers", share(2051, "2403", "2480", 1));
        var answers =
                confirmAtOnce(IntStream.range(0, 4).mapToObj(i -> transfer).toList());
        assertEquals(1, answers.stream().filter(answer -> answer == 201).count(), answers::toString);
    }
}
