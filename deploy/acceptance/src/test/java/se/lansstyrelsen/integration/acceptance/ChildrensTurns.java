package se.lansstyrelsen.integration.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import se.lansstyrelsen.integration.local.Stack;
import se.lansstyrelsen.integration.local.demo.Api;
import se.lansstyrelsen.integration.local.demo.ChildrensYear;

/**
 * Recomputes the demo's year of children by the rule alone, in a loop of its own: the child goes to the municipality with
 * the lowest number of children by promille (within one year what all have been assigned cancels out), the larger share
 * first among equals, then the lower code.
 */
final class ChildrensTurns {

    private static final String TOPIC = "migrationsverket.settlement";

    private ChildrensTurns() {}

    static void checkEach(Stack stack) throws IOException {
        var promille = new HashMap<String, Integer>();
        for (var share :
                new Api(stack, "allocation").all("lasare", "/unaccompanied-shares?year=" + ChildrensYear.YEAR)) {
            promille.put(
                    share.get("municipalityCode").asText(),
                    share.get("standing").asInt());
        }
        var assigned = new HashMap<String, Integer>();
        var told = children(stack.bootstrap());
        assertEquals(180, told.size(), "children told through the feed");
        for (var child : told.entrySet()) {
            var expected = promille.keySet().stream()
                    .filter(code -> promille.get(code) > 0)
                    .min(Comparator.<String>comparingDouble(
                                    code -> assigned.getOrDefault(code, 0) / (double) promille.get(code))
                            .thenComparing(promille::get, Comparator.reverseOrder())
                            .thenComparing(code -> code))
                    .orElseThrow();
            var municipality = child.getValue().get("municipalityCode").asText();
            assertEquals(expected, municipality, () -> "child number " + child.getKey());
            assigned.merge(municipality, 1, Integer::sum);
        }
        assertTrue(assigned.size() > 100, "the year reaches far beyond the largest");
    }

    /** By their place in the year: month times 100, and position in the month. */
    private static Map<Integer, JsonNode> children(String bootstrap) throws IOException {
        var found = new TreeMap<Integer, JsonNode>();
        var json = new ObjectMapper();
        try (var consumer = new KafkaConsumer<>(
                Map.<String, Object>of("bootstrap.servers", bootstrap),
                new StringDeserializer(),
                new StringDeserializer())) {
            var partitions = consumer.partitionsFor(TOPIC).stream()
                    .map(info -> new TopicPartition(TOPIC, info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            while (partitions.stream().anyMatch(one -> consumer.position(one) < ends.get(one))) {
                for (var record : consumer.poll(Duration.ofSeconds(1))) {
                    if (new String(record.headers().lastHeader("ce_type").value()).endsWith("child-assigned.v1")) {
                        var place = record.key().split("-");
                        found.put(
                                100 * Integer.parseInt(place[1]) + Integer.parseInt(place[2]),
                                json.readTree(record.value()));
                    }
                }
            }
        }
        return found;
    }
}
