package se.lansstyrelsen.integration.kit.document;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.GregorianCalendar;
import java.util.UUID;
import java.util.logging.Level;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import se.lansstyrelsen.integration.kit.time.StockholmTime;

/**
 * Prints a filled template as XHTML and as accessible PDF (PDF/UA-1 and PDF/A-2a), A4 with the fonts inside. The same
 * text, id and time give the same bytes, so that a printed document can be held against its hash.
 */
@ApplicationScoped
public class DocumentPress {

    private static final String FAMILY = "Liberation Sans";
    private static final byte[] COLOURS =
            ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    static {
        // The renderer tells of every stylesheet and font it reads, through a console handler of its own.
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    /**
     * Prints a template that fills {@code document/layout}.
     *
     * @param id of the matter whose document it is
     * @param made the instant the document states as its creation, such as the decision's
     */
    public KeptDocument print(UUID id, Instant made, TemplateInstance filled) {
        return print(id, made, filled.render());
    }

    KeptDocument print(UUID id, Instant made, String text) {
        var html = readable(text);
        var out = new ByteArrayOutputStream();
        try (var pdf = new PDDocument();
                var renderer = renderer(html, pdf)) {
            pdf.setDocumentId(id.getMostSignificantBits() ^ id.getLeastSignificantBits());
            renderer.createPDFWithoutClosing();
            date(pdf, made);
            describeLinks(pdf);
            pdf.save(out);
            var title = renderer.getDocument().getElementsByTagName("title").item(0);
            return new KeptDocument(id, title.getTextContent().strip(), html, out.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PdfBoxRenderer renderer(String html, PDDocument pdf) {
        return new PdfRendererBuilder()
                .useFont(() -> font("Regular"), FAMILY, 400, FontStyle.NORMAL, true)
                .useFont(() -> font("Bold"), FAMILY, 700, FontStyle.NORMAL, true)
                .useFont(() -> font("Italic"), FAMILY, 400, FontStyle.ITALIC, true)
                .useColorProfile(COLOURS)
                .usePdfAConformance(PdfAConformance.PDFA_2_A)
                .usePdfUaAccessibility(true)
                .useUnicodeLineBreaker(new LineBreaks())
                .useSVGDrawer(new BatikSVGDrawer())
                .useFastMode()
                .usePDDocument(pdf)
                .withHtmlContent(html, null)
                .buildPdfRenderer();
    }

    private static InputStream font(String style) {
        return DocumentPress.class.getResourceAsStream("/liberation/LiberationSans-" + style + ".ttf");
    }

    /** Each link says where it leads, as PDF/UA asks (7.18.5); the renderer leaves that out. */
    private static void describeLinks(PDDocument pdf) throws IOException {
        for (var page : pdf.getPages()) {
            for (var annotation : page.getAnnotations()) {
                if (annotation instanceof PDAnnotationLink link && link.getContents() == null) {
                    link.setContents(
                            link.getAction() instanceof PDActionURI elsewhere
                                    ? elsewhere.getURI()
                                    : "Till ett annat ställe i dokumentet");
                }
            }
        }
    }

    /** The renderer writes the time of printing, in the information dictionary and in the XMP packet. */
    private static void date(PDDocument pdf, Instant made) throws IOException {
        var time = made.truncatedTo(ChronoUnit.SECONDS).atZone(StockholmTime.ZONE);
        pdf.getDocumentInformation().setCreationDate(GregorianCalendar.from(time));
        var metadata = pdf.getDocumentCatalog().getMetadata();
        var packet = new String(metadata.toByteArray(), StandardCharsets.UTF_8)
                .replaceAll(
                        "(<xmp:CreateDate>)[^<]*",
                        "$1" + time.toOffsetDateTime().format(DateTimeFormatter.ISO_OFFSET_DATE_TIME));
        metadata.importXMPMetadata(packet.getBytes(StandardCharsets.UTF_8));
    }

    /** Without the control characters that XML cannot hold; people paste them without knowing. */
    private static String readable(String text) {
        return text.replaceAll("[\\p{Cntrl}&&[^\\n\\t]]|[\\p{Cs}\\uFFFE\\uFFFF]", "");
    }
}
