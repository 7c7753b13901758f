package se.lansstyrelsen.integration.local.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A government assignment in the shape of uppdrag 18 of 2020, from the regleringsbrev to the ministry's receipt. */
final class AssignmentOfYear {

    private static final String COORDINATOR = "samordnare";
    private static final String WRITER = "handlaggare-12";
    private static final String COORDINATING = "handlaggare-08";
    private static final String HEAD = "beslutsfattare-08";
    private static final int DAYS_NEEDED = 75;
    private static final List<String> TEXTS = List.of("beredskap", "langsiktighet", "egna-insatser");
    private static final String EXAMPLE =
            "*Exempeltext.* Här skriver länsstyrelsen sin bedömning. Exemplet återger inte någon länsstyrelses ståndpunkt.";

    private final Api reporting;
    private final String address;
    private final Findings findings;

    AssignmentOfYear(Api reporting, String address, Findings findings) {
        this.reporting = reporting;
        this.address = address;
        this.findings = findings;
    }

    /** What the later steps go on with. @param snapshot id of the figures it is read from @param report id of the decided report */
    record Decided(String assignment, String snapshot, String report) {}

    /** @return empty when the assignment is there from before */
    Optional<Decided> run() {
        findings.say("  Government assignment (regeringsuppdrag) in the shape of uppdrag 18 of 2020");
        if (reporting
                        .get(COORDINATOR, "/government-assignments?year=2020")
                        .at("/_meta/totalRecords")
                        .asInt()
                > 0) {
            findings.say("    it is here already (--data)");
            return Optional.empty();
        }
        var assignment = issue();
        countyReports(assignment);
        var snapshot = reporting
                .post(
                        WRITER,
                        assignment + "/snapshots",
                        Map.of("years", List.of(2017, 2018, 2019, 2020), "asOf", "2021-02-28"),
                        null)
                .body();
        findings.say("    snapshot of " + snapshot.get("figures").asInt() + " figures, SHA-256 "
                + snapshot.get("hash").asText().substring(0, 16) + "…");
        compared(snapshot.get("id").asText());
        var report = compile(assignment, snapshot.get("id").asText());
        review(report);
        decide(report);
        return Optional.of(new Decided(assignment, snapshot.get("id").asText(), report));
    }

    private String issue() {
        var dueOn = firstOfMarch();
        var content = new HashMap<String, Object>();
        content.put("year", 2020);
        content.put("number", "18");
        content.put(
                "wording",
                "Länsstyrelserna ska redovisa en bedömning av förutsättningarna i länen att anpassa beredskap och kapacitet till förändringar i mottagandet, av framgångsfaktorer och utvecklingsområden för långsiktig hållbarhet och kvalitet, och av resultaten av de egna insatserna.");
        content.put("recipientMinistry", "Arbetsmarknadsdepartementet");
        content.put("dueOn", dueOn.toString());
        content.put("coordinatingCounty", "08");
        content.put("writingCounty", "12");
        content.put(
                "chapters",
                ReportTemplate.chapters().stream()
                        .map(chapter ->
                                Map.of("code", chapter.code(), "title", chapter.title(), "level", chapter.level()))
                        .toList());
        content.put("questions", ReportTemplate.questions());
        content.put(
                "feeders",
                List.of(Map.of(
                        "body", "Migrationsverket",
                        "duty", "Statistik över avräkningen per län",
                        "dueOn", dueOn.minusDays(14).toString())));
        var issued = reporting
                .post(COORDINATOR, "/government-assignments", content, null)
                .body();
        var path = "/government-assignments/" + issued.get("id").asText();
        findings.say("    issued; the ministry's day is set to " + dueOn + " so that the dates lie ahead:");
        reporting
                .get(COORDINATOR, path + "/dates")
                .forEach(date -> findings.say("      " + date.get("on").asText() + "  "
                        + date.get("title").asText()));
        return path;
    }

    /** The first that leaves the boards time before their internal day. */
    private static LocalDate firstOfMarch() {
        var soonest = LocalDate.now(Clock.systemUTC()).plusDays(DAYS_NEEDED);
        var day = LocalDate.of(soonest.getYear(), 3, 1);
        return day.isBefore(soonest) ? day.plusYears(1) : day;
    }

