package se.lansstyrelsen.integration.allocation.calendar;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.lansstyrelsen.integration.allocation.Fixture;
import se.lansstyrelsen.integration.embedded.EmbeddedStack;
import se.lansstyrelsen.integration.kit.quality.Api;

/** The calendar through the API; each test takes a year of its own. */
@QuarkusTest
@QuarkusTestResource(value = EmbeddedStack.class, initArgs = @ResourceArg(name = "service", value = "allocation"))
class CalendarResourceTest {

    private static Map<String, Object> calendar(int year, String commonDate, Object... steps) {
        return Map.of("year", year, "commonDate", commonDate, "steps", List.of(steps));
    }

    private static Map<String, String> step(String step, String dueOn) {
        return Map.of("step", step, "dueOn", dueOn);
    }

    private static ValidatableResponse set(Map<String, Object> calendar) {
        return Api.as("samordnare")
                .contentType("application/json")
                .body(calendar)
                .post("/yearly-calendars")
                .then();
    }

    private static ValidatableResponse change(String path, String tag, Map<String, Object> calendar) {
        return Api.as("samordnare")
                .header("If-Match", tag)
                .contentType("application/json")
                .body(calendar)
                .put(path)
                .then();
    }

    private static ValidatableResponse report(String caller, int year, String county, String on) {
        return Api.as(caller)
                .contentType("application/json")
                .body(Map.of("countyCode", county, "reportedOn", on, "diaryNumber", "851-7-2026"))
                .post("/yearly-calendars/" + year + "/share-reports")
                .then();
    }

    @Test
    void aYearHasOneCalendarAndItsDatesAreChangedByTheOneWhoReadThem() {
        var set = set(calendar(2060, "2059-11-15", step("DELIVERY", "2059-12-01"), step("PROPOSAL", "2059-08-12")))
                .statusCode(201)
                .header("Location", endsWith("/allocation/v1/yearly-calendars/2060"))
                .body("steps.step", contains("PROPOSAL", "DELIVERY"))
                .extract();
        set(calendar(2060, "2059-11-20")).statusCode(409).body("type", endsWith("/calendar-already-set"));
        var path = "/yearly-calendars/2060";
        change(path, set.header("ETag"), calendar(2060, "2059-11-20", step("TARGET", "2059-10-01")))
                .statusCode(200)
                .body("commonDate", equalTo("2059-11-20"))
                .body("steps.step", contains("TARGET"));
        change(path, set.header("ETag"), calendar(2060, "2059-11-21")).statusCode(412);
        Api.as("samordnare")
                .contentType("application/json")
                .body(calendar(2060, "2059-11-21"))
                .put(path)
                .then()
                .statusCode(428);
        Api.as("kommun-1880").get(path).then().statusCode(200).body("commonDate", equalTo("2059-11-20"));
        Api.as("lasare").get("/yearly-calendars").then().body("items.year", hasItem(2060));
        Api.as("lasare").get("/yearly-calendars/2099").then().statusCode(404);
        Api.as("lasare").get("/yearly-calendars/nasta").then().statusCode(404);
    }

    @Test
    void everyFaultyDateIsToldAtOnce() {
        set(calendar(
                        2061,
                        "2061-01-01",
                        step("TARGET", "2060-10-01"),
                        step("TARGET", "2060-10-02"),
                        step("YEAR_PLANNING", "2062-01-01")))
                .statusCode(422)
                .body("errors.pointer", hasItems("/commonDate", "/steps/1/step", "/steps/2/dueOn"));
        set(Map.of("year", 2015, "commonDate", "snart", "steps", List.of(Map.of("step", "PAUS"))))
                .statusCode(400)
                .body("errors.pointer", hasItems("/year", "/commonDate", "/steps/0/step", "/steps/0/dueOn"));
        var tag = set(calendar(2061, "2060-12-31")).statusCode(201).extract().header("ETag");
        change("/yearly-calendars/2061", tag, calendar(2062, "2060-12-31"))
                .statusCode(422)
                .body("errors.pointer", contains("/year"));
        Api.as("handlaggare-18")
                .contentType("application/json")
                .body(calendar(2061, "2060-12-31"))
                .post("/yearly-calendars")
                .then()
                .statusCode(403);
    }

