package se.lansstyrelsen.integration.reporting.opendata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.lansstyrelsen.integration.reporting.ReportingFixture.awaitFigure;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.lansstyrelsen.integration.embedded.EmbeddedStack;
import se.lansstyrelsen.integration.kit.quality.Api;
import se.lansstyrelsen.integration.reporting.ReportingFixture;

@QuarkusTest
@QuarkusTestResource(value = EmbeddedStack.class, initArgs = @ResourceArg(name = "service", value = "reporting"))
class PublicFiguresTest {

    @Inject
    PublicFigures figures;

    @Test
    void smallCountsAreWithheldWithOthersAndTheQuotasAreNot() throws Exception {
        var told = Map.of("0604", 50, "0617", 3, "0642", 9, "0980", 4, "0114", 40, "0115", 30);
        for (var one : told.entrySet()) {
            ReportingFixture.tellProgress(one.getKey(), 2025, 60, one.getValue());
        }
        awaitFigure("counted-against-quota", 2025, "06", 62);
        awaitFigure("counted-against-quota", 2025, "09", 4);
        awaitFigure("counted-against-quota", 2025, "01", 70);
        var year = figures.of(2025);
        assertEquals(
                List.of("01", "09"),
                year.counties().stream()
                        .filter(one -> one.counted().withheld())
                        .map(PublicArea::countyCode)
                        .toList());
        assertEquals(
                List.of("0114", "0604", "0617", "0980"),
                year.municipalities().stream()
                        .filter(one -> one.counted().withheld())
                        .map(PublicArea::municipalityCode)
                        .toList());
        var gnosjo = year.area("0617").orElseThrow();
        assertNull(gnosjo.counted().value());
        assertNull(gnosjo.assigned().value());
        assertEquals(60, gnosjo.quota());
        assertEquals(7, gnosjo.selfSettled().value());
        assertEquals(62, year.area("06").orElseThrow().counted().value());
        assertEquals(180, year.area("06").orElseThrow().quota());
        assertEquals(136, year.nation().counted().value());
    }

    /** Told once more for a closed year: what was withheld stays withheld, though nothing small is left beside it. */
    @Test
    void aCorrectionShowsNothingThatWasWithheld() throws Exception {
        ReportingFixture.tellProgress("1401", 2023, 60, 4);
        ReportingFixture.tellProgress("1402", 2023, 60, 80);
        ReportingFixture.tellProgress("1407", 2023, 60, 70);
        awaitFigure("counted-against-quota", 2023, "14", 154);
        assertTrue(figures.of(2023).area("1402").orElseThrow().counted().withheld());
        ReportingFixture.tellProgress("1401", 2023, 60, 44);
        awaitFigure("counted-against-quota", 2023, "14", 194);
        assertTrue(figures.of(2023).area("1401").orElseThrow().counted().withheld());
        assertTrue(figures.of(2023).area("1402").orElseThrow().counted().withheld());
        assertFalse(figures.of(2023).area("1407").orElseThrow().counted().withheld());
    }

    @Test
    void aCountysDivisionIsWithheldWholeAndSoIsAnothers() {
        var file = "Indikator;År;Kvartal;Län;Kommun;Kön;Kategori;Värde;Anmärkning\n"
                + "received-in-municipalities;2025;;06;;Kvinnor;FAMILY;30;\n"
                + "received-in-municipalities;2025;;06;;Män;FAMILY;20;\n"
                + "received-in-municipalities;2025;;06;;Kvinnor;OTHER;3;\n"
                + "received-in-municipalities;2025;;07;;Kvinnor;FAMILY;33;\n"
                + "received-in-municipalities;2025;;07;;Kvinnor;OTHER;44;\n"
                + "received-in-municipalities;2025;;07;;Män;OTHER;55;\n"
                + "received-in-municipalities;2025;;08;;Kvinnor;FAMILY;66;\n"
                + "received-in-municipalities;2025;;08;;Män;OTHER;77;\n";
        Api.as("samordnare")
                .contentType("text/csv")
                .body(file.getBytes(StandardCharsets.UTF_8))
                .post("/figure-imports?source=Migrationsverket")
                .then()
                .statusCode(201);
        var year = figures.of(2025);
        var kronoberg = year.area("07").orElseThrow();
        var kalmar = year.area("08").orElseThrow();
        assertEquals(132, kronoberg.received().value());
        assertTrue(kronoberg.byCategory().stream().allMatch(one -> one.figure().withheld()));
        assertEquals(66, kalmar.byCategory().get(0).figure().value());
        assertEquals("Anhöriga", kalmar.byCategory().get(0).name());
        assertEquals(149, year.nation().byCategory().get(0).figure().value());
        assertEquals(152, year.nation().bySex().get(0).figure().value());
    }

    @Test
    void kronorAndMeetingsAreToldAsTheyAre() {
        assertEquals(22, figures.of(2025).collaboration().size());
        assertTrue(figures.of(2025).grants().stream()
                .allMatch(one -> one.frame() != null || one.decided() != null || one.paid() != null));
    }
}
