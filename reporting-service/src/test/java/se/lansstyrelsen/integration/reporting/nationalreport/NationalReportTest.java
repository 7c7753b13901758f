package se.lansstyrelsen.integration.reporting.nationalreport;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.lansstyrelsen.integration.reporting.ReportingFixture.COORDINATOR;
import static se.lansstyrelsen.integration.reporting.ReportingFixture.HEAD;
import static se.lansstyrelsen.integration.reporting.ReportingFixture.WRITER;
import static se.lansstyrelsen.integration.reporting.ReportingFixture.assignment;
import static se.lansstyrelsen.integration.reporting.ReportingFixture.awaitFigure;
import static se.lansstyrelsen.integration.reporting.ReportingFixture.issued;
import static se.lansstyrelsen.integration.reporting.ReportingFixture.move;
import static se.lansstyrelsen.integration.reporting.ReportingFixture.tag;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import se.lansstyrelsen.integration.embedded.EmbeddedStack;
import se.lansstyrelsen.integration.kit.Topics;
import se.lansstyrelsen.integration.kit.document.Conformance;
import se.lansstyrelsen.integration.kit.quality.Api;
import se.lansstyrelsen.integration.kit.text.Hashes;
import se.lansstyrelsen.integration.kit.time.StockholmTime;
import se.lansstyrelsen.integration.reporting.ReportingFixture;

@QuarkusTest
@QuarkusTestResource(value = EmbeddedStack.class, initArgs = @ResourceArg(name = "service", value = "reporting"))
class NationalReportTest {

    private static final String TEXT =
            "Länstalet för Kalmar län var {{county-quota county=08 year=2018}}. Kalmar kommun tog emot"
                    + " {{counted-against-quota municipality=0880 year=2018}} personer.\n\nHela länet tog emot"
                    + " {{counted-against-quota county=08 year=2018}}.\n\n{{map indicator=counted-against-quota year=2018}}\n\n"
                    + "{{bars indicator=counted-against-quota year=2018 county=08}}\n\n{{trend indicator=county-quota from=2017 to=2018}}\n\n"
                    + "Uppgift om sfi: {{sfi-participants year=2018}}.";

    @Test
    void anAssignmentIsCompiledReviewedDecidedDeliveredAndCorrected() throws Exception {
        tellTargets();
        var first = ReportingFixture.tellProgress("0880", 2018, 104, 90);
        ReportingFixture.tellProgress("0881", 2018, 60, 40);
        ReportingFixture.tellProgress("0882", 2018, 10, 2);
        ReportingFixture.tellProgress("0821", 2018, 20, 20);
        awaitFigure("counted-against-quota", 2018, "08", 152);
        awaitFigure("county-quota", 2018, "08", 425);
        var assignment = issued(assignment(LocalDate.now(StockholmTime.ZONE).plusDays(90)));
        var at = "/government-assignments/" + assignment;
        var snapshot = snapshot(assignment);
        refused(Api.post(WRITER, at + "/national-reports", Map.of("snapshotId", snapshot)), 409, "counties-missing")
                .body("errors.size()", equalTo(21));
        ReportingFixture.countyReports(assignment).entrySet().stream()
                .filter(county -> !county.getKey().equals("25"))
                .forEach(county -> ReportingFixture.reported(county.getKey(), county.getValue()));
        Api.get(COORDINATOR, at + "/county-report-summary")
                .body("accepted", equalTo(20))
                .body("onTimeRate", equalTo(100.0f));
        var id = Api.post(
                        WRITER,
                        at + "/national-reports",
                        Map.of("snapshotId", snapshot, "exceptionReason", "Norrbotten lämnar sin rapport senare."))
                .statusCode(201)
                .body("missingCounties", equalTo(List.of("25")))
                .extract()
                .<String>path("id");
        var path = "/national-reports/" + id;
        refused(
                Api.post(WRITER, at + "/national-reports", Map.of("snapshotId", snapshot, "exceptionReason", "Igen.")),
                409,
                "report-compiled-already");
        write(path, "mottagandet", "{{no-such-figure year=2018}}", 422, "no-such-figure");
        write(path, "mottagandet", "{{county-quota county=99 year=2018}}", 422, "no-such-figure");
        write(path, "mottagandet", "{{county-quota county=08 year=2011}}", 422, "no-such-figure");
        write(path, "mottagandet", "{{county-quota county=08}}", 422, "no-such-figure");
        write(
                path,
                "mottagandet",
                "Två: {{counted-against-quota municipality=0882 year=2018}}",
                422,
                "figure-withheld");
        write(path, "mottagandet", "<script>alert(1)</script>", 422, "markdown-unsafe");
        write(path, "nowhere", "Text.", 404, "not-found");
        refused(
                move(
                        WRITER,
                        path,
                        "/reviews",
                        Map.of("endsOn", LocalDate.now(StockholmTime.ZONE).toString())),
                422,
                "chapters-empty");
        for (var chapter : List.of("inledning", "anvisningar")) {
            write(path, chapter, "Text i kapitlet " + chapter + ".[^1]\n\n[^1]: En fotnot.", 200, null);
        }
        write(path, "mottagandet", TEXT, 200, null);
        refused(move(WRITER, path, "/proofs", block()), 409, "illegal-state");
        move(
                        WRITER,
                        path,
                        "/reviews",
                        Map.of(
                                "endsOn",
                                LocalDate.now(StockholmTime.ZONE).plusDays(7).toString()))
                .statusCode(200);
        review(path);
        decide(path, first);
        var hash = Api.get(COORDINATOR, path).extract().<String>path("hash");
        document(path, hash);
        deliver(path, hash);
        correct(path, id, assignment);
    }

