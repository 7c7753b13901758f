package se.lansstyrelsen.integration.reporting;

import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import se.lansstyrelsen.integration.kit.Await;
import se.lansstyrelsen.integration.kit.Topics;
import se.lansstyrelsen.integration.kit.quality.Api;

/** Assignments and figures to test with. */
public final class ReportingFixture {

    public static final String COORDINATOR = "samordnare";
    public static final String WRITER = "handlaggare-12";
    public static final String HEAD = "beslutsfattare-08";
    private static final AtomicInteger NUMBER = new AtomicInteger(100);

    private ReportingFixture() {}

    public static String officer(String county) {
        return "handlaggare-" + county;
    }

    /** An assignment of 2018 with a number of its own, due on a day. */
    public static Map<String, Object> assignment(LocalDate dueOn) {
        var content = new HashMap<String, Object>();
        content.put("year", 2018);
        content.put("number", String.valueOf(NUMBER.incrementAndGet()));
        content.put("wording", "Länsstyrelserna ska redovisa en bedömning av kommunernas beredskap och kapacitet.");
        content.put("recipientMinistry", "Arbetsmarknadsdepartementet");
        content.put("dueOn", dueOn.toString());
        content.put("coordinatingCounty", "08");
        content.put("writingCounty", "12");
        content.put(
                "chapters",
                List.of(
                        Map.of("code", "inledning", "title", "Inledning", "level", 1),
                        Map.of("code", "mottagandet", "title", "Mottagandet", "level", 1),
                        Map.of("code", "anvisningar", "title", "Fördelning av anvisningar", "level", 2)));
        content.put(
                "questions",
                List.of(
                        question(
                                "siffror",
                                "FIGURES",
                                true,
                                Map.of("indicators", List.of("county-quota", "counted-against-quota"))),
                        question("beredskap", "TEXT", true, Map.of("prefillFrom", List.of("LAST_YEAR", "GRANTS"))),
                        question("omstallning", "CHOICE", true, Map.of("choices", List.of("Ja", "Delvis", "Nej"))),
                        question("insatser", "TABLE", false, Map.of("columns", List.of("Insats", "Deltagare")))));
        content.put(
                "feeders",
                List.of(Map.of(
                        "body",
                        "Migrationsverket",
                        "duty",
                        "Statistik per län",
                        "dueOn",
                        dueOn.minusMonths(2).toString())));
        return content;
    }

    public static Map<String, Object> question(String code, String kind, boolean required, Map<String, ?> more) {
        var question = new HashMap<String, Object>(more);
        question.put("code", code);
        question.put("chapter", "mottagandet");
        question.put("heading", "Fråga om " + code);
        question.put("wording", "Redovisa " + code + ".");
        question.put("kind", kind);
        question.put("required", required);
        return question;
    }

    public static String issued(Map<String, Object> assignment) {
        return Api.post(COORDINATOR, "/government-assignments", assignment)
                .statusCode(201)
                .extract()
                .path("id");
    }

    public static String tag(String caller, String path) {
        return Api.get(caller, path).statusCode(200).extract().header("ETag");
    }

    /** The county reports' ids by county. */
    public static Map<String, String> countyReports(String assignment) {
        var rows = Api.get(COORDINATOR, "/government-assignments/" + assignment + "/county-reports")
                .statusCode(200)
                .extract()
                .<List<Map<String, String>>>path("$");
        return rows.stream().collect(Collectors.toMap(row -> row.get("countyCode"), row -> row.get("id")));
    }

    public static ValidatableResponse move(String caller, String path, String step, Object body) {
        return Api.move(caller, path + step, tag(caller, path), body);
    }

    /** Fills in, answers, submits and has a county's report accepted. */
    public static void reported(String county, String id) {
        var path = "/county-reports/" + id;
        move(officer(county), path, "/prefills", null).statusCode(200);
        Api.put(
                        officer(county),
                        path + "/answers/beredskap",
                        tag(officer(county), path),
                        Map.of("text", "Beredskapen är **god**."))
                .statusCode(200);
        Api.put(officer(county), path + "/answers/omstallning", tag(officer(county), path), Map.of("choice", "Ja"))
                .statusCode(200);
        move(officer(county), path, "/prefill-acceptances", Map.of("questionCodes", List.of("siffror")))
                .statusCode(200);
        move(officer(county), path, "/submissions", null).statusCode(200);
        move(officer("08"), path, "/acceptances", null).statusCode(200);
    }

    /** What allocation tells of a municipality's year. @return the event's id */
    public static String tellProgress(String municipality, int year, int quota, int received) throws Exception {
        var id = UUID.randomUUID().toString();
        Topics.send(
                "allocation.events",
                municipality,
                id,
                "se.lansstyrelsen.integration.allocation.municipality-progress-changed.v1",
                """
                {"year": %d, "countyCode": "%s", "municipalityCode": "%s", "asOf": "2026-01-01", "quota": %d,
                 "assigned": %d, "received": %d, "selfSettled": 7, "overAssigned": 0,
                 "quarters": [{"year": %d, "quarter": 1, "assigned": %d, "received": %d, "selfSettled": 7}]}
                """
                        .formatted(
                                year,
                                municipality.substring(0, 2),
                                municipality,
                                quota,
                                received,
                                received,
                                year,
                                received,
                                received));
        return id;
    }

    public static void awaitFigure(String indicator, int year, String county, double value) throws Exception {
        Await.until(indicator + " of " + county + " is " + value, () -> {
            var found = Api.get(COORDINATOR, "/indicators/" + indicator + "/county-figures?year=" + year)
                    .extract()
                    .<Number>path("find { it.countyCode == '" + county + "' }.value");
            return found != null && found.doubleValue() == value;
        });
    }
}
