package se.lansstyrelsen.integration.kit.document;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Variant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The answer to a question for a document: what it is as JSON, or itself as PDF or HTML, as the caller accepts. */
public final class DocumentAnswers {

    public static final String PDF = "application/pdf";
    public static final String HTML = "text/html";

    /** What a page of ours may fetch and run: nothing. */
    public static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'";

    private static final MediaType PDF_TYPE = MediaType.valueOf(PDF);
    private static final MediaType HTML_TYPE = MediaType.TEXT_HTML_TYPE.withCharset("UTF-8");
    private static final List<Variant> VARIANTS = Variant.mediaTypes(
                    MediaType.APPLICATION_JSON_TYPE, PDF_TYPE, MediaType.TEXT_HTML_TYPE)
            .build();

    private DocumentAnswers() {}

    @Schema(name = "DocumentDescription", description = "Handling; ask for application/pdf or text/html to get it")
    public record Description(
            String title,
            @Schema(description = "SHA-256 of the PDF, in hexadecimal") String pdfHash,
            @Schema(description = "Size of the PDF in bytes") int pdfSize) {}

    public static Response of(KeptDocument document, Request request) {
        var variant = request.selectVariant(VARIANTS);
        if (variant != null && PDF_TYPE.isCompatible(variant.getMediaType())) {
            return answer(document, document.pdf(), PDF_TYPE, "pdf")
                    .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"" + document.id() + ".pdf\"")
                    .build();
        }
        if (variant != null && HTML_TYPE.isCompatible(variant.getMediaType())) {
            return answer(document, document.html(), HTML_TYPE, "html")
                    .header("Content-Security-Policy", POLICY)
                    .build();
        }
        var description = new Description(document.title(), document.hash(), document.pdf().length);
        return answer(document, description, MediaType.APPLICATION_JSON_TYPE, "json")
                .build();
    }

    private static Response.ResponseBuilder answer(
            KeptDocument document, Object body, MediaType type, String representation) {
        return Response.ok(body, type).header(HttpHeaders.ETAG, "\"" + document.hash() + "-" + representation + "\"");
    }
}