    @Test
    void quotasAndSharesAreInTimeLateOrWaitedForAsOfTheDayAsked() {
        set(calendar(2062, "2026-11-15")).statusCode(201);
        Fixture.target(2062, 30, "2026-01-01", Map.of("18", 10, "25", 20)).statusCode(201);
        Fixture.decide("18", 2062, "2026-11-15", List.of(Fixture.line("1880", null, 10, null)));
        Fixture.decide("18", 2062, "2026-11-18", List.of(Fixture.line("1880", null, 12, null)));
        Fixture.decide("25", 2062, "2026-11-20", List.of(Fixture.line("2580", null, 20, null)));
        report("handlaggare-18", 2062, "18", "2026-11-17").statusCode(201);
        report("beslutsfattare-18", 2062, "18", "2026-11-19").statusCode(201);

        county(2062, "18", "2026-11-20")
                .body("quotas.status", equalTo("ON_TIME"))
                .body("quotas.doneOn", equalTo("2026-11-15"))
                .body("quotas.daysLate", equalTo(0))
                .body("shares.status", equalTo("LATE"))
                .body("shares.doneOn", equalTo("2026-11-17"))
                .body("shares.daysLate", equalTo(2));
        county(2062, "25", "2026-11-20").body("quotas.status", equalTo("LATE")).body("quotas.daysLate", equalTo(5));
        county(2062, "25", "2026-11-15")
                .body("quotas.status", equalTo("WAITING"))
                .body("quotas.doneOn", nullValue());
        county(2062, "24", "2026-11-16")
                .body("quotas.status", equalTo("LATE"))
                .body("quotas.doneOn", nullValue())
                .body("quotas.daysLate", equalTo(1));
        Api.as("samordnare")
                .accept("text/csv")
                .get("/yearly-calendars/2062/counties?asOf=2026-11-20")
                .then()
                .statusCode(200)
                .body(containsString("countyCode;commonDate;quotas.status;quotas.doneOn;quotas.daysLate;shares.status"))
                .body(containsString("25;2026-11-15;LATE;2026-11-20;5;LATE;;5"));
        Api.as("samordnare").get("/yearly-calendars/2099/counties").then().statusCode(404);
    }

    private static ValidatableResponse county(int year, String code, String asOf) {
        return Api.as("samordnare")
                .get("/yearly-calendars/" + year + "/counties?limit=100&asOf=" + asOf)
                .then()
                .statusCode(200)
                .body("items", hasSize(21))
                .rootPath("items.find { it.countyCode == '" + code + "' }");
    }

    @Test
    void aCountyBoardReportsItsOwnSharesOnTheDayOrLater() {
        set(calendar(2063, "2026-11-15")).statusCode(201);
        var kept = report("handlaggare-18", 2063, "18", "2026-11-10")
                .statusCode(201)
                .body("diaryNumber", equalTo("851-7-2026"))
                .extract();
        var path = "/yearly-calendars/2063/share-reports";
        Api.as("lasare")
                .get(path + "/" + kept.path("id"))
                .then()
                .statusCode(200)
                .body("countyCode", equalTo("18"));
        Api.as("lasare").get(path).then().body("items.reportedOn", contains("2026-11-10"));
        Api.as("lasare")
                .get("/yearly-calendars/2062/share-reports/" + kept.path("id"))
                .then()
                .statusCode(404);
        report("handlaggare-25", 2063, "18", "2026-11-10").statusCode(403).body("type", endsWith("/out-of-scope"));
        report("samordnare", 2063, "18", "2026-11-10").statusCode(403).body("type", endsWith("/forbidden"));
        report("handlaggare-18", 2063, "99", "2026-11-10").statusCode(422).body("type", endsWith("/unknown-code"));
        report("handlaggare-18", 2063, "18", Fixture.today().plusDays(1).toString())
                .statusCode(422)
                .body("type", endsWith("/date-in-the-future"))
                .body("errors.pointer", contains("/reportedOn"));
        report("handlaggare-18", 2099, "18", "2026-11-10").statusCode(404);
    }
}