    private static void tellTargets() throws Exception {
        Topics.send(
                "allocation.events",
                "target-2018",
                UUID.randomUUID().toString(),
                "se.lansstyrelsen.integration.allocation.national-target-decided.v1",
                "{\"nationalTargetId\": \"t\", \"year\": 2018, \"total\": 2471, \"validFrom\": \"2018-01-01\","
                        + " \"countyQuotas\": {\"08\": 425, \"12\": 2046}}");
    }

    private static String snapshot(String assignment) {
        return Api.post(
                        WRITER,
                        "/government-assignments/" + assignment + "/snapshots",
                        Map.of("years", List.of(2017, 2018), "asOf", "2018-12-31"))
                .statusCode(201)
                .body("hash", matchesPattern("[0-9a-f]{64}"))
                .extract()
                .path("id");
    }

    private static Map<String, Object> block() {
        var official =
                Map.of("name", "Exempel Exempelsson", "title", "Länsråd", "authority", "Länsstyrelsen i Kalmar län");
        return Map.of(
                "decisionMaker",
                official,
                "rapporteur",
                official,
                "writer",
                official,
                "diaryNumbers",
                List.of(Map.of("authority", "Länsstyrelsen i Kalmar län", "number", "851-1-2019")));
    }

    private static void write(String path, String chapter, String text, int status, String problem) {
        var answer = Api.put(WRITER, path + "/chapters/" + chapter, tag(WRITER, path), Map.of("text", text));
        if (problem == null) {
            answer.statusCode(status);
        } else {
            refused(answer, status, problem);
        }
    }

    private static void review(String path) {
        var comment = Map.of(
                "countyCode",
                "14",
                "chapter",
                "mottagandet",
                "passage",
                "Hela länet tog emot",
                "comment",
                "Skriv länets namn.");
        refused(
                Api.post(
                        "handlaggare-14",
                        path + "/comments",
                        Map.of(
                                "countyCode",
                                "14",
                                "chapter",
                                "mottagandet",
                                "passage",
                                "Står inte där",
                                "comment",
                                "Hm.")),
                422,
                "passage-not-found");
        var id = Api.post("handlaggare-14", path + "/comments", comment)
                .statusCode(201)
                .extract()
                .<String>path("id");
        refused(move(WRITER, path, "/proofs", block()), 409, "comments-unanswered");
        refused(
                move("handlaggare-14", "/comments/" + id, "/answers", Map.of("accepted", true, "reason", "Ja.")),
                403,
                "out-of-scope");
        move(WRITER, "/comments/" + id, "/answers", Map.of("accepted", true, "reason", "Namnet skrivs ut."))
                .statusCode(200);
        refused(
                move(WRITER, "/comments/" + id, "/answers", Map.of("accepted", false, "reason", "Nej.")),
                409,
                "illegal-state");
    }

    private static void decide(String path, String event) {
        var proof =
                move(WRITER, path, "/proofs", block()).statusCode(200).extract().<String>path("hash");
        write(path, "inledning", "Ny inledning.", 200, null);
        refused(move(HEAD, path, "/decisions", Map.of("hash", proof)), 409, "proof-changed");
        var anew =
                move(WRITER, path, "/proofs", block()).statusCode(200).extract().<String>path("hash");
        refused(move(HEAD, path, "/decisions", Map.of("hash", proof)), 409, "proof-changed");
        refused(move("beslutsfattare-12", path, "/decisions", Map.of("hash", anew)), 403, "out-of-scope");
        Api.anyone().get(path + "/document").then().statusCode(404);
        move(HEAD, path, "/decisions", Map.of("hash", anew)).statusCode(200).body("state", equalTo("DECIDED"));
        refused(
                Api.put(WRITER, path + "/chapters/inledning", tag(WRITER, path), Map.of("text", "Efter beslutet.")),
                409,
                "report-decided");
        Api.get(
                        COORDINATOR,
                        "/snapshots/" + Api.get(COORDINATOR, path).extract().path("snapshotId")
                                + "/provenance?indicator=counted-against-quota&year=2018&municipality=0880")
                .statusCode(200)
                .body("value", equalTo(90))
                .body("parts[0].sourceId", equalTo(event))
                .body("parts[0].href", equalTo("/allocation/v1/events/" + event));
    }

