package se.lansstyrelsen.integration.grants.catalogue;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.lansstyrelsen.integration.grants.decision.DecisionFixture.thisYear;
import static se.lansstyrelsen.integration.grants.project.ProjectFixture.opened;
import static se.lansstyrelsen.integration.grants.project.ProjectFixture.openedCall;
import static se.lansstyrelsen.integration.grants.project.ProjectFixture.published;
import static se.lansstyrelsen.integration.grants.project.ProjectFixture.tag;
import static se.lansstyrelsen.integration.grants.project.ProjectFixture.text;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import se.lansstyrelsen.integration.embedded.EmbeddedStack;
import se.lansstyrelsen.integration.kit.quality.Api;

@QuarkusTest
@QuarkusTestResource(value = EmbeddedStack.class, initArgs = @ResourceArg(name = "service", value = "grants"))
class CatalogueResourceTest {

    private static final String COUNTY = "/project-catalogues/" + thisYear() + "?county=05";
    private static final String NATION = "/project-catalogues/" + thisYear();

    private static byte[] document(String path, String type) {
        return Api.anyone()
                .accept(type)
                .get(path)
                .then()
                .statusCode(200)
                .contentType(type)
                .extract()
                .asByteArray();
    }

    private static String readable(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            assertEquals("sv", document.getDocumentCatalog().getLanguage().substring(0, 2));
            assertTrue(document.getDocumentCatalog().getMarkInfo().isMarked());
            return new PDFTextStripper().getText(document).replaceAll("[\\s\\u00a0]+", " ");
        }
    }

    @Test
    void theYearsPublishedProjectsArePrintedForTheCountyAndTheNation() throws IOException {
        var call = openedCall("05");
        var body = text("Öppna dörrar", "Möten <mellan> grannar & nyanlända.");
        body.put("method", "Grannar träffades en gång i veckan.\n\nAlla fick en uppgift.");
        body.put("results", "Fyrtio personer deltog.");
        body.put("lessons", "Börja i tid.");
        body.put("transferability", "Kräver en lokal.");
        body.put("contactAddress", "integration@example.se");
        var done = published("05", opened("05", call, "0580", "Dörrar"), body);
        var ongoing = published("05", opened("05", call, "0581", "Lots"), text("Lots", "Lotsar i skolan."));
        var hidden = opened("05", call, "0582", "Dold insats");
        published("03", opened("03", openedCall("03"), "0380", "Upplandet"), text("Upplandet", "Något annat."));

        var pdf = document(COUNTY, "application/pdf");
        assertArrayEquals(pdf, document(COUNTY, "application/pdf"));
        keep("katalog-lan.pdf", pdf);
        var read = readable(pdf);
        for (var sentence : java.util.List.of(
                "Länsstyrelsen i Östergötlands län",
                "Projektkatalog " + thisYear() + ", Östergötlands län",
                "Öppna dörrar",
                "Mottagare Linköpings kommun",
                "Bidrag Statlig ersättning enligt 37 § förordningen (2010:1122)",
                "Tid 1 januari–31 december 2026",
                "Beviljat 100 000 kronor",
                "Möten <mellan> grannar & nyanlända.",
                "Metod Grannar träffades en gång i veckan. Alla fick en uppgift.",
                "Resultat Fyrtio personer deltog.",
                "Lärdomar Börja i tid.",
                "Överförbarhet Kräver en lokal.",
                "Kontakt Integrationssamordnare, integration@example.se",
                "Insatsens nummer: " + done.substring("/projects/".length()),
                "Resultat har ännu inte redovisats i katalogen.",
                "Insatsens nummer: " + ongoing.substring("/projects/".length()))) {
            assertTrue(read.contains(sentence), sentence + "\nnot in\n" + read);
        }
        assertFalse(read.contains(hidden.substring("/projects/".length())));
        assertFalse(read.contains("Upplandet"));
        assertFalse(read.contains("Firmatecknare"));

        var nation = document(NATION, "application/pdf");
        keep("katalog-land.pdf", nation);
        var all = readable(nation);
        assertTrue(all.contains("Projektkatalog " + thisYear() + ", hela landet"), all);
        assertTrue(all.contains("Län Insatser Beviljat Uppsala län"), all);
        assertTrue(all.contains("Upplandet") && all.contains("Öppna dörrar"), all);

        var html = new String(document(COUNTY, "text/html"), StandardCharsets.UTF_8);
        assertTrue(html.contains("Möten &lt;mellan&gt; grannar &amp; nyanlända."));
        Api.anyone()
                .get(COUNTY)
                .then()
                .contentType("application/json")
                .body("title", equalTo("Projektkatalog " + thisYear() + ", Östergötlands län"))
                .body("pdfSize", equalTo(pdf.length));
    }

    /** For people to look at. */
    private static void keep(String name, byte[] pdf) throws IOException {
        Files.write(Path.of("target", name), pdf);
    }

    @Test
    void aNewEditionIsMadeWhenAProjectChangesAndOnlyThen() {
        published("05", opened("05", openedCall("05"), "0584", "Kvar"), text("Kvar", "Den som är kvar."));
        var project =
                published("05", opened("05", openedCall("05"), "0583", "Ugglor"), text("Ugglor", "Ugglor i sta'n."));
        var first = tagOf(COUNTY);
        assertEquals(first, tagOf(COUNTY));
        opened("05", openedCall("05"), "0583", "Ännu dold");
        assertEquals(first, tagOf(COUNTY));
        Api.put("handlaggare-05", project, tag("handlaggare-05", project), text("Ugglor", "Ugglor i mossen."))
                .statusCode(200);
        var second = tagOf(COUNTY);
        assertNotEquals(first, second);
        Api.move("handlaggare-05", project + "/withdrawals", tag("handlaggare-05", project), Map.of("reason", "Fel."))
                .statusCode(201);
        assertNotEquals(second, tagOf(COUNTY));
    }

    private static String tagOf(String path) {
        return Api.anyone().get(path).then().statusCode(200).extract().header("ETag");
    }

    @Test
    void aYearOrCountyWithoutProjectsHasNoCatalogue() {
        Api.anyone().get("/project-catalogues/2016").then().statusCode(404);
        for (var path : java.util.List.of("2015", "nu", "%20")) {
            Api.anyone()
                    .get("/project-catalogues/" + path)
                    .then()
                    .statusCode(400)
                    .body("type", endsWith("/invalid-parameter"))
                    .body("errors.pointer", contains("year"));
        }
        Api.anyone().get(NATION + "?county=02").then().statusCode(400);
    }
}
