package se.lansstyrelsen.integration.grants.followup;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.lansstyrelsen.integration.grants.decision.DecisionFixture.decided;
import static se.lansstyrelsen.integration.grants.decision.DecisionFixture.terms;
import static se.lansstyrelsen.integration.grants.decision.DecisionFixture.thisYear;
import static se.lansstyrelsen.integration.grants.project.ProjectFixture.content;
import static se.lansstyrelsen.integration.grants.project.ProjectFixture.granted;
import static se.lansstyrelsen.integration.grants.project.ProjectFixture.openedCall;
import static se.lansstyrelsen.integration.grants.project.ProjectFixture.registered;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.JsonConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.path.json.JsonPath;
import io.restassured.path.json.config.JsonPathConfig;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.lansstyrelsen.integration.embedded.EmbeddedStack;
import se.lansstyrelsen.integration.grants.GrantsFixture;
import se.lansstyrelsen.integration.grants.decision.DecisionFixture;
import se.lansstyrelsen.integration.grants.frame.Booking;
import se.lansstyrelsen.integration.grants.frame.FrameKey;
import se.lansstyrelsen.integration.grants.frame.FrameLedger;
import se.lansstyrelsen.integration.grants.scheme.Scheme;
import se.lansstyrelsen.integration.kit.quality.Api;

@QuarkusTest
@QuarkusTestResource(value = EmbeddedStack.class, initArgs = @ResourceArg(name = "service", value = "grants"))
class FollowUpResourceTest {

    @Inject
    FrameLedger frames;

