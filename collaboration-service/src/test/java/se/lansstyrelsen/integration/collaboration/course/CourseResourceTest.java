package se.lansstyrelsen.integration.collaboration.course;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.aMapWithSize;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import se.lansstyrelsen.integration.embedded.EmbeddedStack;
import se.lansstyrelsen.integration.kit.quality.Api;

@QuarkusTest
@QuarkusTestResource(value = EmbeddedStack.class, initArgs = @ResourceArg(name = "service", value = "collaboration"))
class CourseResourceTest {

    private static final String BOARD = "handlaggare-14";
    private static final int QUESTIONS = 6;

    @Test
    void aParticipantPassesTheTestsInOrderAndGetsADiplomaThatTellsNameCourseAndDate() throws Exception {
        var course = opened();
        var me = begin(course, "Åsa Öberg", "MUNICIPALITY");
        refused(test(me, "asyl"), 409, "test-out-of-order");
        refused(me.get("/diploma"), 404, "course-not-completed");
        answerRightly(me, "introduktion").body("passed", is(true)).body("diplomaNumber", nullValue());
        refused(test(me, "introduktion"), 409, "test-out-of-order");
        var number = answerRightly(me, "asyl")
                .body("diplomaNumber", matchesPattern("[2-9A-Z]{4}-[2-9A-Z]{4}-[2-9A-Z]{4}"))
                .extract()
                .<String>path("diplomaNumber");

        Api.anyone()
                .get("/diplomas/" + number.toLowerCase())
                .then()
                .statusCode(200)
                .body("$", aMapWithSize(3))
                .body("name", equalTo("Åsa Öberg"))
                .body("course", equalTo("Bättre bemötande"));
        Api.anyone().get("/diplomas/2222-2222-2222").then().statusCode(404);
        var pdf = me.request()
                .accept("application/pdf")
                .get(me.path() + "/diploma")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        try (var document = Loader.loadPDF(pdf)) {
            var text = new PDFTextStripper().getText(document);
            assertThat(text, containsString("Åsa Öberg"));
            assertThat(text, containsString(number));
        }

        me.request().delete(me.path()).then().statusCode(204);
        Api.anyone().get("/diplomas/" + number).then().statusCode(404);
        me.get("").statusCode(404);
    }

    @Test
    void aTestIsShownWithoutItsAnswersAndInAnOrderOfItsOwn() {
        var course = opened();
        var orders = new HashSet<Object>();
        for (var i = 0; i < 5; i++) {
            var shown =
                    test(begin(course, "Deltagare", "OTHER"), "introduktion").statusCode(200);
            shown.body("questions[0]", aMapWithSize(2));
            orders.add(shown.extract().path("questions"));
        }
        assertThat(orders.size(), not(1));
        assertThat(Api.anyone().get("/courses/" + course).then().extract().asString(), not(containsString("right")));
        Api.as("deltagare-2021002114")
                .get("/courses/" + course + "/script")
                .then()
                .statusCode(403);
    }

    @Test
    void aFailedTestIsTriedAgainUntilTheDayIsOver() {
        var course = opened();
        var me = begin(course, "Otur", "REGION");
        var first = test(me, "introduktion").statusCode(200).extract();
        assertThat(test(me, "introduktion").extract().asString(), equalTo(first.asString()));
        var id = first.<String>path("id");
        refused(answer(me, id, List.of(Set.of(0))), 422, "answers-do-not-fit");
        refused(answer(me, id, nobody(Set.of(9))), 422, "answers-do-not-fit");
        answer(me, id, nobody(Set.of()))
                .statusCode(200)
                .body("passed", is(false))
                .body("rightAnswers", is(0));
        refused(answer(me, id, nobody(Set.of())), 409, "answered-already");
        answer(me, test(me, "introduktion").extract().path("id"), nobody(Set.of()))
                .body("passed", is(false));
        refused(test(me, "introduktion"), 409, "attempts-used-up");
        me.get("").statusCode(200).body("next", equalTo("introduktion")).body("moments[0].attempts", is(2));
        Api.get(BOARD, "/courses/" + course + "/statistics")
                .statusCode(200)
                .body("find { it.employerKind == 'REGION' }.begun", is(1))
                .body("find { it.employerKind == 'REGION' }.completed", is(0))
                .body("find { it.employerKind == 'REGION' }.failedTests", is(2));
    }

