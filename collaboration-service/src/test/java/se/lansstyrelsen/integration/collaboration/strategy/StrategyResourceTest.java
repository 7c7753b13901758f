package se.lansstyrelsen.integration.collaboration.strategy;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.lansstyrelsen.integration.embedded.EmbeddedStack;
import se.lansstyrelsen.integration.kit.quality.Api;
import se.lansstyrelsen.integration.kit.quality.SampleFiles;

@QuarkusTest
@QuarkusTestResource(value = EmbeddedStack.class, initArgs = @ResourceArg(name = "service", value = "collaboration"))
class StrategyResourceTest {

    private static final String BOARD = "handlaggare-22";

    @Test
    void aRevisionFollowsTheStrategyAndEndsItTheDayBefore() {
        var goal = Api.post(
                        BOARD,
                        "/goals",
                        Map.of("year", 2024, "countyCode", "22", "area", "HEALTH", "wording", "Jämlik hälsa."))
                .statusCode(201)
                .extract()
                .<String>path("id");
        var first = Api.post(BOARD, "/strategies", content("2023-01-01", "2026-12-31", goal))
                .statusCode(201)
                .body("content.goalIds", contains(goal))
                .extract();
        Api.post(BOARD, "/strategies", content("2026-06-01", "2028-12-31", goal))
                .statusCode(409)
                .body("type", endsWith("/strategy-overlaps"));

        var path = "/strategies/" + first.path("id");
        Api.move(BOARD, path + "/revisions", first.header("ETag"), content("2022-12-31", "2028-12-31", goal))
                .statusCode(422)
                .body("type", endsWith("/dates-out-of-order"));
        var second = Api.move(
                        BOARD, path + "/revisions", first.header("ETag"), content("2025-07-01", "2028-12-31", goal))
                .statusCode(201)
                .body("revisionOf", equalTo(first.path("id")))
                .extract();
        Api.anyone()
                .get(path)
                .then()
                .statusCode(200)
                .body("content.validTo", equalTo("2025-06-30"))
                .body("revisedBy", equalTo(second.path("id")));
        Api.anyone()
                .get("/strategies?county=22&validOn=2025-07-01")
                .then()
                .body("items.id", contains(second.<String>path("id")));
        Api.move(BOARD, path + "/revisions", tag(path), content("2025-08-01", "2028-12-31", goal))
                .statusCode(409)
                .body("type", endsWith("/strategy-revised"));
    }

    @Test
    void theGoalsAreTheCountysOwnAndSoIsTheStrategy() {
        var other = Api.post(
                        "handlaggare-21",
                        "/goals",
                        Map.of("year", 2024, "countyCode", "21", "area", "HOUSING", "wording", "Bostäder."))
                .statusCode(201)
                .extract()
                .<String>path("id");
        Api.post(BOARD, "/strategies", content("2030-01-01", "2031-12-31", other))
                .statusCode(422)
                .body("type", endsWith("/no-such-goal"));
        Api.post("handlaggare-21", "/strategies", content("2030-01-01", "2031-12-31", other))
                .statusCode(403);
        Api.post(BOARD, "/strategies", content("2032-01-01", "2031-12-31", other))
                .statusCode(422);
    }

    @Test
    void itsDocumentIsOpenToAllAndStaysAsItWasWhenItIsRevised() throws Exception {
        var path = "/strategies/"
                + Api.post(BOARD, "/strategies", content("2040-01-01", "2043-12-31"))
                        .statusCode(201)
                        .body("document", nullValue())
                        .extract()
                        .path("id");
        Api.anyone().accept("*/*").get(path + "/document").then().statusCode(404);
        attach(BOARD, path, "fel.pdf", SampleFiles.png()).statusCode(422);
        attach("handlaggare-21", path, "strategi.pdf", SampleFiles.pdf()).statusCode(403);
        attach(BOARD, path, "utkast.pdf", SampleFiles.pdf()).statusCode(200);
        var pdf = SampleFiles.pdf();
        attach(BOARD, path, "strategi.pdf", pdf)
                .statusCode(200)
                .body("document.fileName", equalTo("strategi.pdf"))
                .body("document.size", equalTo(pdf.length));
        Api.move(BOARD, path + "/revisions", tag(path), content("2042-01-01", "2045-12-31"))
                .statusCode(201)
                .body("document", nullValue());
        attach(BOARD, path, "annan.pdf", pdf).statusCode(409).body("type", endsWith("/strategy-revised"));
        assertArrayEquals(
                pdf, Api.anyone().accept("*/*").get(path + "/document").asByteArray());
        Api.anyone()
                .accept("text/csv")
                .get("/strategies?county=22&validOn=2041-01-01")
                .then()
                .statusCode(200)
                .body(containsString("strategi.pdf"));
    }

    private static ValidatableResponse attach(String caller, String path, String name, byte[] file) {
        return Api.as(caller)
                .header("If-Match", tag(path))
                .queryParam("fileName", name)
                .contentType("application/pdf")
                .body(file)
                .put(path + "/document")
                .then();
    }

    private static String tag(String path) {
        return Api.get(BOARD, path).extract().header("ETag");
    }

    private static Map<String, Object> content(String from, String to, String... goals) {
        var content = new LinkedHashMap<String, Object>();
        content.put("countyCode", "22");
        content.put("title", "Regional strategi för integration");
        content.put("summary", "Länet ska hålla ihop.");
        content.put("validFrom", from);
        content.put("validTo", to);
        content.put("goalIds", List.of(goals));
        return content;
    }
}