    private void countyReports(String assignment) {
        var rows = reporting.get(COORDINATOR, assignment + "/county-reports");
        findings.check("county matters (länsrapporter)", 21, rows.size());
        var done = 0;
        for (var row : rows) {
            var officer = "handlaggare-" + row.get("countyCode").asText();
            var path = "/county-reports/" + row.get("id").asText();
            reporting.move(officer, path, "/prefills", null);
            for (var code : TEXTS) {
                reporting.put(
                        officer, path + "/answers/" + code, reporting.tag(officer, path), Map.of("text", EXAMPLE));
            }
            reporting.move(officer, path, "/prefill-acceptances", Map.of("questionCodes", List.of("siffror")));
            reporting.move(officer, path, "/submissions", null);
            reporting.move(COORDINATING, path, "/acceptances", null);
            findings.progress("county reports accepted", ++done, rows.size());
        }
        var summary = reporting.get(COORDINATOR, assignment + "/county-report-summary");
        findings.check("county reports on time", 21, summary.get("onTime").asInt());
    }

    private void compared(String snapshot) {
        var kinds = new TreeMap<String, Integer>();
        reporting
                .get(COORDINATOR, "/snapshots/" + snapshot + "/comparability")
                .forEach(finding -> kinds.merge(finding.get("kind").asText(), 1, Integer::sum));
        findings.say("    what makes the figures hard to compare: " + kinds);
    }

    private String compile(String assignment, String snapshot) {
        var id = reporting
                .post(WRITER, assignment + "/national-reports", Map.of("snapshotId", snapshot), null)
                .body()
                .get("id")
                .asText();
        var path = "/national-reports/" + id;
        for (var chapter : ReportTemplate.chapters()) {
            reporting.put(
                    WRITER,
                    path + "/chapters/" + chapter.code(),
                    reporting.tag(WRITER, path),
                    Map.of("text", chapter.text()));
        }
        var refused = reporting.ask(
                WRITER,
                "PUT",
                path + "/chapters/inledning",
                "application/json",
                Api.json(Map.of("text", "{{no-such-figure year=2018}}")),
                Map.of("If-Match", reporting.tag(WRITER, path)));
        findings.check("a number without a figure behind it is refused (422)", refused.status() == 422);
        return id;
    }

    private void review(String report) {
        var path = "/national-reports/" + report;
        reporting.move(
                WRITER,
                path,
                "/reviews",
                Map.of("endsOn", LocalDate.now(Clock.systemUTC()).plusDays(7).toString()));
        var comment = reporting
                .post(
                        "handlaggare-14",
                        path + "/comments",
                        Map.of(
                                "countyCode", "14",
                                "chapter", "kommuntal",
                                "passage", "meddelas Migrationsverket samma dag",
                                "comment", "Exempel: ange vilken dag."),
                        null)
                .body()
                .get("id")
                .asText();
        reporting.move(
                WRITER,
                "/comments/" + comment,
                "/answers",
                Map.of("accepted", false, "reason", "Exempel: dagen varierar mellan åren."));
        findings.say("    compiled, sent for review, one comment made and answered");
    }

    private void decide(String report) {
        var path = "/national-reports/" + report;
        var proof = reporting.move(WRITER, path, "/proofs", block());
        var hash = proof.get("hash").asText();
        reporting.move(HEAD, path, "/decisions", Map.of("hash", hash));
        var delivery = reporting
                .post(
                        HEAD,
                        path + "/deliveries",
                        Map.of(
                                "channel",
                                "E-post till registrator",
                                "deliveredAt",
                                Instant.now().toString(),
                                "hash",
                                hash),
                        null)
                .body()
                .get("id")
                .asText();
        reporting.move(
                HEAD,
                "/deliveries/" + delivery,
                "/receipts",
                Map.of(
                        "reference",
                        "Exempel 2021/00001",
                        "receivedAt",
                        Instant.now().toString(),
                        "hash",
                        hash));
        findings.say("    decided, delivered, receipt kept; SHA-256 " + hash);
        findings.say("    " + address + path + "/document  (PDF or page, without login)");
    }

    private static Map<String, Object> block() {
        var board = "Länsstyrelsen i Kalmar län";
        return Map.of(
                "decisionMaker", Map.of("name", "Exempel Beslutsson", "title", "länsråd", "authority", board),
                "rapporteur",
                        Map.of("name", "Exempel Föredragsson", "title", "integrationsutvecklare", "authority", board),
                "writer",
                        Map.of(
                                "name",
                                "Exempel Skrivsson",
                                "title",
                                "integrationsutvecklare",
                                "authority",
                                "Länsstyrelsen i Skåne län"),
                "diaryNumbers",
                        List.of(
                                Map.of("authority", board, "number", "Exempel 851-1-2021"),
                                Map.of("authority", "Arbetsmarknadsdepartementet", "number", "Exempel A2020/00001")));
    }
}
