package se.lansstyrelsen.integration.grants.frame;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
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
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.lansstyrelsen.integration.embedded.EmbeddedStack;
import se.lansstyrelsen.integration.kit.quality.Api;

/** Frames through the API; each test takes a year of its own. */
@QuarkusTest
@QuarkusTestResource(value = EmbeddedStack.class, initArgs = @ResourceArg(name = "service", value = "grants"))
class FrameResourceTest {

    @Test
    void anOpenedFrameIsReadAsItWasAnswered() {
        var made = Api.post(DECIDER, "/frames", frame("TIA", 2018, "18", 3_373_000))
                .statusCode(201)
                .header("Location", containsString("/grants/v1/frames/"))
                .extract();
        var expected = new LinkedHashMap<String, Object>();
        expected.put("id", made.path("id"));
        expected.put("scheme", "TIA");
        expected.put("year", 2018);
        expected.put("countyCode", "18");
        expected.put("decidingCounty", "18");
        expected.put("allotted", 3373000.0f);
        expected.put("reserved", 0.0f);
        expected.put("decided", 0.0f);
        expected.put("paid", 0.0f);
        expected.put("returned", 0.0f);
        expected.put("available", 3373000.0f);
        assertEquals(expected, made.jsonPath().getMap(""));
        var read =
                Api.get(OFFICER, "/frames/" + made.path("id")).statusCode(200).extract();
        assertEquals(expected, read.jsonPath().getMap(""));
        assertEquals(made.header("ETag"), read.header("ETag"));
    }

    @Test
    void anAllotmentIsRaisedAndLoweredByThoseWhoReadItLast() {
        var path = opened("TIA", 2019, "18", "1000");
        var tag = FrameFixture.tag(path);
        Api.move(DECIDER, path + "/allotments", tag, amount("500.50"))
                .statusCode(201)
                .header("Location", endsWith(path))
                .header("ETag", not(equalTo(tag)))
                .body("allotted", equalTo(1500.5f))
                .body("available", equalTo(1500.5f));
        Api.move(DECIDER, path + "/allotments", tag, amount(-100))
                .statusCode(412)
                .body("type", endsWith("/stale-version"));
        Api.post(DECIDER, path + "/allotments", amount(-100))
                .statusCode(428)
                .body("type", endsWith("/version-required"));
        move("samordnare", path + "/allotments", amount(-1500.5))
                .statusCode(201)
                .body("available", equalTo(0.0f));
        Api.get("attestant-18-1", path + "/entries")
                .statusCode(200)
                .body("items.number", contains(3, 2, 1))
                .body("items.kind", contains("ALLOTTED", "ALLOTTED", "ALLOTTED"))
                .body("items.amount", contains(-1500.5f, 500.5f, 1000.0f))
                .body("items.enteredBy", contains("samordnare", DECIDER, "samordnare"))
                .body("items.reason", contains("Enligt beslut.", "Enligt beslut.", null));
    }

    @Test
    void aTransferStandsOnBothSides() {
        var giver = opened("TIA", 2020, "18", 1000);
        var receiver = opened("TIA", 2020, "19", 200);
        move(DECIDER, giver + "/transfers", transfer("19", "300.75"))
                .statusCode(201)
                .body("countyCode", equalTo("18"))
                .body("allotted", equalTo(699.25f));
        Api.get("handlaggare-19", receiver).body("allotted", equalTo(500.75f)).body("available", equalTo(500.75f));
        Api.get("handlaggare-19", receiver + "/entries?limit=1")
                .body("items.kind", contains("TRANSFERRED_IN"))
                .body("items.counterpartId", contains(giver.substring("/frames/".length())))
                .body("_meta.totalRecords", equalTo(2));
        Api.get(OFFICER, giver + "/entries?limit=1")
                .body("items.kind", contains("TRANSFERRED_OUT"))
                .body("items.counterpartId", contains(receiver.substring("/frames/".length())))
                .body("items.reason", contains("Enligt överenskommelse."));
    }

