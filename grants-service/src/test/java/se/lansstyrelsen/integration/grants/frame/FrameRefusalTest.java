package se.lansstyrelsen.integration.grants.frame;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static se.lansstyrelsen.integration.grants.frame.FrameFixture.DECIDER;
import static se.lansstyrelsen.integration.grants.frame.FrameFixture.OFFICER;
import static se.lansstyrelsen.integration.grants.frame.FrameFixture.amount;
import static se.lansstyrelsen.integration.grants.frame.FrameFixture.frame;
import static se.lansstyrelsen.integration.grants.frame.FrameFixture.move;
import static se.lansstyrelsen.integration.grants.frame.FrameFixture.opened;
import static se.lansstyrelsen.integration.grants.frame.FrameFixture.reservation;
import static se.lansstyrelsen.integration.grants.frame.FrameFixture.transfer;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.lansstyrelsen.integration.embedded.EmbeddedStack;
import se.lansstyrelsen.integration.kit.quality.Api;

/** What a frame refuses, and that it stands as before. */
@QuarkusTest
@QuarkusTestResource(value = EmbeddedStack.class, initArgs = @ResourceArg(name = "service", value = "grants"))
class FrameRefusalTest {

    @ParameterizedTest
    @CsvSource({
        "1000.001, amount-not-in-ore",
        "1000000000000, amount-not-in-ore",
        "0, amount-not-positive",
        "-0.01, amount-not-positive",
        "en miljon, invalid-body"
    })
    void anAllotmentIsAPositiveAmountOfWholeOre(String allotted, String problem) {
        Api.post(DECIDER, "/frames", frame("TIA", 2022, "18", allotted))
                .statusCode(problem.equals("invalid-body") ? 400 : 422)
                .body("type", endsWith("/" + problem))
                .body("errors.pointer", contains("/allotted"));
        Api.get(DECIDER, "/frames?year=2022").body("items.size()", equalTo(0));
    }

    @ParameterizedTest
    @CsvSource({
        "2060, transfers, 0, amount-not-positive",
        "2061, transfers, -1, amount-not-positive",
        "2062, transfers, 0.005, amount-not-in-ore",
        "2063, reservations, 0, amount-not-positive",
        "2064, releases, -1, amount-not-positive",
        "2065, allotments, 0, amount-not-positive",
        "2066, allotments, 0.005, amount-not-in-ore"
    })
    void everyChangeIsAnAmountThatMovesSomething(int year, String change, String amount, String problem) {
        var path = opened("SECTION_37", year, "18", 1000);
        var body = change.equals("transfers") ? transfer("19", amount) : amount(amount);
        var caller = change.equals("transfers") || change.equals("allotments") ? DECIDER : OFFICER;
        move(caller, path + "/" + change, body).statusCode(422).body("type", endsWith("/" + problem));
        unchanged(path, 1000.0f);
    }

    private static void unchanged(String path, float allotted) {
        Api.get("revisor", path).body("allotted", equalTo(allotted)).body("available", equalTo(allotted));
        Api.get("revisor", path + "/entries").body("_meta.totalRecords", equalTo(1));
    }

    @Test
    void everyFaultOfABodyIsTold() {
        Api.post(DECIDER, "/frames", Map.of("scheme", "SECTION_38", "year", 2015, "countyCode", "1", "extra", 1))
                .statusCode(400)
                .body("type", endsWith("/invalid-body"))
                .body("errors.pointer", containsInAnyOrder("/scheme", "/year", "/countyCode", "/allotted", "/extra"));
    }

    @Test
    void aCountyHasOneFrameForASchemeAndYear() {
        var path = opened("TIA", 2023, "18", 1000);
        Api.post(DECIDER, "/frames", frame("TIA", 2023, "18", 1))
                .statusCode(409)
                .body("type", endsWith("/frame-exists"))
                .body("detail", containsString("TIA 2023 of county 18"));
        unchanged(path, 1000.0f);
    }

