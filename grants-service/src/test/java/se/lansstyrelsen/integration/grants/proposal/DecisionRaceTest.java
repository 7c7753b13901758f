package se.lansstyrelsen.integration.grants.proposal;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static se.lansstyrelsen.integration.grants.decision.DecisionFixture.call;
import static se.lansstyrelsen.integration.grants.decision.DecisionFixture.decide;
import static se.lansstyrelsen.integration.grants.decision.DecisionFixture.declareFree;
import static se.lansstyrelsen.integration.grants.decision.DecisionFixture.frame;
import static se.lansstyrelsen.integration.grants.decision.DecisionFixture.gotland;
import static se.lansstyrelsen.integration.grants.decision.DecisionFixture.granted;
import static se.lansstyrelsen.integration.grants.decision.DecisionFixture.propose;
import static se.lansstyrelsen.integration.grants.decision.DecisionFixture.register;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import se.lansstyrelsen.integration.embedded.EmbeddedStack;

/** Decisions at the same moment. */
@QuarkusTest
@QuarkusTestResource(value = EmbeddedStack.class, initArgs = @ResourceArg(name = "service", value = "grants"))
class DecisionRaceTest {

    private record Proposed(String path, String tag) {}

    private static Proposed proposed(String call, int year) {
        var application = register("09", call, gotland(), "100000");
        declareFree("handlaggare-09", application.path());
        var answer = propose("09", application.path(), application.tag(), granted("100000", year, "100000"))
                .statusCode(201)
                .extract();
        return new Proposed("/proposals/" + answer.path("id"), answer.header("ETag"));
    }

    /** How often each answer came. */
    private static Map<String, Long> decideAtOnce(List<Proposed> proposals) throws Exception {
        var start = new CyclicBarrier(proposals.size());
        var threads = Executors.newFixedThreadPool(proposals.size());
        try {
            var calls = proposals.stream()
                    .<Callable<String>>map(proposal -> () -> {
                        start.await();
                        var answer =
                                decide("09", proposal.path(), proposal.tag()).extract();
                        String type = answer.path("type");
                        return answer.statusCode() + (type == null ? "" : type.substring(type.lastIndexOf('/')));
                    })
                    .toList();
            var answers = new ArrayList<String>();
            for (var answer : threads.invokeAll(calls)) {
                answers.add(answer.get());
            }
            return answers.stream().collect(Collectors.groupingBy(one -> one, TreeMap::new, Collectors.counting()));
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void aFrameThatFitsTenOfSixtyFourIsGrantedTenTimes() throws Exception {
        frame("SECTION_37", "09", 2040, "1099999.99");
        var call = call("09", "SECTION_37", "09", Map.of());
        var proposals = new ArrayList<Proposed>();
        for (var i = 0; i < 64; i++) {
            proposals.add(proposed(call, 2040));
        }
        assertEquals(Map.of("201", 10L, "422/frame-exhausted", 54L), decideAtOnce(proposals));
        frame("SECTION_37", "09", 2040)
                .body("items[0].decided", equalTo(1000000f))
                .body("items[0].available", equalTo(99999.99f));
    }

    @Test
    void oneProposalIsDecidedOnceHoweverManyTry() throws Exception {
        frame("SECTION_37", "09", 2041, "1000000");
        var proposal = proposed(call("09", "SECTION_37", "09", Map.of()), 2041);
        assertEquals(
                Map.of("201", 1L, "412/stale-version", 7L),
                decideAtOnce(List.of(proposal, proposal, proposal, proposal, proposal, proposal, proposal, proposal)));
        frame("SECTION_37", "09", 2041).body("items[0].decided", equalTo(100000f));
    }
}
