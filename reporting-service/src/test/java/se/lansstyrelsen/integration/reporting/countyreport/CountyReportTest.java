package se.lansstyrelsen.integration.reporting.countyreport;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.lansstyrelsen.integration.reporting.ReportingFixture.assignment;
import static se.lansstyrelsen.integration.reporting.ReportingFixture.countyReports;
import static se.lansstyrelsen.integration.reporting.ReportingFixture.issued;
import static se.lansstyrelsen.integration.reporting.ReportingFixture.move;
import static se.lansstyrelsen.integration.reporting.ReportingFixture.officer;
import static se.lansstyrelsen.integration.reporting.ReportingFixture.tag;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.lansstyrelsen.integration.embedded.EmbeddedStack;
import se.lansstyrelsen.integration.kit.Await;
import se.lansstyrelsen.integration.kit.Topics;
import se.lansstyrelsen.integration.kit.quality.Api;
import se.lansstyrelsen.integration.kit.time.StockholmTime;
import se.lansstyrelsen.integration.reporting.ReportingFixture;

@QuarkusTest
@QuarkusTestResource(value = EmbeddedStack.class, initArgs = @ResourceArg(name = "service", value = "reporting"))
class CountyReportTest {

    @Inject
    CountyReportReminders reminders;

    @Test
    void aReportIsWrittenSubmittedSentBackAndAcceptedOnce() {
        var id = countyReports(
                        issued(assignment(LocalDate.now(StockholmTime.ZONE).plusDays(120))))
                .get("20");
        var path = "/county-reports/" + id;
        var officer = officer("20");
        refused(move(officer, path, "/submissions", null), 422, "report-incomplete")
                .body("errors.size()", equalTo(3));
        refused(answer(path, "beredskap", Map.of("choice", "Ja")), 422, "answer-of-wrong-kind");
        refused(answer(path, "siffror", Map.of("number", 3)), 422, "answer-of-wrong-kind");
        refused(answer(path, "omstallning", Map.of("choice", "Kanske")), 422, "answer-of-wrong-kind");
        refused(answer(path, "insatser", Map.of("rows", List.of(List.of("Språkkafé")))), 422, "table-columns-wrong");
        refused(answer(path, "beredskap", Map.of("text", "<b>Fet</b>")), 422, "markdown-unsafe");
        refused(
                answer(path, "beredskap", Map.of("text", "Länstal {{county-quota county=20}}.")),
                422,
                "no-such-figure");
        refused(answer(path, "beredskap", Map.of("text", "Okänt {{no-such year=2018}}.")), 422, "no-such-figure");
        refused(answer(path, "finns-inte", Map.of("text", "Hej")), 404, "not-found");
        Api.get("handlaggare-14", path).statusCode(403);
        Api.get("handlaggare-08", path).statusCode(200).body("answers", hasSize(0));
        move(officer, path, "/prefills", null)
                .statusCode(200)
                .body("answers.find { it.questionCode == 'siffror' }.prefill", equalTo(true))
                .body("answers.find { it.questionCode == 'siffror' }.figures.size()", equalTo(2));
        answer(path, "beredskap", Map.of("text", "God.")).statusCode(200);
        answer(path, "omstallning", Map.of("choice", "Delvis")).statusCode(200);
        answer(path, "insatser", Map.of("rows", List.of(List.of("Språkkafé", "31"))))
                .statusCode(200);
        refused(move(officer, path, "/submissions", null), 422, "report-incomplete")
                .body("errors[0].pointer", equalTo("/answers/siffror"));
        refused(
                move(officer, path, "/prefill-acceptances", Map.of("questionCodes", List.of("okand"))),
                422,
                "nothing-prefilled");
        move(officer, path, "/prefill-acceptances", Map.of("questionCodes", List.of("siffror")))
                .statusCode(200);
        var file = attach(officer, path, "tabell.csv", "a;b\n1;2\n")
                .statusCode(201)
                .body("mediaType", equalTo("text/csv"))
                .extract()
                .<String>path("id");
        refused(attach(officer, path, "igen.csv", "a;b\n1;2\n"), 409, "too-many-attachments");
        attach("handlaggare-14", path, "annan.csv", "a;b\n").statusCode(403);
        Api.get("handlaggare-14", "/county-report-attachments/" + file).statusCode(403);
        move(officer, path, "/submissions", null).statusCode(200).body("punctuality", equalTo("ON_TIME"));
        refused(attach(officer, path, "sen.csv", "c;d\n"), 409, "report-submitted-already");
        Api.get("handlaggare-14", path + "/attachments").statusCode(200).body("size()", equalTo(1));
        Api.get("handlaggare-14", "/county-report-attachments/" + file)
                .statusCode(200)
                .body("fileName", equalTo("tabell.csv"));
        Api.as("handlaggare-14")
                .accept("text/csv")
                .get("/county-report-attachments/" + file + "/content")
                .then()
                .statusCode(200)
                .body(equalTo("a;b\n1;2\n"));
        refused(move(officer, path, "/submissions", null), 409, "report-submitted-already");
        refused(answer(path, "beredskap", Map.of("text", "Bättre.")), 409, "report-submitted-already");
        move("handlaggare-08", path, "/returns", Map.of("reason", "Skriv mer."))
                .statusCode(200)
                .body("state", equalTo("SENT_BACK"));
        answer(path, "beredskap", Map.of("text", "God, och bättre.")).statusCode(200);
        move(officer, path, "/submissions", null).statusCode(200);
        refused(move(officer, path, "/acceptances", null), 403, "out-of-scope");
        move("handlaggare-08", path, "/acceptances", null).statusCode(200).body("state", equalTo("ACCEPTED"));
        refused(answer(path, "beredskap", Map.of("text", "Efteråt.")), 409, "report-accepted");
        Api.get("handlaggare-14", path).statusCode(200);
    }

