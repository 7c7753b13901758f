package se.lansstyrelsen.integration.reporting.rebuild;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static se.lansstyrelsen.integration.reporting.ReportingFixture.awaitFigure;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import se.lansstyrelsen.integration.embedded.EmbeddedStack;
import se.lansstyrelsen.integration.kit.Await;
import se.lansstyrelsen.integration.kit.quality.Api;
import se.lansstyrelsen.integration.reporting.ReportingFixture;

@QuarkusTest
@QuarkusTestResource(value = EmbeddedStack.class, initArgs = @ResourceArg(name = "service", value = "reporting"))
class RebuildTest {

    private static final List<String> INDICATORS = List.of(
            "county-quota",
            "municipal-quota",
            "counted-against-quota",
            "assigned",
            "received-on-assignment",
            "self-settled",
            "grants-decided");

    @Inject
    DataSource database;

    @Test
    void aReadModelMadeAnewGivesTheSameAnswers() throws Exception {
        for (var received : List.of(3, 5, 9)) {
            ReportingFixture.tellProgress("2480", 2019, 50, received);
            ReportingFixture.tellProgress("2482", 2019, 30, received * 2);
        }
        awaitFigure("counted-against-quota", 2019, "24", 27);
        var before = answers();
        try (var connection = database.getConnection();
                var drop = connection.prepareStatement("delete from observation where generation <> 0")) {
            drop.executeUpdate();
        }
        var rebuild = Api.post("samordnare", "/read-model-rebuilds", Map.of())
                .statusCode(202)
                .extract()
                .<String>path("id");
        Await.until("the rebuild is done", () -> !Api.get("samordnare", "/read-model-rebuilds/" + rebuild)
                .extract()
                .path("state")
                .equals("RUNNING"));
        Api.get("samordnare", "/read-model-rebuilds/" + rebuild).body("state", equalTo("DONE"));
        assertEquals(before, answers());
        ReportingFixture.tellProgress("2480", 2019, 50, 10);
        awaitFigure("counted-against-quota", 2019, "24", 28);
        Api.get("samordnare", "/figure-freshness").body("service", hasItem("allocation"));
    }

    private static List<Object> answers() {
        return INDICATORS.stream()
                .map(code -> Api.get("samordnare", "/indicators/" + code + "/observations?year=2019&limit=100")
                        .extract()
                        .<Object>path("items"))
                .toList();
    }
}
