package se.lansstyrelsen.integration.collaboration.situationreport;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import se.lansstyrelsen.integration.collaboration.CollaborationFixture;
import se.lansstyrelsen.integration.embedded.EmbeddedStack;
import se.lansstyrelsen.integration.kit.Await;
import se.lansstyrelsen.integration.kit.Topics;
import se.lansstyrelsen.integration.kit.quality.Api;

@QuarkusTest
@QuarkusTestResource(value = EmbeddedStack.class, initArgs = @ResourceArg(name = "service", value = "collaboration"))
class SituationReportTest {

    private static final String BOARD = "handlaggare-12";
    private static final String HEAD = "beslutsfattare-12";
    private static final String TYPE = "se.lansstyrelsen.integration.";

    @Test
    void aQuarterGoesFromTheQuestionToThePublishedReport() throws Exception {
        var agency = CollaborationFixture.agency();
        var silent = CollaborationFixture.agency();
        var busy = CollaborationFixture.agency();
        tellFigures();
        var id = open(2021, 1, List.of(agency.id(), silent.id(), busy.id()));
        var path = "/situation-reports/" + id;
        refused(Api.move(HEAD, path + "/approval", tag(id), Map.of()), 409, "not-drafted");
        contribute(agency.caller(), id, agency.id(), "Fler söker *yrkesutbildning*.")
                .statusCode(200);
        refused(contribute(agency.caller(), id, busy.id(), "För en annan."), 403, null);
        Api.post(busy.caller(), path + "/contributions/" + busy.id() + "/declining", Map.of("reason", "Ingen tid."))
                .statusCode(200);
        awaitFigures(id);
        var drafted = Api.move(BOARD, path + "/draft", tag(id), null)
                .statusCode(200)
                .body("contributors.status", containsInAnyOrder("DELIVERED", "LATE", "DECLINED"))
                .body(figure("mottagna"), is(30))
                .body(figure("anvisade"), is(18))
                .body(figure("lanstal"), is(2046))
                .body(figure("kommuntal"), is(104))
                .body(figure("ram"), is(2_830_000))
                .body(figure("beviljat"), is(400_000))
                .body(figure("utbetalt"), is(150_001))
                .body("figures.find { it.key == 'mottagna' }.asOf", equalTo("2021-04-10"))
                .body("text.summary", containsString("{{mottagna}}"))
                .extract();

        refused(write(id, "Vi tog emot {{hittepa}} personer."), 422, "figure-without-source");
        refused(write(id, "<script>x</script>"), 422, "markdown-unsafe");
        write(id, "Länet tog emot **{{mottagna}}** nyanlända.").statusCode(200);
        Api.anyone().accept("application/pdf").get(path + "/document").then().statusCode(404);
        refused(Api.move(HEAD, path + "/approval", tag(id), Map.of()), 409, "contributions-missing");
        Api.move(BOARD, path + "/approval", tag(id), Map.of("exceptionReason", "x"))
                .statusCode(403);
        Api.move(HEAD, path + "/approval", tag(id), Map.of("exceptionReason", "Svaret dröjer, samrådet är i morgon."))
                .statusCode(200)
                .body("state", equalTo("APPROVED"))
                .body("documentHash", matchesPattern("[0-9a-f]{64}"));
        assertThat(drafted.path("state"), equalTo("DRAFTED"));

        var html = Api.anyone()
                .accept("text/html")
                .get(path + "/document")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(html, containsString("Länet tog emot <strong>30</strong> nyanlända."));
        assertThat(html, containsString("Fler söker <em>yrkesutbildning</em>."));
        assertThat(html, containsString("1. Arbetsmarknad och utbildning"));
        assertThat(html, containsString("Svaret dröjer, samrådet är i morgon."));
        var pdf = Api.anyone()
                .accept("application/pdf")
                .get(path + "/document")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        Files.write(Path.of("target", "situation-report.pdf"), pdf);
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(document), containsString("CC BY 4.0"));
        }
        refused(write(id, "Ändrad."), 409, "report-approved");
        refused(contribute(silent.caller(), id, silent.id(), "För sent."), 409, "report-approved");

        Api.post(BOARD, "/situation-reports", report(2021, 2, null))
                .statusCode(201)
                .body("text.summary", equalTo("Länet tog emot **{{mottagna}}** nyanlända."))
                .body("contributors.organisationId", hasItem(silent.id()));
        Api.get("revisor", "/situation-report-overview?year=2021&quarter=1")
                .statusCode(200)
                .body("find { it.countyCode == '12' }.state", equalTo("APPROVED"))
                .body("find { it.countyCode == '12' }.late", is(1))
                .body("find { it.countyCode == '12' }.received", is(30))
                .body("find { it.countyCode == '09' }.state", equalTo("NONE"))
                .body("find { it.countyCode == '09' }.reportId", nullValue());
    }

    @Test
    void whatCannotBeIsRefused() {
        var id = open(2022, 1, List.of());
        refused(Api.post(BOARD, "/situation-reports", report(2022, 1, List.of())), 409, "report-exists");
        refused(Api.post("handlaggare-13", "/situation-reports", report(2022, 2, List.of())), 403, "out-of-scope");
        refused(Api.post(BOARD, "/situation-reports", report(2022, 3, List.of(id()))), 422, "no-such-organisation");
        var stranger = CollaborationFixture.agency();
        refused(Api.get(stranger.caller(), "/situation-reports/" + id), 403, "out-of-scope");
        Api.get(stranger.caller(), "/situation-reports?county=12&year=2022")
                .statusCode(200)
                .body("items[0].figures", empty())
                .body("items[0].text.summary", not(containsString("{{")));
        refused(contribute(BOARD, id, stranger.id(), "Text"), 422, "not-asked");
        Api.move(BOARD, "/situation-reports/" + id + "/draft", tag(id), null)
                .statusCode(200)
                .body(figure("mottagna"), nullValue())
                .body("text.summary", not(containsString("{{mottagna}}")));
        Api.as(HEAD)
                .accept("application/pdf")
                .get("/situation-reports/" + id + "/document")
                .then()
                .statusCode(200);
    }

    /** What is told later takes the place of what was told before; another quarter is not counted. */
    private static void tellFigures() throws Exception {
        progress("1280", "2021-03-31", 90, 5);
        progress("1280", "2021-04-10", 20, 12);
        progress("1281", "2021-04-02", 10, 6);
        var target = example("national-target-decided").put("year", 2021).put("validFrom", "2021-01-01");
        send("allocation", "national-target-decided", target.put("nationalTargetId", id()));
        send(
                "allocation",
                "quota-plan-decided",
                example("quota-plan-decided")
                        .put("quotaPlanId", id())
                        .put("countyCode", "12")
                        .put("year", 2021)
                        .put("decidedOn", "2020-11-20"));
        send(
                "grants",
                "frame-allotted",
                example("frame-allotted")
                        .put("frameId", id())
                        .put("countyCode", "12")
                        .put("year", 2021));
        send(
                "grants",
                "application-decided",
                example("application-decided")
                        .put("decisionId", id())
                        .put("applicationId", id())
                        .put("concernedCounty", "12")
                        .put("decidedOn", "2021-02-15"));
        send(
                "grants",
                "payment-made",
                example("payment-made")
                        .put("paymentId", id())
                        .put("concernedCounty", "12")
                        .put("paidOn", "2021-03-15"));
    }

    private static String id() {
        return UUID.randomUUID().toString();
    }

    private static void progress(String municipality, String asOf, int received, int assigned) throws Exception {
        send(
                "allocation",
                "municipality-progress-changed",
                example("municipality-progress-changed")
                        .put("year", 2021)
                        .put("countyCode", "12")
                        .put("municipalityCode", municipality)
                        .put("asOf", asOf)
                        .set("quarters", quarters(received, assigned)));
    }

    private static ArrayNode quarters(int received, int assigned) {
        var quarters = new ObjectMapper().createArrayNode();
        quarters.addObject()
                .put("year", 2021)
                .put("quarter", 1)
                .put("assigned", assigned)
                .put("received", received)
                .put("selfSettled", 2);
        quarters.addObject()
                .put("year", 2021)
                .put("quarter", 2)
                .put("assigned", 70)
                .put("received", 70)
                .put("selfSettled", 7);
        return quarters;
    }

    private static void send(String service, String name, JsonNode data) throws Exception {
        Topics.send(service + ".events", id(), id(), TYPE + service + "." + name + ".v1", data.toString());
    }

    private static ObjectNode example(String name) throws IOException {
        try (var file =
                SituationReportTest.class.getResourceAsStream("/events-taken-in/" + name + ".v1.example.json")) {
            return (ObjectNode) new ObjectMapper().readTree(file);
        }
    }

    private static void awaitFigures(String id) throws Exception {
        Await.until("the figures are known", () -> {
            var path = Api.move(BOARD, "/situation-reports/" + id + "/draft", tag(id), null)
                    .extract();
            return path.<Integer>path(figure("utbetalt")) != null
                    && path.<Integer>path(figure("lanstal")) != null
                    && path.<Integer>path(figure("kommuntal")) != null
                    && Integer.valueOf(30).equals(path.path(figure("mottagna")));
        });
    }

    private static String figure(String key) {
        return "figures.find { it.key == '" + key + "' }.value";
    }

    private static String open(int year, int quarter, List<String> asked) {
        return Api.post(BOARD, "/situation-reports", report(year, quarter, asked))
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static Map<String, Object> report(int year, int quarter, List<String> asked) {
        var report = new HashMap<String, Object>();
        report.put("countyCode", "12");
        report.put("year", year);
        report.put("quarter", quarter);
        report.put("dueOn", year + "-" + (quarter * 3 < 10 ? "0" : "") + quarter * 3 + "-15");
        report.put("contributorIds", asked);
        return report;
    }

    private static String tag(String id) {
        return Api.get(BOARD, "/situation-reports/" + id).extract().header("ETag");
    }

    private static ValidatableResponse contribute(String caller, String report, String organisation, String text) {
        return Api.as(caller)
                .contentType("application/json")
                .body(Map.of("texts", List.of(Map.of("area", "LABOUR_MARKET_AND_EDUCATION", "text", text))))
                .post("/situation-reports/" + report + "/contributions/" + organisation)
                .then();
    }

    private static ValidatableResponse write(String id, String summary) {
        return Api.put(
                BOARD,
                "/situation-reports/" + id + "/text",
                tag(id),
                Map.of(
                        "summary",
                        summary,
                        "areas",
                        List.of(Map.of("area", "HEALTH", "text", "Hälsoskolan fortsätter.")),
                        "outlook",
                        "Nästa kvartal följs bosättningen."));
    }

    private static void refused(ValidatableResponse answer, int status, String problem) {
        answer.statusCode(status);
        if (problem != null) {
            answer.body("type", endsWith("/" + problem));
        }
    }
}