    @Test
    void whatCannotBeIsRefused() {
        var unsound = Map.of(
                "countyCode", "14",
                "title", "Omöjlig",
                "introduction", "Ingen klarar den.",
                "parts", List.of(Map.of("title", "Del", "moments", List.of(moment("a", 7)))));
        refused(Api.post(BOARD, "/courses", unsound), 422, "test-unsound");
        refused(Api.post("handlaggare-24", "/courses", course()), 403, "out-of-scope");
        var draft = Api.post(BOARD, "/courses", course()).statusCode(201).extract();
        var id = draft.<String>path("id");
        Api.anyone().get("/courses/" + id).then().statusCode(404);
        refused(
                Api.anyone()
                        .contentType("application/json")
                        .body(participant("A", "OTHER"))
                        .post("/courses/" + id + "/participations")
                        .then(),
                409,
                "course-not-open");
        Api.move(BOARD, "/courses/" + id + "/opening", draft.header("ETag"), null)
                .statusCode(200);
        var tag = Api.get(BOARD, "/courses/" + id + "/script").extract().header("ETag");
        refused(Api.put(BOARD, "/courses/" + id, tag, course()), 409, "course-stands");
        refused(Api.move(BOARD, "/courses/" + id + "/opening", tag, null), 409, "course-not-there");
        Api.anyone().get("/courses").then().body("items.id", hasItem(id));
        var me = begin(id, "Nyckel", "OTHER");
        Api.anyone().header("Participation-Key", "fel").get(me.path()).then().statusCode(404);
    }

    private record Participant(String id, String key) {

        RequestSpecification request() {
            return Api.anyone().header("Participation-Key", key);
        }

        String path() {
            return "/course-participations/" + id;
        }

        ValidatableResponse get(String below) {
            return request().get(path() + below).then();
        }
    }

    private static String opened() {
        var made = Api.post(BOARD, "/courses", course()).statusCode(201).extract();
        Api.move(BOARD, "/courses/" + made.path("id") + "/opening", made.header("ETag"), null)
                .statusCode(200);
        return made.path("id");
    }

    private static Participant begin(String course, String name, String employer) {
        var begun = Api.anyone()
                .contentType("application/json")
                .body(participant(name, employer))
                .post("/courses/" + course + "/participations")
                .then()
                .statusCode(201)
                .extract();
        return new Participant(begun.path("id"), begun.path("key"));
    }

    private static Map<String, Object> participant(String name, String employer) {
        return Map.of("name", name, "employerKind", employer, "countyCode", "14");
    }

    private static ValidatableResponse test(Participant who, String moment) {
        return who.request()
                .post(who.path() + "/moments/" + moment + "/attempts")
                .then();
    }

    private static ValidatableResponse answer(Participant who, String attempt, List<Set<Integer>> chosen) {
        return who.request()
                .contentType("application/json")
                .body(Map.of("chosen", chosen))
                .post(who.path() + "/attempts/" + attempt + "/answers")
                .then();
    }

    /** The right choices are the ones that say so. */
    private static ValidatableResponse answerRightly(Participant who, String moment) {
        var shown = test(who, moment).statusCode(200).extract();
        var chosen = new ArrayList<Set<Integer>>();
        for (var choices : shown.<List<List<String>>>path("questions.choices")) {
            var right = new HashSet<Integer>();
            IntStream.range(0, choices.size())
                    .filter(i -> choices.get(i).startsWith("Rätt"))
                    .forEach(right::add);
            chosen.add(right);
        }
        return answer(who, shown.path("id"), chosen).statusCode(200);
    }

    private static List<Set<Integer>> nobody(Set<Integer> each) {
        return IntStream.range(0, QUESTIONS).mapToObj(i -> each).toList();
    }

    private static Map<String, Object> course() {
        return Map.of(
                "countyCode", "14",
                "title", "Bättre bemötande",
                "introduction", "För den som möter nyanlända i sitt arbete.",
                "parts",
                        List.of(
                                Map.of("title", "Introduktion", "moments", List.of(moment("introduktion", 4))),
                                Map.of("title", "Asylprocessen", "moments", List.of(moment("asyl", 6)))));
    }

    private static Map<String, Object> moment(String key, int passMark) {
        return Map.of(
                "key",
                key,
                "title",
                "Moment " + key,
                "links",
                List.of(Map.of("title", "Läs", "address", "https://www.informationsverige.se")),
                "passMark",
                passMark,
                "attemptsPerDay",
                2,
                "questions",
                IntStream.range(0, QUESTIONS)
                        .mapToObj(i -> Map.of(
                                "text",
                                "Fråga " + i,
                                "choices",
                                List.of(
                                        Map.of("text", "Rätt " + i, "right", true),
                                        Map.of("text", "Fel a " + i, "right", false),
                                        Map.of("text", "Rätt också " + i, "right", true),
                                        Map.of("text", "Fel b " + i, "right", false)),
                                "explanation",
                                "Så är det."))
                        .toList());
    }

    private static void refused(ValidatableResponse answer, int status, String problem) {
        answer.statusCode(status).body("type", endsWith("/" + problem));
    }
}