    @Test
    void boardsAreRemindedOnceOfEachAndMayGetMoreTime() throws Exception {
        var soon = issued(assignment(LocalDate.now(StockholmTime.ZONE).plusDays(70)));
        var ids = countyReports(soon);
        var due = Api.get("samordnare", "/government-assignments/" + soon + "/county-reports")
                .extract()
                .<String>path("[0].dueOn");
        assertTrue(
                LocalDate.parse(due).isBefore(LocalDate.now(StockholmTime.ZONE).plusDays(21)));
        var path = "/county-reports/" + ids.get("03");
        refused(
                move("handlaggare-08", path, "/extensions", Map.of("until", due, "reason", "Sjukdom.")),
                422,
                "dates-out-of-order");
        move(
                        "handlaggare-08",
                        path,
                        "/extensions",
                        Map.of("until", LocalDate.parse(due).plusDays(60).toString(), "reason", "Sjukdom."))
                .statusCode(200);
        reminders.remind();
        reminders.remind();
        Api.get("samordnare", "/government-assignments/" + soon + "/county-reports")
                .body("find { it.countyCode == '03' }.remindedOn", nullValue())
                .body(
                        "find { it.countyCode == '01' }.remindedOn",
                        equalTo(LocalDate.now(StockholmTime.ZONE).toString()));
        Await.until("the reminder is told", () -> timesReminded(ids.get("01")) > 0);
        assertEquals(1, timesReminded(ids.get("01")));
        assertEquals(0, timesReminded(ids.get("03")));
    }

    @Test
    void lastYearsTextIsOfferedAndAnAmendmentAsksMoreBeforeAnybodyHasDelivered() {
        var number = "L" + System.nanoTime() % 1_000_000;
        var former = assignment(LocalDate.now(StockholmTime.ZONE).plusDays(100));
        former.put("number", number);
        former.put("year", 2017);
        var old = countyReports(issued(former)).get("21");
        ReportingFixture.reported("21", old);
        var content = assignment(LocalDate.now(StockholmTime.ZONE).plusDays(100));
        content.put("number", number);
        var id = issued(content);
        refused(Api.post("samordnare", "/government-assignments", content), 409, "assignment-exists");
        var path = "/government-assignments/" + id;
        var amendment = new HashMap<String, Object>(Map.of(
                "decidedOn",
                LocalDate.now(StockholmTime.ZONE).toString(),
                "legalBasis",
                "Regeringsbeslut II:4",
                "dueOn",
                LocalDate.now(StockholmTime.ZONE).minusDays(1).toString(),
                "reason",
                "Redovisningen tidigareläggs."));
        refused(amend(path, amendment), 422, "amended-date-in-the-past");
        amendment.put("dueOn", LocalDate.now(StockholmTime.ZONE).plusDays(150).toString());
        amendment.put("addedQuestions", List.of(ReportingFixture.question("jamstalldhet", "TEXT", true, Map.of())));
        amend(path, amendment)
                .statusCode(201)
                .body("content.questions.size()", equalTo(5))
                .body("amendments.size()", equalTo(1));
        var reports = countyReports(id);
        move(officer("21"), "/county-reports/" + reports.get("21"), "/prefills", null)
                .statusCode(200)
                .body("answers.find { it.questionCode == 'beredskap' }.text", equalTo("Beredskapen är **god**."))
                .body(
                        "answers.find { it.questionCode == 'beredskap' }.prefilledFrom",
                        equalTo("Länsrapporten för 2017"));
        Api.as("samordnare")
                .accept("text/calendar")
                .get(path + "/calendar")
                .then()
                .statusCode(200)
                .body(containsString("Rapporten lämnas till departementet"))
                .body(containsString("SEQUENCE:1"));
        Api.get("samordnare", path + "/dates")
                .statusCode(200)
                .body("size()", equalTo(6))
                .body("code", hasItem("FEEDER"));
        var contradicted = assignment(LocalDate.now(StockholmTime.ZONE).plusDays(100));
        contradicted.put(
                "questions",
                List.of(
                        ReportingFixture.question("a", "TABLE", true, Map.of()),
                        ReportingFixture.question("b", "FIGURES", true, Map.of("indicators", List.of("no-such")))));
        refused(Api.post("samordnare", "/government-assignments", contradicted), 422, "template-contradicted")
                .body("errors.size()", equalTo(2));
    }

    private static long timesReminded(String report) {
        return Topics.all("reporting.events").stream()
                .filter(message ->
                        message.value().contains(report) && message.value().contains("\"kind\""))
                .count();
    }

    private static ValidatableResponse attach(String caller, String path, String name, String content) {
        return Api.as(caller)
                .contentType("text/csv")
                .body(content.getBytes(StandardCharsets.UTF_8))
                .post(path + "/attachments?fileName=" + name)
                .then();
    }

    private static ValidatableResponse amend(String path, Map<String, Object> amendment) {
        return Api.move("samordnare", path + "/amendments", tag("samordnare", path), amendment);
    }

    private static ValidatableResponse answer(String path, String question, Map<String, ?> content) {
        return Api.put(officer("20"), path + "/answers/" + question, tag(officer("20"), path), content);
    }

    private static ValidatableResponse refused(ValidatableResponse answer, int status, String problem) {
        return answer.statusCode(status).body("type", endsWith("/" + problem));
    }
}
