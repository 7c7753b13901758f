package se.lansstyrelsen.integration.collaboration.activity;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import se.lansstyrelsen.integration.collaboration.Mailbox;
import se.lansstyrelsen.integration.embedded.EmbeddedStack;
import se.lansstyrelsen.integration.kit.quality.Api;
import se.lansstyrelsen.integration.kit.time.StockholmTime;

@QuarkusTest
@QuarkusTestResource(value = EmbeddedStack.class, initArgs = @ResourceArg(name = "service", value = "collaboration"))
class ActivityResourceTest {

    private static final String BOARD = "handlaggare-17";

    @Test
    void theFirstToWaitGetsThePlaceOfTheOneWhoWithdraws() throws Exception {
        var activity = opened(2, 1);
        var first = address();
        var second = address();
        var waiting = address();
        var firstKey = enrol(activity, first)
                .statusCode(201)
                .body("state", equalTo("PLACE"))
                .extract()
                .<String>path("key");
        enrol(activity, second).statusCode(201).body("placeInLine", nullValue());
        var waitingKey = enrol(activity, waiting)
                .statusCode(201)
                .body("state", equalTo("WAITING"))
                .body("placeInLine", is(1))
                .extract()
                .<String>path("key");
        refused(enrol(activity, address()), 409, "activity-full");
        refused(enrol(activity, first.toUpperCase()), 409, "enrolled-already");
        Api.anyone()
                .get("/activities/" + activity)
                .then()
                .body("placesLeft", is(0))
                .body("waiting", is(1))
                .body("content.onlineAddress", nullValue());

        var letter = Mailbox.await(first, 1);
        assertThat(Mailbox.text(letter, "text/calendar"), containsString("BEGIN:VEVENT"));
        assertThat(Mailbox.text(letter, "text/html"), containsString("https://video.example.org/rum"));
        assertThat(Mailbox.text(Mailbox.await(waiting, 1), "text/plain"), containsString("nummer 1 på reservlistan"));
        var withdrawal = Mailbox.link(letter);
        assertThat(withdrawal, containsString(firstKey));
        Api.anyone().get(withdrawal).then().statusCode(200).body(containsString("Avboka</button>"));
        Api.anyone().post(withdrawal).then().statusCode(200).body(containsString("avbokad"));
        refused(Api.anyone().post(withdrawal).then(), 409, "enrolment-past");
        Api.anyone().get("/activity-enrolments/" + waitingKey).then().body("state", equalTo("PLACE"));
        assertThat(Mailbox.text(Mailbox.await(waiting, 2), "text/plain"), containsString("Du har en plats"));
    }

    @Test
    void attendanceAndEvaluationEndInStatistics() {
        var activity = opened(5, 0);
        var came = enrol(activity, address()).extract().<String>path("key");
        var absent = enrol(activity, address()).extract().<String>path("key");
        var ids = Api.get(BOARD, "/activities/" + activity + "/enrolments")
                .statusCode(200)
                .extract()
                .<List<String>>path("items.id");
        Api.get("handlaggare-20", "/activities/" + activity + "/enrolments").statusCode(403);
        refused(evaluate(came, List.of(5, 4)), 409, "not-attended");
        refused(move(activity, "attendance", Map.of("enrolmentIds", List.of(UUID.randomUUID()))), 422, "without-place");
        move(activity, "attendance", Map.of("enrolmentIds", List.of(ids.get(0))))
                .statusCode(200)
                .body("state", equalTo("HELD"));
        refused(evaluate(absent, List.of(5, 4)), 409, "not-attended");
        refused(evaluate(came, List.of(5)), 422, "evaluation-does-not-fit");
        evaluate(came, List.of(5, 4)).statusCode(204);
        refused(evaluate(came, List.of(1, 1)), 409, "evaluated-already");
        Api.get(BOARD, "/activities/" + activity + "/evaluation-results")
                .statusCode(200)
                .body("attended", is(1))
                .body("answered", is(1))
                .body("questions[1].mean", is(4.0f))
                .body("questions[1].counts", contains(0, 0, 0, 1, 0));
        Api.anyone().delete("/activity-enrolments/" + came).then().statusCode(204);
        Api.get(BOARD, "/activities/" + activity + "/enrolments").body("items.name", hasItem(nullValue()));
        Api.get(BOARD, "/activity-statistics?county=17&year=" + today().getYear())
                .statusCode(200)
                .body("find { it.group == 'MUNICIPALITIES' }.attended", is(1));
    }

    @Test
    void moreAtOnceThanThePlacesNeverGetMoreThanThePlaces() throws Exception {
        var activity = opened(3, 4);
        var pool = Executors.newFixedThreadPool(8);
        try {
            var tries = new ArrayList<Callable<Integer>>();
            for (var i = 0; i < 16; i++) {
                tries.add(() -> enrol(activity, address()).extract().statusCode());
            }
            var accepted = 0;
            for (var answer : pool.invokeAll(tries)) {
                accepted += answer.get() == 201 ? 1 : 0;
            }
            assertThat(accepted, is(7));
        } finally {
            pool.shutdown();
        }
        Api.anyone()
                .get("/activities/" + activity)
                .then()
                .body("placesLeft", is(0))
                .body("waiting", is(4));
    }

