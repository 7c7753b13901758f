package se.lansstyrelsen.integration.reporting.survey;

import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.lansstyrelsen.integration.embedded.EmbeddedStack;
import se.lansstyrelsen.integration.kit.quality.Api;
import se.lansstyrelsen.integration.kit.time.StockholmTime;

@QuarkusTest
@QuarkusTestResource(value = EmbeddedStack.class, initArgs = @ResourceArg(name = "service", value = "reporting"))
class SurveyTest {

    @Test
    void municipalitiesAnswerAndWhoeverDoesNotIsNeverCountedAsZero() {
        var code = "bostad-" + System.nanoTime() % 1_000_000;
        var former = survey(code, 2023);
        answer("kommun-1280", former, "1280", List.of(choice("brist", "Nej"))).statusCode(201);
        var id = survey(code, 2024);
        var survey = Api.get("samordnare", "/surveys/" + id)
                .body("edition", equalTo(1))
                .body("open", equalTo(true))
                .extract();
        Api.put(
                        "samordnare",
                        "/surveys/" + id,
                        survey.header("ETag"),
                        content(code, 2024, LocalDate.now(StockholmTime.ZONE).plusDays(20)))
                .statusCode(200)
                .body("edition", equalTo(2));
        Api.get("samordnare", "/surveys/" + id + "/editions").body("edition", equalTo(List.of(1, 2)));
        refused(answer("kommun-1280", id, "1280", List.of(choice("brist", "Kanske"))), 422, "survey-answers-wrong");
        refused(
                answer("kommun-1280", id, "1280", List.of(choice("brist", "Nej"), number("antal", 3))),
                422,
                "survey-answers-wrong");
        refused(answer("kommun-1280", id, "1280", List.of(choice("brist", "Ja"))), 422, "survey-answers-wrong");
        refused(answer("kommun-1281", id, "1280", List.of(choice("brist", "Nej"))), 403, "out-of-scope");
        var response = answer("kommun-1280", id, "1280", List.of(choice("brist", "Ja"), number("antal", 40)))
                .statusCode(201)
                .body("edition", equalTo(2))
                .extract();
        refused(answer("kommun-1280", id, "1280", List.of(choice("brist", "Nej"))), 409, "survey-answered-already");
        answer("handlaggare-12", id, "1281", List.of(choice("brist", "Nej"))).statusCode(201);
        Api.get("samordnare", "/surveys/" + id + "/response-rates")
                .body("[0].asked", equalTo(290))
                .body("[0].answered", equalTo(2))
                .body("find { it.countyCode == '12' }.asked", equalTo(33))
                .body("find { it.countyCode == '12' }.rate", equalTo(6.1f));
        Api.get("samordnare", "/surveys/" + id + "/questions/brist/results")
                .body("find { it.answer == 'Ja' }.municipalities", equalTo(1))
                .body("find { it.answer == 'Ja' }.share", equalTo(50.0f))
                .body("find { it.row == 'NOT_ANSWERED' }.municipalities", equalTo(288));
        Api.get("samordnare", "/surveys/" + id + "/questions/antal/results")
                .body("find { it.row == 'SUM' }.sum", equalTo(40))
                .body("find { it.row == 'NOT_ASKED' }.municipalities", equalTo(1));
        Api.get("samordnare", "/survey-series/" + code + "/questions/brist/results")
                .body("findAll { it.answer == 'Nej' }.year", equalTo(List.of(2023, 2024)));
        Api.get("samordnare", "/indicators/civic-orientation-participants/observations?year=2024&county=12")
                .body("items.find { it.municipalityCode == '1280' }.value", equalTo(40))
                .body("items.find { it.municipalityCode == '1280' }.sourceKind", equalTo("SURVEY"));
        var path = "/survey-responses/" + response.<String>path("id");
        Api.put("kommun-1280", path, response.header("ETag"), Map.of("answers", List.of(choice("brist", "Nej"))))
                .statusCode(200);
        Api.get("samordnare", "/indicators/civic-orientation-participants/observations?year=2024&county=12")
                .body("items.findAll { it.municipalityCode == '1280' }", hasSize(0));
        Api.get("kommun-1281", path).statusCode(403);
        Api.get("kommun-1280", "/surveys/" + id + "/responses").body("size()", equalTo(1));
    }

    @Test
    void aQuestionnaireThatContradictsItselfIsRefusedAndAClosedOneTakesNothing() {
        var content = content("motsagd", 2022, LocalDate.now(StockholmTime.ZONE));
        content.put("questions", List.of(question("a", "CHOICE", List.of("Ja")), question("a", "NUMBER", List.of())));
        refused(Api.post("samordnare", "/surveys", content), 422, "survey-contradicted")
                .body("errors.size()", equalTo(2));
        var closed = content("stangd", 2022, LocalDate.now(StockholmTime.ZONE));
        closed.put("opensOn", "2022-01-01");
        closed.put("closesOn", "2022-02-01");
        var id = Api.post("samordnare", "/surveys", closed)
                .statusCode(201)
                .extract()
                .<String>path("id");
        refused(Api.post("samordnare", "/surveys", closed), 409, "survey-exists");
        refused(answer("kommun-1280", id, "1280", List.of(choice("brist", "Nej"))), 409, "survey-closed");
    }

    private static String survey(String code, int year) {
        return Api.post(
                        "samordnare",
                        "/surveys",
                        content(code, year, LocalDate.now(StockholmTime.ZONE).plusDays(10)))
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static Map<String, Object> content(String code, int year, LocalDate closesOn) {
        var depends = new HashMap<>(question("antal", "NUMBER", List.of()));
        depends.put("onlyIf", List.of(Map.of("questionCode", "brist", "answers", List.of("Ja"))));
        depends.put("indicator", "civic-orientation-participants");
        return new HashMap<>(Map.of(
                "code",
                code,
                "year",
                year,
                "title",
                "Lägesbilder " + year,
                "opensOn",
                LocalDate.now(StockholmTime.ZONE).minusDays(1).toString(),
                "closesOn",
                closesOn.toString(),
                "questions",
                List.of(question("brist", "CHOICE", List.of("Ja", "Nej")), depends)));
    }

    private static Map<String, Object> question(String code, String kind, List<String> choices) {
        return Map.of(
                "code", code, "wording", "Fråga " + code + "?", "kind", kind, "required", true, "choices", choices);
    }

    private static Map<String, Object> choice(String question, String chosen) {
        return Map.of("questionCode", question, "chosen", List.of(chosen));
    }

    private static Map<String, Object> number(String question, int number) {
        return Map.of("questionCode", question, "number", number);
    }

    private static ValidatableResponse answer(
            String caller, String survey, String municipality, List<Map<String, Object>> answers) {
        return Api.post(
                caller,
                "/surveys/" + survey + "/responses",
                Map.of("municipalityCode", municipality, "answers", answers));
    }

    private static ValidatableResponse refused(ValidatableResponse answer, int status, String problem) {
        return answer.statusCode(status).body("type", endsWith("/" + problem));
    }
}