    private static JsonPath json(String caller, String path) {
        return Api.as(caller)
                .config(exact())
                .get(path)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static RestAssuredConfig exact() {
        return RestAssured.config()
                .jsonConfig(JsonConfig.jsonConfig().numberReturnType(JsonPathConfig.NumberReturnType.BIG_DECIMAL));
    }

    private static BigDecimal sum(JsonPath rows, String field) {
        return rows.getList("items." + field).stream()
                .filter(amount -> amount != null)
                .map(amount -> new BigDecimal(amount.toString()))
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .setScale(2);
    }

    private static BigDecimal amount(Object amount) {
        return new BigDecimal(amount.toString()).setScale(2);
    }

    private void book(UUID application, String paid, String returned) {
        QuarkusTransaction.requiringNew().run(() -> {
            var frame = new FrameKey(Scheme.SECTION_37, "03", thisYear());
            frames.pay(frame, Booking.of(application, new BigDecimal(paid), "test", Instant.now()));
            frames.returned(frame, Booking.of(application, new BigDecimal(returned), "test", Instant.now()));
        });
    }

    /** Address of the matters behind a purpose's row. */
    private static String row(JsonPath rows, String purpose) {
        return rows.getString("items.find { it.purpose == '" + purpose + "' }.matters");
    }

    private static JsonPath mattersOf(String address) {
        return json("handlaggare-03", address.substring(Api.root().length()) + "&limit=100");
    }

    @Test
    void everySumIsThatOfTheMattersItLeadsTo() {
        var call = openedCall("03");
        var both = granted("03", content(call, "0380", "Två ändamål", "COLLABORATION", "PREPAREDNESS_AND_CAPACITY"));
        book(UUID.fromString(both.application().id()), "70000.50", "20000.25");
        var without = content(call, "0381", "Utan ändamål");
        without.put("soughtAmount", null);
        registered("03", without);
        var part = registered("03", content(call, "0382", "Delvis", "COLLABORATION"));
        decided("03", part, part.tag(), terms("ORIGINAL", "GRANTED_IN_PART", "33333.33"));
        var refused = registered("03", content(call, "0382", "Avslag", "COLLABORATION"));
        decided("03", refused, refused.tag(), terms("ORIGINAL", "REJECTED", null));

        var sums = json("samordnare", "/follow-ups?year=2025&scheme=SECTION_37&county=03");
        assertEquals(1, sums.getList("items").size());
        assertEquals(
                Api.root() + "/follow-ups/matters?year=2025&scheme=SECTION_37&county=03", sums.get("items[0].matters"));
        agree(sums, 0);
        assertTrue(sums.getInt("items[0].sums.matters") >= 4);
        assertTrue(amount(sums.get("items[0].sums.paid")).compareTo(new BigDecimal("70000.50")) >= 0);

        var purposes = json("handlaggare-03", "/follow-ups/purposes?year=2025&scheme=SECTION_37&county=03");
        assertEquals(
                Arrays.asList("COLLABORATION", "PREPAREDNESS_AND_CAPACITY", null), purposes.getList("items.purpose"));
        for (var i = 0; i < 3; i++) {
            agree(purposes, i);
        }
        var twice = mattersOf(row(purposes, "PREPAREDNESS_AND_CAPACITY"));
        assertTrue(
                twice.getList("items.applicationId").contains(both.application().id()));
        var once = mattersOf(row(purposes, "COLLABORATION"));
        assertTrue(once.getList("items.applicationId")
                .containsAll(List.of(both.application().id(), part.id(), refused.id())));
    }

    /** A row's sums, counted again from the rows of its matters. */
    private static void agree(JsonPath sums, int row) {
        var address = sums.getString("items[" + row + "].matters")
                .substring(Api.root().length());
        var matters = json("handlaggare-03", address + "&limit=100");
        var of = "items[" + row + "].sums.";
        assertEquals(matters.getInt("_meta.totalRecords"), sums.getInt(of + "matters"), address);
        for (var field : List.of("sought", "granted", "paid", "returned")) {
            assertEquals(sum(matters, field), amount(sums.get(of + field)), address + " " + field);
        }
        assertEquals(
                matters.getList("items.granted").stream()
                        .filter(granted -> amount(granted).signum() > 0)
                        .count(),
                sums.getLong(of + "grantedMatters"));
        for (var unknown : List.of("used", "women", "men")) {
            assertNull(sums.<Object>get(of + unknown), unknown);
        }
    }

    @Test
    void aMatterTellsAllThatHasHappenedToIt() {
        var matter = granted("03", content(openedCall("03"), "0305", "Allt", "COLLABORATION"));
        book(UUID.fromString(matter.application().id()), "100000", "37250.50");
        var rows = json("revisor", "/follow-ups/matters?year=2025&county=03&limit=100");
        var row = rows.<Map<String, Object>>get(
                "items.find { it.applicationId == '" + matter.application().id() + "' }");
        assertEquals(2025, ((Number) row.get("year")).intValue());
        assertEquals("SECTION_37", row.get("scheme"));
        assertEquals("03", row.get("decidingCounty"));
        assertEquals(matter.application().diaryNumber(), row.get("diaryNumber"));
        assertEquals("2025-04-02", row.get("receivedOn"));
        assertEquals("Håbo kommun", row.get("applicantName"));
        assertEquals("DECIDED", row.get("status"));
        assertEquals(List.of("COLLABORATION"), row.get("purposes"));
        assertEquals(new BigDecimal("100000.00"), amount(row.get("sought")));
        assertEquals(new BigDecimal("100000.00"), amount(row.get("granted")));
        assertEquals(new BigDecimal("100000.00"), amount(row.get("paid")));
        assertEquals(new BigDecimal("37250.50"), amount(row.get("returned")));
        Api.as("revisor")
                .accept("text/csv")
                .get("/follow-ups/matters?year=2025&county=03")
                .then()
                .statusCode(200)
                .body(containsString(matter.application().diaryNumber() + ";2025-04-02;"));
        Api.as("revisor")
                .accept("text/csv")
                .get("/follow-ups?year=2025&county=03")
                .then()
                .statusCode(200)
                .body(containsString("year;scheme;county;sums.matters;sums.sought;sums.grantedMatters"));
    }

    @Test
    void draftsAndWithdrawnApplicationsAreNotCounted() {
        var call = GrantsFixture.openCall("05");
        var path = GrantsFixture.received(call, "0580", "50000");
        var id = path.substring("/applications/".length());
        assertTrue(idsOf05().contains(id));
        Api.move(
                        "kommun-0580",
                        path + "/withdrawals",
                        Api.get("kommun-0580", path).extract().header("ETag"),
                        null)
                .statusCode(201);
        assertFalse(idsOf05().contains(id));
        var draft = Api.post("kommun-0580", "/applications", GrantsFixture.application(call, "0580", "50000"))
                .statusCode(201)
                .extract()
                .<String>path("id");
        assertFalse(idsOf05().contains(draft));
    }

    private static List<String> idsOf05() {
        return json("handlaggare-05", "/follow-ups/matters?county=05&limit=100").getList("items.applicationId");
    }

    @Test
    void aBoardSeesWhatItDecidesOrIsConcernedByAndOthersNothing() {
        registered("03", content(openedCall("03"), "0380", "Egen", "COLLABORATION"));
        var outside =
                List.of("kommun-0380", "sokande-8024001136", "migrationsverket", "deltagare-2120000803", "lasare");
        for (var path : List.of("/follow-ups", "/follow-ups/purposes", "/follow-ups/matters")) {
            var statuses = new TreeMap<String, Integer>();
            outside.forEach(
                    caller -> statuses.put(caller, Api.as(caller).get(path).statusCode()));
            outside.forEach(caller -> assertEquals(403, statuses.get(caller), caller + path));
            for (var caller :
                    List.of("handlaggare-03", "beslutsfattare-03", "attestant-03-1", "samordnare", "revisor")) {
                Api.get(caller, path + "?county=03&scheme=SECTION_37")
                        .statusCode(200)
                        .body("items.county", everyItem(equalTo("03")))
                        .body("items[0].county", equalTo("03"));
            }
            Api.get("handlaggare-05", path + "?county=03").statusCode(200).body("items", empty());
        }
    }

    @Test
    void theCountyConcernedSeesWhatJonkopingDecidesUnder37A() {
        var call = DecisionFixture.call("06", "SECTION_37_A", null, Map.of());
        var application = registered("06", content(call, "0330", "Guider", "NETWORKS"));
        for (var caller : List.of("handlaggare-06", "handlaggare-03", "samordnare")) {
            var ids = json(caller, "/follow-ups/matters?scheme=SECTION_37_A&county=03&limit=100")
                    .getList("items.applicationId");
            assertTrue(ids.contains(application.id()), caller);
        }
        Api.get("handlaggare-05", "/follow-ups/matters?scheme=SECTION_37_A&county=03")
                .body("items", hasSize(0));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "follow-ups?year=1999",
                "follow-ups?scheme=X",
                "follow-ups/purposes?county=02",
                "follow-ups/matters?purpose=X",
                "follow-ups/matters?withoutPurpose=kanske",
                "follow-ups/matters?page=0"
            })
    void aFilterThatCannotBeMeantIsRefused(String path) {
        Api.get("samordnare", "/" + path).statusCode(400).body("type", endsWith("/invalid-parameter"));
    }
}