    @Test
    void moneyIsSetAsideForAnApplicationAndGivenUp() {
        var path = opened("TIA", 2021, "18", 1000);
        var matter = UUID.randomUUID();
        Api.post(OFFICER, path + "/reservations", reservation(matter, 400))
                .statusCode(201)
                .body("reserved", equalTo(400.0f))
                .body("available", equalTo(600.0f));
        Api.post(OFFICER, path + "/reservations", amount(100)).statusCode(201).body("reserved", equalTo(500.0f));
        Api.post(OFFICER, path + "/releases", reservation(matter, "150.25"))
                .statusCode(201)
                .body("reserved", equalTo(349.75f))
                .body("available", equalTo(650.25f));
        Api.post(DECIDER, path + "/releases", amount(100)).statusCode(201).body("reserved", equalTo(249.75f));
        Api.get(OFFICER, path + "/entries")
                .body("items.matterId", contains(null, matter.toString(), null, matter.toString(), null))
                .body("items.kind", contains("RELEASED", "RELEASED", "RESERVED", "RESERVED", "ALLOTTED"));
    }

    @Test
    void aBoardListsItsOwnFramesAndTheAuditorAll() {
        opened("SECTION_37", 2048, "18", 100);
        opened("SECTION_37", 2048, "19", 200);
        opened("TIA", 2048, "18", 300);
        Api.get(OFFICER, "/frames?year=2048")
                .body("items.scheme", contains("SECTION_37", "TIA"))
                .body("items.allotted", contains(100.0f, 300.0f))
                .body("_meta.totalRecords", equalTo(2));
        Api.get("revisor", "/frames?year=2048&scheme=SECTION_37").body("items.countyCode", contains("18", "19"));
        Api.get("revisor", "/frames?year=2048&county=19&limit=1").body("items.allotted", contains(200.0f));
        Api.get(OFFICER, "/frames?county=19").body("items.size()", equalTo(0));
        var table = Api.as(OFFICER)
                .accept("text/csv")
                .get("/frames?year=2048&scheme=TIA")
                .then()
                .statusCode(200)
                .extract()
                .asString()
                .lines()
                .toList();
        assertEquals(
                "\uFEFFid;scheme;year;countyCode;decidingCounty;allotted;reserved;decided;paid;returned;available",
                table.get(0));
        assertTrue(table.get(1).endsWith(";TIA;2048;18;18;300.00;0.00;0.00;0.00;0.00;300.00"), table::toString);
    }

    @Test
    void moneyUnderSection37AIsJonkopingsToDisposeOfAndTheCountysToRead() {
        var path = "/frames/"
                + Api.post("beslutsfattare-06", "/frames", frame("SECTION_37_A", 2049, "18", 8600))
                        .statusCode(201)
                        .body("decidingCounty", equalTo("06"))
                        .extract()
                        .path("id");
        Api.get(OFFICER, path).statusCode(200).body("countyCode", equalTo("18"));
        Api.get("handlaggare-06", "/frames?year=2049").body("items.countyCode", hasItem("18"));
        move(DECIDER, path + "/allotments", amount(1)).statusCode(403).body("type", endsWith("/out-of-scope"));
        Api.post(OFFICER, path + "/reservations", amount(1)).statusCode(403);
        move("beslutsfattare-06", path + "/allotments", amount(1)).statusCode(201);
        Api.post("handlaggare-06", path + "/reservations", amount(1)).statusCode(201);
    }

    @Test
    void theJournalTellsTheSumsAndNobodysWords() {
        var path = opened("TIA", 2050, "18", 1000);
        var body = Map.of("amount", 7, "reason", "Ett ord som inte får spridas: kantarell.");
        move(DECIDER, path + "/allotments", body).statusCode(201);
        var told = Api.as("revisor")
                .get("/events?after=0&limit=1000")
                .then()
                .statusCode(200)
                .extract();
        assertTrue(told.asString().contains("frame-allotted.v1"));
        assertFalse(told.asString().contains("kantarell"));
    }
}
