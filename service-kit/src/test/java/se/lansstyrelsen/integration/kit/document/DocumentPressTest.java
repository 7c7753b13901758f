package se.lansstyrelsen.integration.kit.document;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class DocumentPressTest {

    private static final UUID ID = UUID.fromString("019389f0-1f2e-7c4a-9d31-5f0e7a1b2c3d");
    private static final Instant MADE = Instant.parse("2020-09-15T10:00:00Z");
    private static final String PAGE =
            """
            <html lang="sv"><head><title>Yttrande över områden</title><meta name="author" content="Länsstyrelsen Kalmar län"/>
            <meta name="description" content="Yttrande"/><meta name="subject" content="Yttrande"/>
            <style>@page { size: A4 } body { font-family: "Liberation Sans" }</style></head>
            <body><h1>Yttrande</h1><p>%s</p><table><thead><tr><th scope="col">Område</th></tr></thead>
            <tbody><tr><td>0880A0010</td></tr></tbody></table></body></html>""";

    private static final String PICTURE_WITHOUT_WORDS =
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\" viewBox=\"0 0 9 9\"><path d=\"M0 0h9v9Z\"/></svg>";

    private final DocumentPress press = new DocumentPress();

    @Test
    void theSameTextGivesTheSameBytesAndAnotherTextOthers() {
        var one = press.print(ID, MADE, PAGE.formatted("Å, ä och ö"));
        var same = press.print(ID, MADE, PAGE.formatted("Å, ä och ö"));
        assertArrayEquals(one.pdf(), same.pdf());
        assertEquals(one.hash(), same.hash());
        assertEquals(64, one.hash().length());
        assertNotEquals(one.hash(), press.print(ID, MADE, PAGE.formatted("Ö")).hash());
    }

    @Test
    void thePdfKeepsTheRulesOfArchivingAndOfAccessibility() throws Exception {
        var text = Markdown.html(
                "Se [SCB](https://www.scb.se) och noten.[^1]\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n[^1]: En not.");
        assertEquals(
                Map.of(),
                Conformance.faults(press.print(ID, MADE, PAGE.formatted("</p>" + text + "<p>Slut"))
                        .pdf()));
        assertFalse(Conformance.faults(press.print(ID, MADE, PAGE.formatted(PICTURE_WITHOUT_WORDS))
                        .pdf())
                .isEmpty());
    }

    @Test
    void thePdfIsTaggedTitledDatedAndHasItsFontsInside() throws IOException {
        var printed = press.print(ID, MADE, PAGE.formatted("Å, ä och ö"));
        assertEquals("Yttrande över områden", printed.title());
        try (var pdf = Loader.loadPDF(printed.pdf())) {
            assertTrue(new PDFTextStripper().getText(pdf).contains("Å, ä och ö"));
            assertEquals("Yttrande över områden", pdf.getDocumentInformation().getTitle());
            assertEquals(MADE, pdf.getDocumentInformation().getCreationDate().toInstant());
            var catalog = pdf.getDocumentCatalog();
            assertEquals("sv", catalog.getLanguage());
            assertTrue(catalog.getMarkInfo().isMarked());
            assertFalse(catalog.getStructureTreeRoot().getKids().isEmpty());
            var metadata = new String(catalog.getMetadata().toByteArray(), StandardCharsets.UTF_8);
            assertTrue(metadata.contains("<xmp:CreateDate>2020-09-15T12:00:00+02:00<"), metadata);
            assertTrue(metadata.contains("pdfuaid:part"), "PDF/UA");
            assertTrue(metadata.contains("pdfaid:part"), "PDF/A");
            everyFontIsEmbedded(pdf);
        }
    }

    private static void everyFontIsEmbedded(PDDocument pdf) throws IOException {
        for (var page : pdf.getPages()) {
            for (var name : page.getResources().getFontNames()) {
                assertTrue(page.getResources().getFont(name).isEmbedded(), name.getName());
            }
        }
    }

    @Test
    void signsThatXmlCannotHoldAreLeftOut() {
        var printed = press.print(ID, MADE, PAGE.formatted("före\u0001\uFFFF\uD800efter"));
        assertTrue(printed.html().contains("<p>föreefter</p>"));
    }
}