    @Test
    void aFrameIsOfACountyThereIsAndASchemeThatStood() {
        Api.post("samordnare", "/frames", frame("TIA", 2023, "02", 1))
                .statusCode(422)
                .body("type", endsWith("/unknown-code"))
                .body("errors.pointer", contains("/countyCode"));
        Api.post(DECIDER, "/frames", frame("TIA", 2016, "18", 1))
                .statusCode(422)
                .body("type", endsWith("/scheme-not-in-force"));
    }

    @Test
    void anotherCountysMoneyIsNotTouchedOrRead() {
        Api.post("beslutsfattare-19", "/frames", frame("TIA", 2024, "18", 1))
                .statusCode(403)
                .body("type", endsWith("/out-of-scope"));
        Api.post(DECIDER, "/frames", frame("SECTION_37_A", 2024, "18", 1)).statusCode(403);
        var path = opened("TIA", 2024, "18", 1000);
        opened("TIA", 2024, "19", 1000);
        move("beslutsfattare-19", path + "/allotments", amount(1)).statusCode(403);
        move("beslutsfattare-19", path + "/transfers", transfer("19", 1)).statusCode(403);
        for (var caller : new String[] {"handlaggare-19", "beslutsfattare-19"}) {
            Api.post(caller, path + "/reservations", amount(1)).statusCode(403);
            Api.post(caller, path + "/releases", amount(1)).statusCode(403);
        }
        for (var caller : new String[] {"handlaggare-19", "beslutsfattare-19", "attestant-19-1"}) {
            Api.get(caller, path).statusCode(403).body("type", endsWith("/out-of-scope"));
            Api.get(caller, path + "/entries").statusCode(403);
        }
        unchanged(path, 1000.0f);
    }

    @Test
    void whatIsSetAsideIsNotTakenMovedOrSetAsideAgain() {
        var path = opened("TIA", 2025, "18", 1000);
        opened("TIA", 2025, "19", 1);
        Api.post(OFFICER, path + "/reservations", amount(600)).statusCode(201);
        move(DECIDER, path + "/allotments", amount("-400.01"))
                .statusCode(422)
                .body("type", endsWith("/frame-exhausted"))
                .body("detail", containsString("400.00 kronor left; 0.01 more"));
        move(DECIDER, path + "/transfers", transfer("19", "400.01"))
                .statusCode(422)
                .body("type", endsWith("/frame-exhausted"));
        Api.post(OFFICER, path + "/reservations", amount("400.01"))
                .statusCode(422)
                .body("type", endsWith("/frame-exhausted"));
        Api.post(OFFICER, path + "/releases", reservation(UUID.randomUUID(), 1))
                .statusCode(422)
                .body("type", endsWith("/more-than-stands"));
        assertEquals(400.0f, Api.get(OFFICER, path).extract().<Float>path("available"));
    }

    @Test
    void aTransferGoesToAnotherCountysFrame() {
        var path = opened("TIA", 2026, "18", 1000);
        move(DECIDER, path + "/transfers", transfer("18", 1))
                .statusCode(422)
                .body("type", endsWith("/rule-broken"))
                .body("errors.pointer", contains("/toCountyCode"));
        move(DECIDER, path + "/transfers", transfer("02", 1)).statusCode(422).body("type", endsWith("/unknown-code"));
        move(DECIDER, path + "/transfers", transfer("19", 1)).statusCode(409).body("type", endsWith("/no-frame"));
        Api.post(DECIDER, path + "/transfers", transfer("19", 1)).statusCode(428);
        unchanged(path, 1000.0f);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/entries"})
    void aFrameThatIsNotThereIsNotFound(String part) {
        Api.get("revisor", "/frames/" + UUID.randomUUID() + part)
                .statusCode(404)
                .body("type", endsWith("/not-found"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"scheme=38", "year=1999", "county=02", "limit=0"})
    void aFilterThatMeansNothingIsRefused(String filter) {
        Api.get(OFFICER, "/frames?" + filter).statusCode(400).body("type", endsWith("/invalid-parameter"));
    }
}