    @Test
    void whoIsEnrolledIsToldOfChangesAndCancellation() throws Exception {
        var activity = opened(1, 1);
        var placed = address();
        var waiting = address();
        enrol(activity, placed);
        enrol(activity, waiting);
        var content = content(2, 1);
        content.put("place", "Residenset, Karlstad");
        var tag = Api.get(BOARD, "/activities/" + activity).extract().header("ETag");
        Api.put(BOARD, "/activities/" + activity, tag, content).statusCode(200).body("waiting", is(0));
        assertThat(Mailbox.text(Mailbox.await(placed, 2), "text/plain"), containsString("Residenset, Karlstad"));
        assertThat(Mailbox.text(Mailbox.await(waiting, 2), "text/plain"), containsString("Du har en plats"));
        var fewer = Api.get(BOARD, "/activities/" + activity).extract().header("ETag");
        refused(Api.put(BOARD, "/activities/" + activity, fewer, content(1, 1)), 409, "places-taken");
        move(activity, "cancellation", Map.of("reason", "Snöoväder.")).statusCode(200);
        var last = Mailbox.await(placed, 3);
        assertThat(Mailbox.text(last, "text/plain"), containsString("Snöoväder."));
        assertThat(Mailbox.text(last, "text/calendar"), containsString("STATUS:CANCELLED"));
        refused(enrol(activity, address()), 409, "enrolment-closed");
    }

    @Test
    void whatCannotBeIsRefused() {
        refused(Api.post("handlaggare-20", "/activities", content(1, 0)), 403, "out-of-scope");
        var late = content(1, 0);
        late.put("enrolBy", today().plusDays(3).toString());
        refused(Api.post(BOARD, "/activities", late), 422, "dates-out-of-order");
        var planned = Api.post(BOARD, "/activities", content(1, 0))
                .statusCode(201)
                .extract()
                .<String>path("id");
        Api.anyone().get("/activities/" + planned).then().statusCode(404);
        Api.anyone().get("/activities?county=17").then().statusCode(200).body("items.id", not(hasItem(planned)));
        refused(enrol(planned, address()), 409, "enrolment-closed");
        refused(move(planned, "attendance", Map.of("enrolmentIds", List.of())), 409, "activity-not-there");
        Api.anyone().get("/activity-enrolments/nej").then().statusCode(404);
    }

    private static String opened(int places, int waiting) {
        var made = Api.post(BOARD, "/activities", content(places, waiting))
                .statusCode(201)
                .extract();
        Api.move(BOARD, "/activities/" + made.path("id") + "/opening", made.header("ETag"), null)
                .statusCode(200);
        return made.path("id");
    }

    private static ValidatableResponse move(String activity, String step, Object body) {
        var tag = Api.get(BOARD, "/activities/" + activity).extract().header("ETag");
        return Api.move(BOARD, "/activities/" + activity + "/" + step, tag, body);
    }

    private static ValidatableResponse enrol(String activity, String address) {
        return Api.anyone()
                .contentType("application/json")
                .body(Map.of(
                        "name",
                        "Deltagare",
                        "email",
                        address,
                        "organisation",
                        "Karlstads kommun",
                        "group",
                        "MUNICIPALITIES"))
                .post("/activities/" + activity + "/enrolments")
                .then();
    }

    private static ValidatableResponse evaluate(String key, List<Integer> grades) {
        return Api.anyone()
                .contentType("application/json")
                .body(Map.of("grades", grades, "comment", "Bra dag."))
                .post("/activity-enrolments/" + key + "/evaluation")
                .then();
    }

    private static String address() {
        return UUID.randomUUID() + "@example.org";
    }

    private static LocalDate today() {
        return LocalDate.now(StockholmTime.ZONE);
    }

    private static Map<String, Object> content(int places, int waiting) {
        var content = new LinkedHashMap<String, Object>();
        content.put("countyCode", "17");
        content.put("kind", "SEMINAR");
        content.put("title", "Vägar till egen försörjning");
        content.put("aim", "Goda exempel från länet.");
        content.put("targetGroups", List.of("MUNICIPALITIES", "CIVIL_SOCIETY"));
        content.put(
                "startsAt",
                today().atTime(LocalTime.of(9, 0))
                        .atZone(StockholmTime.ZONE)
                        .toInstant()
                        .toString());
        content.put(
                "endsAt",
                today().atTime(LocalTime.of(12, 0))
                        .atZone(StockholmTime.ZONE)
                        .toInstant()
                        .toString());
        content.put("place", "Länsstyrelsen, Karlstad");
        content.put("onlineAddress", "https://video.example.org/rum");
        content.put("places", places);
        content.put("waitingPlaces", waiting);
        content.put("enrolBy", today().toString());
        content.put("programme", List.of(Map.of("at", "09:00", "title", "Inledning", "speaker", "Landshövdingen")));
        content.put("evaluationQuestions", List.of("Var dagen till nytta?", "Fick du svar på dina frågor?"));
        return content;
    }

    private static void refused(ValidatableResponse answer, int status, String problem) {
        answer.statusCode(status).body("type", endsWith("/" + problem));
    }
}
