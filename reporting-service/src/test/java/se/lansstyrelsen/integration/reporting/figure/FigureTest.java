package se.lansstyrelsen.integration.reporting.figure;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.lansstyrelsen.integration.reporting.ReportingFixture.awaitFigure;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import se.lansstyrelsen.integration.embedded.EmbeddedStack;
import se.lansstyrelsen.integration.kit.quality.Api;
import se.lansstyrelsen.integration.reporting.ReportingFixture;

@QuarkusTest
@QuarkusTestResource(value = EmbeddedStack.class, initArgs = @ResourceArg(name = "service", value = "reporting"))
class FigureTest {

    @Test
    void everyKindIsDrawnWithTheTableBehindIt() throws Exception {
        ReportingFixture.tellProgress("1760", 2016, 50, 37);
        ReportingFixture.tellProgress("1761", 2016, 50, 3);
        awaitFigure("counted-against-quota", 2016, "17", 40);
        for (var name : List.of(
                "map-counted-against-quota-2016",
                "bars-counted-against-quota-2016",
                "bars-counted-against-quota-2016-17",
                "trend-counted-against-quota-2015-2016",
                "multiples-counted-against-quota-2015-2016")) {
            var svg = Api.as("handlaggare-17")
                    .get("/figures/" + name + ".svg")
                    .then()
                    .statusCode(200)
                    .extract()
                    .asString();
            assertTrue(svg.contains("<title>Avräknade mot kommuntalet"), name);
            assertTrue(svg.contains("<desc>"), name);
            DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
            var png = Api.as("handlaggare-17")
                    .get("/figures/" + name + ".png")
                    .then()
                    .statusCode(200)
                    .extract()
                    .asByteArray();
            assertEquals(1200, ImageIO.read(new ByteArrayInputStream(png)).getWidth(), name);
            Files.write(Path.of("target", name + ".png"), png);
            Api.as("handlaggare-17")
                    .get("/figures/" + name + ".csv")
                    .then()
                    .statusCode(200)
                    .body(containsString(";"));
            Api.get("handlaggare-17", "/figures/" + name)
                    .statusCode(200)
                    .body("source", containsString("Migrationsverket"));
        }
        Api.get("handlaggare-17", "/figures/bars-counted-against-quota-2016-17")
                .body("rows.find { it[0] == 'Gullspångs kommun' }", nullValue())
                .body("rows.findAll { it[1] == '3' }", hasSize(0));
        ReportingFixture.tellProgress("1860", 2016, 50, 4);
        awaitFigure("counted-against-quota", 2016, "18", 4);
        for (var name : List.of("trend-counted-against-quota-2015-2016", "multiples-counted-against-quota-2015-2016")) {
            Api.get("handlaggare-18", "/figures/" + name)
                    .statusCode(200)
                    .body("rows.findAll { it[0] == 'Örebro' }.flatten()", not(hasItem("4")));
        }
        Api.get("handlaggare-18", "/figures/multiples-counted-against-quota-2015-2016")
                .body("source", containsString("visas inte"));
        Api.get("handlaggare-17", "/figures/map-no-such-2016").statusCode(404);
        Api.get("handlaggare-17", "/figures/map-counted-against-quota").statusCode(404);
        Api.get("handlaggare-17", "/figures/bars-counted-against-quota-2016-99").statusCode(404);
    }
}
