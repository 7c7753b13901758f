package se.lansstyrelsen.integration.kit.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.lifecycle.AfterTry;
import se.lansstyrelsen.integration.kit.problem.ProblemException;
import se.lansstyrelsen.integration.kit.quality.Spreadsheets;

/** Whatever comes in is read or refused; nothing fails, and no file is left behind. */
class TableFuzzTest {

    private static final byte[] CSV = Tables.quota().getBytes(StandardCharsets.UTF_8);
    private static final byte[] XLSX = Spreadsheets.of(Tables.quota());

    @AfterTry
    void noUploadIsLeftBehind() throws IOException {
        try (var left = Files.newDirectoryStream(
                Path.of(System.getProperty("java.io.tmpdir")),
                "table-" + ProcessHandle.current().pid() + "-*.upload")) {
            assertTrue(!left.iterator().hasNext());
        }
    }

    @Property(tries = 500)
    void anyBytes(@ForAll @Size(max = 2000) byte[] bytes) {
        readOrRefused(bytes);
    }

    @Property(tries = 500)
    void anyTextBelowAGoodHeader(@ForAll String text) {
        readOrRefused(("Län;Kommun;Länskod;Kommunkod;Tal;Mottagna\n" + text).getBytes(StandardCharsets.UTF_8));
    }

    @Property(tries = 500)
    void aGoodTableWithSomeBytesChanged(@ForAll Random random, @ForAll @IntRange(min = 1, max = 30) int changes) {
        readOrRefused(changed(CSV, random, changes));
    }

    @Property(tries = 300)
    void aGoodWorkbookWithSomeBytesChanged(@ForAll Random random, @ForAll @IntRange(min = 1, max = 10) int changes) {
        readOrRefused(changed(XLSX, random, changes));
    }

    @Property(tries = 500)
    void aGoodWorkbookWhosePartsAreChangedAndPackedAgain(
            @ForAll Random random, @ForAll @IntRange(min = 1, max = 10) int changes) throws IOException {
        var parts = parts(XLSX);
        var name = parts.keySet().stream()
                .skip(random.nextInt(parts.size()))
                .findFirst()
                .orElseThrow();
        parts.put(name, changed(parts.get(name), random, changes));
        readOrRefused(packed(parts));
    }

    @Property(tries = 100)
    void aFileCutShort(@ForAll Random random) {
        for (var whole : new byte[][] {CSV, XLSX}) {
            readOrRefused(java.util.Arrays.copyOf(whole, random.nextInt(whole.length)));
        }
    }

    @Example
    void aCellThatClaimsToStandFarOutTakesNoRoom() throws IOException {
        var result = Tables.read(packed(withSheet("r=\"A1\"", "r=\"ZZZZZZ1\"")), Tables.QUOTA);
        assertEquals(7 + 1, result.report().municipalities());
    }

    @Example
    void aNumberWithAnAbsurdExponentIsNoNumber() throws IOException {
        var result = Tables.read(packed(withSheet("<v>84</v>", "<v>8E999999999</v>")), Tables.QUOTA);
        assertEquals(2, result.met(Trap.NOT_A_NUMBER));
    }

    @Example
    void anEntityBombIsRefused() throws IOException {
        var parts = parts(XLSX);
        var bomb =
                "<?xml version=\"1.0\"?><!DOCTYPE b [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]><worksheet><sheetData><row><c t=\"inlineStr\"><is><t>&b;</t></is></c></row></sheetData></worksheet>";
        parts.put("xl/worksheets/sheet2.xml", bomb.getBytes(StandardCharsets.UTF_8));
        assertEquals("invalid-body", refusal(packed(parts)));
    }

    @Example
    void aWorkbookThatUnpacksWithoutEndIsRefused() throws IOException {
        assertEquals(
                "body-too-large", refusal(packed(withSheet("</sheetData>", "FILL</sheetData>"), "<row/>", 20_000_000)));
        assertEquals(
                "invalid-body", refusal(packed(withSheet("</sheetData>", "<!--FILL--></sheetData>"), "    ", 500_000)));
        assertEquals("invalid-body", refusal(packed(withSheet("<v>84</v>", "<v>FILL</v>"), "1234567890", 50_000)));
    }

    private static void readOrRefused(byte[] file) {
        try {
            var report = Tables.read(file, Tables.QUOTA).report();
            assertTrue(report.municipalities() + report.missing().size() >= 290);
        } catch (ProblemException refusal) {
            assertTrue(refusal.type().status() < 500, refusal.getMessage());
        }
    }

    private static String refusal(byte[] file) {
        try {
            Tables.read(file, Tables.QUOTA);
            return "read";
        } catch (ProblemException refusal) {
            return refusal.type().slug();
        }
    }

    private static byte[] changed(byte[] good, Random random, int changes) {
        var bytes = good.clone();
        var signs = "\";,\n\r\t \\<>&'/=0\u0000E-".getBytes(StandardCharsets.UTF_8);
        for (var i = 0; i < changes && bytes.length > 0; i++) {
            bytes[random.nextInt(bytes.length)] =
                    random.nextBoolean() ? signs[random.nextInt(signs.length)] : (byte) random.nextInt(256);
        }
        return bytes;
    }

    private static Map<String, byte[]> withSheet(String text, String instead) throws IOException {
        var parts = parts(XLSX);
        var sheet = new String(parts.get("xl/worksheets/sheet2.xml"), StandardCharsets.UTF_8);
        assertTrue(sheet.contains(text), sheet);
        parts.put("xl/worksheets/sheet2.xml", sheet.replaceFirst(text, instead).getBytes(StandardCharsets.UTF_8));
        return parts;
    }

    private static Map<String, byte[]> parts(byte[] workbook) throws IOException {
        var parts = new TreeMap<String, byte[]>();
        var file = Files.createTempFile("workbook", ".xlsx");
        Files.write(file, workbook);
        try (var zip = new ZipFile(file.toFile())) {
            for (var entry : Collections.list(zip.entries())) {
                parts.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
            }
        } finally {
            Files.delete(file);
        }
        return parts;
    }

    private static byte[] packed(Map<String, byte[]> parts) throws IOException {
        return packed(parts, "", 0);
    }

    /** Packs the parts with FILL replaced by a text many times over, which is never held whole. */
    private static byte[] packed(Map<String, byte[]> parts, String filling, int times) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                var pieces = new String(part.getValue(), StandardCharsets.ISO_8859_1).split("FILL", -1);
                zip.write(pieces[0].getBytes(StandardCharsets.ISO_8859_1));
                if (pieces.length == 2) {
                    var thousand = filling.repeat(1000).getBytes(StandardCharsets.ISO_8859_1);
                    for (var i = 0; i < times; i += 1000) {
                        zip.write(thousand);
                    }
                    zip.write(pieces[1].getBytes(StandardCharsets.ISO_8859_1));
                }
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
