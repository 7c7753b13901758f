package se.lansstyrelsen.integration.allocation.settlement;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.lansstyrelsen.integration.allocation.ChildrenFixture;
import se.lansstyrelsen.integration.allocation.Fixture;
import se.lansstyrelsen.integration.allocation.settlement.ChildAssignments.Stretch;
import se.lansstyrelsen.integration.embedded.EmbeddedStack;
import se.lansstyrelsen.integration.kit.Await;
import se.lansstyrelsen.integration.kit.Topics;
import se.lansstyrelsen.integration.kit.quality.Api;

/** Children in the feed, in 2019; each test has a municipality of its own. */
@QuarkusTest
@QuarkusTestResource(value = EmbeddedStack.class, initArgs = @ResourceArg(name = "service", value = "allocation"))
class ChildAssignmentsTest {

    private static final LocalDate LATER = LocalDate.of(2020, 12, 31);

    @Inject
    ChildAssignments children;

    private int assigned(String municipality, LocalDate asOf) {
        return children.byMunicipality(asOf).getOrDefault(municipality, 0);
    }

    @Test
    void rowsOfAFileAreCheckedAndAccountedForLikeAllOthers() {
        var good = ChildrenFixture.assigned("rows-1", "2460", 2, "2019-03-01", "EQUALISING");
        Fixture.send(
                        Fixture.cancelled("rows-2", "2019-04-01"),
                        good,
                        good,
                        ChildrenFixture.assigned("rows-1", "2460", 5, "2019-03-01", "OTHER")
                                .replace("c-rows-1", "again"),
                        ChildrenFixture.assigned("rows-3", "9999", 0, "2019-03-01", "SIBLING"))
                .statusCode(202)
                .body("rowsRead", equalTo(5))
                .body("rowsAccepted", equalTo(1))
                .body("rowsDuplicate", equalTo(1))
                .body("rowsWaiting", equalTo(1))
                .body("rowsRejected", equalTo(2));
        assertEquals(2, assigned("2460", LATER));
        var released = Fixture.send(ChildrenFixture.assigned("rows-2", "2460", 7, "2019-03-01", "OTHER"))
                .statusCode(202)
                .body("rowsAccepted", equalTo(1));
        released.body("rowsWaiting", equalTo(0));
        assertEquals(9, assigned("2460", LocalDate.of(2019, 3, 31)));
        assertEquals(2, assigned("2460", LocalDate.of(2019, 4, 1)), "the cancellation takes its children back");
    }

    @Test
    void everyFaultOfARowIsTold() {
        var file = Fixture.send(ChildrenFixture.assigned("faults-1", "9999", 0, "2015-03-01", "SIBLING"))
                .statusCode(202)
                .body("rowsRejected", equalTo(1))
                .extract()
                .<String>path("id");
        Api.as("migrationsverket")
                .get("/settlement-files/" + file + "/errors")
                .then()
                .body("items.field", hasItems("kind", "municipalityCode", "persons", "decidedOn"));
    }

    @Test
    void theTopicTakesThemAndItsDeadLettersToo() throws Exception {
        var type = "se.migrationsverket.settlement.child-assigned.v1";
        var child =
                "{\"assignmentId\":\"topic-1\",\"municipalityCode\":\"2462\",\"persons\":3,\"decidedOn\":\"2019-05-01\",\"kind\":\"EQUALISING\"}";
        var topic = "migrationsverket.settlement";
        Topics.send(topic, "topic-1", "bc1", type, child.replace("EQUALISING", "COUSIN"));
        Topics.send(topic, "topic-1", "bc2", type, child);
        Topics.send(topic, "topic-1", "bc2", type, child);
        Topics.send(topic, "topic-1", "bc3", type, child.replace("EQUALISING", "KIN"));
        Topics.send(topic, "topic-2", "bc4", type, child.replace("topic-1", "topic-2"));
        Await.until("the last record counts", () -> assigned("2462", LATER) == 6);
        Api.as("revisor")
                .get("/dead-letters?limit=100")
                .then()
                .body("items.reason", hasItem(containsString("must be one of EQUALISING, KIN, OTHER")));
    }

    /** Assignments and cancellations told in any order, in files of any size, some twice. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void neitherOrderNorFilesNorDuplicatesChangeTheFigures(long seed) {
        var random = new Random(seed);
        var asOf = LocalDate.of(2019, 7, 1);
        var before = assigned("2463", asOf);
        var nationalBefore = children.national(asOf).getOrDefault(2019, 0);
        var stretch = List.of(new Stretch("2463", LocalDate.of(2019, 2, 1), LocalDate.of(2019, 3, 31)));
        var withinBefore = children.within(stretch, asOf).get(0);
        var records = new ArrayList<String>();
        var counted = 0;
        var national = 0;
        var within = 0;
        for (var i = 0; i < 30; i++) {
            var id = "shuffled-" + seed + "-" + i;
            var decidedOn = LocalDate.of(2019, 1, 1).plusDays(random.nextInt(300));
            var persons = 1 + random.nextInt(4);
            var kind = List.of("EQUALISING", "KIN", "OTHER").get(random.nextInt(3));
            records.add(ChildrenFixture.assigned(id, "2463", persons, decidedOn.toString(), kind));
            var stands = !decidedOn.isAfter(asOf);
            if (random.nextInt(3) == 0) {
                var cancelledOn = decidedOn.plusDays(random.nextInt(60));
                records.add(Fixture.cancelled(id, cancelledOn.toString()));
                stands &= cancelledOn.isAfter(asOf);
            }
            if (stands) {
                national += persons;
                counted += kind.equals("KIN") ? 0 : persons;
                var inStretch = decidedOn.getMonthValue() == 2 || decidedOn.getMonthValue() == 3;
                within += !kind.equals("KIN") && inStretch ? persons : 0;
            }
        }
        records.addAll(records.subList(0, 10));
        Collections.shuffle(records, random);
        for (var from = 0; from < records.size(); ) {
            var to = Math.min(records.size(), from + 1 + random.nextInt(15));
            Fixture.send(records.subList(from, to).toArray(String[]::new)).statusCode(202);
            from = to;
        }
        assertEquals(before + counted, assigned("2463", asOf));
        assertEquals(nationalBefore + national, children.national(asOf).getOrDefault(2019, 0));
        assertEquals(withinBefore + within, children.within(stretch, asOf).get(0));
    }
}
