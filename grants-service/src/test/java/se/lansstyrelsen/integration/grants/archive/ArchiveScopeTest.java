package se.lansstyrelsen.integration.grants.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.lansstyrelsen.integration.embedded.EmbeddedStack;
import se.lansstyrelsen.integration.grants.GrantsFixture;
import se.lansstyrelsen.integration.grants.HandlingFixture;
import se.lansstyrelsen.integration.kit.quality.Api;
import se.lansstyrelsen.integration.kit.region.Regions;

/** Every role, and every county, against a rejected matter of a municipality in county 17. */
@QuarkusTest
@QuarkusTestResource(value = EmbeddedStack.class, initArgs = @ResourceArg(name = "service", value = "grants"))
class ArchiveScopeTest {

    private static final List<String> ALL = List.of(
            "handlaggare-17",
            "beslutsfattare-17",
            "attestant-17-1",
            "samordnare",
            "revisor",
            "kommun-1780",
            "sokande-" + HandlingFixture.organisation("1780"),
            "kommun-1781",
            "sokande-8024001136",
            "deltagare-8024001136",
            "migrationsverket",
            "lasare");

    private String id;

    @BeforeEach
    void reject() {
        id = ClosingFixture.rejected("17", "1780");
    }

    private static Map<String, Integer> statuses(Iterable<String> callers, ToIntFunction<String> ask) {
        var statuses = new TreeMap<String, Integer>();
        callers.forEach(caller -> statuses.put(caller, ask.applyAsInt(caller)));
        return statuses;
    }

    /** All others are told 403. */
    private static Map<String, Integer> only(int status, String... callers) {
        var expected = new TreeMap<String, Integer>();
        ALL.forEach(caller -> expected.put(caller, 403));
        List.of(callers).forEach(caller -> expected.put(caller, status));
        return expected;
    }

    private int close(String caller) {
        var tag = GrantsFixture.tag("revisor", "/applications/" + id);
        return Api.move(caller, "/grants/" + id + "/closings", tag, null)
                .extract()
                .statusCode();
    }

    private int get(String caller, String what) {
        return Api.as(caller).get("/grants/" + id + what).statusCode();
    }

    @Test
    void onlyAnOfficerOfTheBoardClosesAndOnlyTheBoardAndTheAuditorArchive() throws InterruptedException {
        assertEquals(only(201, "handlaggare-17"), statuses(ALL, this::close));
        assertEquals(
                only(
                        200,
                        "handlaggare-17",
                        "beslutsfattare-17",
                        "attestant-17-1",
                        "samordnare",
                        "revisor",
                        "kommun-1780",
                        "sokande-" + HandlingFixture.organisation("1780")),
                statuses(ALL, caller -> get(caller, "/closing")));
        ArchiveResourceTest.archive(id);
        assertEquals(
                only(200, "handlaggare-17", "beslutsfattare-17", "revisor"),
                statuses(ALL, caller -> get(caller, "/archive")));
    }

    @Test
    void noOtherCountyClosesOrIsToldThatTheMatterIsClosed() throws InterruptedException {
        var others = Regions.counties().stream()
                .map(county -> "handlaggare-" + county.code())
                .filter(caller -> !caller.equals("handlaggare-17"))
                .toList();
        var refused = statuses(others, caller -> 403);
        assertEquals(refused, statuses(others, this::close));
        assertEquals(201, close("handlaggare-17"));
        ArchiveResourceTest.archive(id);
        assertEquals(refused, statuses(others, this::close));
        assertEquals(refused, statuses(others, caller -> get(caller, "/closing")));
        assertEquals(refused, statuses(others, caller -> get(caller, "/archive")));
    }
}
