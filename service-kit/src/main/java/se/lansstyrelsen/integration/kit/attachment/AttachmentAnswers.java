package se.lansstyrelsen.integration.kit.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.UUID;

/** An attachment on its way out: to be saved, never shown or run where it is fetched, whatever somebody attached. */
@ApplicationScoped
public class AttachmentAnswers {

    /** What RFC 8187 lets stand as it is. */
    private static final String ATTRIBUTE_CHARACTERS = "!#$&+-.^_`|~";

    private final AttachedContents contents;

    AttachmentAnswers(AttachedContents contents) {
        this.contents = contents;
    }

    /** The bytes, with their SHA-256 as tag and as RFC 9530 would have it. */
    public Response content(UUID id, AttachedFile file) {
        StreamingOutput bytes = out -> contents.write(id, out);
        var digest = Base64.getEncoder().encodeToString(HexFormat.of().parseHex(file.hash()));
        return Response.ok(bytes, file.mediaType())
                .header(HttpHeaders.CONTENT_LENGTH, file.size())
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition(file.fileName()))
                .header(HttpHeaders.ETAG, "\"" + file.hash() + "\"")
                .header("Repr-Digest", "sha-256=:" + digest + ":")
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .build();
    }

    /** RFC 6266: a name in ASCII for old readers, and the true one. */
    static String disposition(String fileName) {
        var ascii = fileName.replaceAll("[^ -~]", "_")
                .replace('"', '_')
                .replace('\\', '_')
                .replace('%', '_');
        var encoded = new StringBuilder();
        for (var octet : fileName.getBytes(StandardCharsets.UTF_8)) {
            var letter = (char) (octet & 0xff);
            if (letter < 128 && (Character.isLetterOrDigit(letter) || ATTRIBUTE_CHARACTERS.indexOf(letter) >= 0)) {
                encoded.append(letter);
            } else {
                encoded.append('%').append(HexFormat.of().withUpperCase().toHexDigits(octet));
            }
        }
        return "attachment; filename=\"" + ascii + "\"; filename*=UTF-8''" + encoded;
    }
}