    private static void document(String path, String hash) throws Exception {
        var pdf = Api.anyone()
                .accept("application/pdf")
                .get(path + "/document")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        Files.write(Path.of("target", "national-report.pdf"), pdf);
        assertEquals(hash, Hashes.sha(pdf));
        assertEquals(Map.of(), Conformance.faults(pdf));
        try (var opened = Loader.loadPDF(pdf)) {
            var text = new PDFTextStripper().getText(opened);
            assertTrue(text.contains("Länstalet för Kalmar län var 425."));
            assertTrue(text.contains("Kalmar kommun tog emot 90 personer"));
            assertTrue(text.contains("Uppgift om sfi: uppgift saknas"));
            assertTrue(text.contains("Bilaga 21. Länsstyrelsen i Norrbottens län"));
            assertTrue(text.contains("Länsrapporten saknas. Norrbotten lämnar sin rapport senare."));
            assertTrue(text.contains("Ärendet har beslutats digitalt"));
        }
        Api.anyone()
                .accept("text/csv")
                .get(path + "/figures")
                .then()
                .statusCode(200)
                .body(startsWith("\uFEFFchapter;passage;mark;indicator;year;"))
                .body(containsString(";county-quota;2018;;08;"));
        var workbook = Api.anyone()
                .get(path + "/figure-workbook")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        assertEquals("PK", new String(workbook, 0, 2, StandardCharsets.US_ASCII));
    }

    private static void deliver(String path, String hash) {
        var delivery = Map.of("channel", "E-post", "deliveredAt", Instant.now().toString(), "hash", "0".repeat(64));
        refused(Api.post(HEAD, path + "/deliveries", delivery), 422, "delivery-of-other-bytes");
        var id = Api.post(
                        HEAD,
                        path + "/deliveries",
                        Map.of(
                                "channel",
                                "E-post",
                                "deliveredAt",
                                Instant.now().minusSeconds(60).toString(),
                                "hash",
                                hash))
                .statusCode(201)
                .extract()
                .<String>path("id");
        var receipt = new HashMap<String, Object>(
                Map.of("reference", "A2019/1", "receivedAt", Instant.now().toString(), "hash", "1".repeat(64)));
        refused(move(HEAD, "/deliveries/" + id, "/receipts", receipt), 422, "receipt-for-another-edition");
        receipt.put("hash", hash);
        move(HEAD, "/deliveries/" + id, "/receipts", receipt).statusCode(200).body("receipt", equalTo("A2019/1"));
        refused(move(HEAD, "/deliveries/" + id, "/receipts", receipt), 409, "illegal-state");
    }

    private static void correct(String path, String id, String assignment) throws Exception {
        Api.get(COORDINATOR, path + "/outdated-passages").statusCode(200).body("size()", equalTo(0));
        ReportingFixture.tellProgress("0880", 2018, 104, 95);
        awaitFigure("counted-against-quota", 2018, "08", 157);
        var outdated = Api.get(COORDINATOR, path + "/outdated-passages")
                .statusCode(200)
                .extract();
        assertEquals(
                Set.of(
                        "Kalmar kommun tog emot {{counted-against-quota municipality=0880 year=2018}} personer.",
                        "Hela länet tog emot {{counted-against-quota county=08 year=2018}}.",
                        "Avräknade mot kommuntalet 2018",
                        "Avräknade mot kommuntalet, Kalmar län 2018"),
                Set.copyOf(outdated.<List<String>>path("passage")));
        assertEquals(
                Set.of("0880"),
                outdated.<List<String>>path("figureMunicipality").stream()
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet()));
        var snapshot = snapshot(assignment);
        var next = Api.move(
                        WRITER,
                        path + "/corrections",
                        tag(WRITER, path),
                        Map.of("snapshotId", snapshot, "reason", "Kalmars mottagande är rättat."))
                .statusCode(201)
                .body("edition", equalTo(2))
                .body("corrects", equalTo(id))
                .extract()
                .<String>path("id");
        var hash = move(WRITER, "/national-reports/" + next, "/proofs", block())
                .statusCode(200)
                .extract()
                .<String>path("hash");
        move(HEAD, "/national-reports/" + next, "/decisions", Map.of("hash", hash))
                .statusCode(200);
    }

    private static ValidatableResponse refused(ValidatableResponse answer, int status, String problem) {
        return answer.statusCode(status).body("type", endsWith("/" + problem));
    }
}
