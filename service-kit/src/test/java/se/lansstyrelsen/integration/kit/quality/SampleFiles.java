package se.lansstyrelsen.integration.kit.quality;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import se.lansstyrelsen.integration.kit.attachment.FileType;

/** Real files of each type, made by the libraries that make such files, or packed as the standards say. */
public final class SampleFiles {

    private static final String MAIN =
            "<Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/>";

    private SampleFiles() {}

    public static byte[] pdf() {
        return made(out -> {
            try (var document = new PDDocument()) {
                document.addPage(new PDPage());
                document.save(out);
            }
        });
    }

    public static byte[] lockedPdf() {
        return made(out -> {
            try (var document = new PDDocument()) {
                document.addPage(new PDPage());
                document.protect(new StandardProtectionPolicy("owner", "", new AccessPermission()));
                document.save(out);
            }
        });
    }

    public static byte[] png() {
        return image("png");
    }

    public static byte[] jpeg() {
        return image("jpg");
    }

    private static byte[] image(String format) {
        return made(out -> ImageIO.write(new BufferedImage(3, 2, BufferedImage.TYPE_INT_RGB), format, out));
    }

    public static byte[] docx() {
        return zip("[Content_Types].xml", types(MAIN), "word/document.xml", "<document/>");
    }

    /** As some programs write it: the list of types is not the first part. */
    public static byte[] docxInAnotherOrder() {
        return zip("word/document.xml", "<document/>", "[Content_Types].xml", types(MAIN));
    }

    /** A DOCM that somebody renamed. */
    public static byte[] docxWithMacros() {
        return zip(
                "[Content_Types].xml",
                types(
                        "<Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.ms-word.document.macroEnabled.main+xml\"/>"),
                "word/document.xml",
                "<document/>",
                "word/vbaProject.bin",
                "VBA");
    }

    /** A DOCX by its list of types, with code put in beside. */
    public static byte[] docxWithHiddenMacros() {
        return zip(
                "[Content_Types].xml", types(MAIN), "word/document.xml", "<document/>", "word/VBAPROJECT.BIN", "VBA");
    }

    public static byte[] xlsx() {
        return Spreadsheets.of("Kommun;Tal\nÅmål;12\n");
    }

    public static byte[] odt() {
        return zip("mimetype", FileType.Media.ODT, "content.xml", "<content/>", "META-INF/manifest.xml", "<manifest/>");
    }

    public static byte[] odtWithMacros() {
        return zip("mimetype", FileType.Media.ODT, "content.xml", "<content/>", "Basic/Standard/Module1.xml", "<m/>");
    }

    public static byte[] lockedOdt() {
        return zip(
                "mimetype",
                FileType.Media.ODT,
                "META-INF/manifest.xml",
                "<manifest><encryption-data checksum-type=\"SHA256\" checksum=\"x\"/></manifest>");
    }

    public static byte[] plainZip() {
        return zip("readme.txt", "hello");
    }

    public static byte[] cutOffZip() {
        var whole = docx();
        return Arrays.copyOf(whole, whole.length / 2);
    }

    /** The start of every program for Windows. */
    public static byte[] program() {
        var bytes = new byte[4096];
        bytes[0] = 'M';
        bytes[1] = 'Z';
        return bytes;
    }

    public static byte[] text() {
        return "Intyg för Åmåls östra samverkan\n".repeat(40).getBytes(StandardCharsets.UTF_8);
    }

    public static byte[] page() {
        return "<!DOCTYPE html><html><script>alert(1)</script></html>".getBytes(StandardCharsets.UTF_8);
    }

    private static String types(String overrides) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + overrides + "</Types>";
    }

    private static byte[] zip(String... namesAndTexts) {
        return made(out -> {
            try (var zip = new ZipOutputStream(out)) {
                for (var i = 0; i < namesAndTexts.length; i += 2) {
                    zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
                    zip.write(namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
                }
            }
        });
    }

    private interface Making {
        void into(OutputStream out) throws IOException;
    }

    private static byte[] made(Making making) {
        var out = new ByteArrayOutputStream();
        try {
            making.into(out);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return out.toByteArray();
    }
}
