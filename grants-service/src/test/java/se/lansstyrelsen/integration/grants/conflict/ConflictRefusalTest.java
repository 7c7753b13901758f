package se.lansstyrelsen.integration.grants.conflict;

import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static se.lansstyrelsen.integration.grants.HandlingFixture.declare;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.lansstyrelsen.integration.embedded.EmbeddedStack;
import se.lansstyrelsen.integration.grants.HandlingFixture;
import se.lansstyrelsen.integration.kit.quality.Api;

/** Declarations and liftings that are refused. */
@QuarkusTest
@QuarkusTestResource(value = EmbeddedStack.class, initArgs = @ResourceArg(name = "service", value = "grants"))
class ConflictRefusalTest {

    private static final Map<String, String> REASON = Map.of("reason", "Saknar betydelse.");

    private static String received() {
        var call = HandlingFixture.call("SECTION_37", "24", 2026);
        return HandlingFixture.received("handlaggare-24", call, "2480", "Beredskap i Umeå", 100_000);
    }

    private static String list(String application) {
        return "/applications/" + application + "/conflict-declarations";
    }

    @ParameterizedTest
    @ValueSource(strings = {"handlaggare-25", "beslutsfattare-25", "attestant-25-1", "handlaggare-06"})
    void anotherCountysOfficersHaveNoPart(String caller) {
        var application = received();
        declare(caller, application, null).statusCode(403).body("type", endsWith("/out-of-scope"));
        Api.get(caller, list(application)).statusCode(403).body("type", endsWith("/out-of-scope"));
        Api.get("revisor", list(application)).body("items", hasSize(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"kommun-2480", "sokande-2021005489", "samordnare", "lasare", "migrationsverket"})
    void thoseWhoDoNotHandleTheMatterLackTheRole(String caller) {
        var application = received();
        declare(caller, application, null).statusCode(403).body("type", endsWith("/forbidden"));
        Api.get(caller, list(application)).statusCode(403).body("type", endsWith("/forbidden"));
    }

    @Test
    void anAuditorReadsButDeclaresNothing() {
        var application = received();
        declare("revisor", application, null).statusCode(403).body("type", endsWith("/forbidden"));
        Api.get("revisor", list(application)).statusCode(200);
    }

    @Test
    void oneDoesNotDeclareAwayWhatStands() {
        var application = received();
        declare("handlaggare-24", application, "OTHER_CIRCUMSTANCE").statusCode(201);
        declare("handlaggare-24", application, null)
                .statusCode(403)
                .body("type", endsWith("/conflict-lifted-by-another"));
        Api.get("revisor", list(application)).body("items.stands", equalTo(List.of(true)));
    }

    @Test
    void oneDoesNotLiftOnesOwn() {
        var application = received();
        var made =
                declare("beslutsfattare-24", application, "OTHER_CIRCUMSTANCE").extract();
        Api.move(
                        "beslutsfattare-24",
                        list(application) + "/" + made.path("id") + "/liftings",
                        made.header("ETag"),
                        REASON)
                .statusCode(403)
                .body("type", endsWith("/conflict-lifted-by-another"));
    }

    @ParameterizedTest
    @CsvSource({
        "handlaggare-24,    forbidden",
        "attestant-24-1,    forbidden",
        "revisor,           forbidden",
        "beslutsfattare-25, out-of-scope"
    })
    void onlyADecisionMakerOfTheBoardLifts(String caller, String problem) {
        var application = received();
        var made = declare("handlaggare-24", application, "OTHER_CIRCUMSTANCE").extract();
        Api.move(caller, list(application) + "/" + made.path("id") + "/liftings", made.header("ETag"), REASON)
                .statusCode(403)
                .body("type", endsWith("/" + problem));
    }

    @Test
    void aLiftingFollowsTheDeclarationThatCounts() {
        var application = received();
        var first = declare("handlaggare-24", application, "OTHER_CIRCUMSTANCE").extract();
        declare("handlaggare-24", application, "REPRESENTATIVE").statusCode(201);
        Api.move(
                        "beslutsfattare-24",
                        list(application) + "/" + first.path("id") + "/liftings",
                        first.header("ETag"),
                        REASON)
                .statusCode(409)
                .body("type", endsWith("/illegal-state"));
    }

    @Test
    void aLiftingDemandsTheVersionThatWasRead() {
        var application = received();
        var made = declare("handlaggare-24", application, "OTHER_CIRCUMSTANCE").extract();
        var path = list(application) + "/" + made.path("id") + "/liftings";
        Api.post("beslutsfattare-24", path, REASON).statusCode(428);
        Api.move("beslutsfattare-24", path, made.header("ETag"), REASON).statusCode(201);
        Api.move("beslutsfattare-24", path, made.header("ETag"), REASON).statusCode(412);
        var tag =
                Api.as("revisor").get(list(application) + "/" + made.path("id")).header("ETag");
        Api.move("beslutsfattare-24", path, tag, REASON).statusCode(409).body("type", endsWith("/illegal-state"));
    }

    @Test
    void aConflictWithoutAGroundIsRefusedAndAnEmptyBodyToo() {
        var application = received();
        Api.post("handlaggare-24", list(application), Map.of("conflict", true))
                .statusCode(422)
                .body("errors.pointer", equalTo(List.of("/ground")));
        Api.post("handlaggare-24", list(application), Map.of("ground", "OTHER_CIRCUMSTANCE"))
                .statusCode(400)
                .body("errors.pointer", equalTo(List.of("/conflict")));
    }

    @Test
    void whatIsNotThereIs404() {
        var application = received();
        declare("handlaggare-24", UUID.randomUUID().toString(), null).statusCode(404);
        Api.get("handlaggare-24", list(application) + "/" + UUID.randomUUID()).statusCode(404);
    }
}
