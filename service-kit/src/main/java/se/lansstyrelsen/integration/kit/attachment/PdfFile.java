package se.lansstyrelsen.integration.kit.attachment;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import se.lansstyrelsen.integration.kit.problem.Problem;

/**
 * Whether a PDF is encrypted: then its trailer, which is never itself compressed, points to an encryption dictionary
 * (ISO 32000-1, 7.6.1). Searched for rather than parsed, since a parser unpacks what a hostile file tells it to.
 */
final class PdfFile {

    private static final int BLOCK = 64 * 1024;
    private static final int LONGEST_POINTER = 64;
    private static final Pattern ENCRYPTED = Pattern.compile("/Encrypt\\s*(\\d{1,10}\\s+\\d{1,5}\\s+R\\b|<<)");

    private PdfFile() {}

    /** @throws se.lansstyrelsen.integration.kit.problem.ProblemException 422 when it is encrypted */
    static void mustBeOpen(Path file) throws IOException {
        try (var bytes = Files.newInputStream(file)) {
            var overlap = "";
            for (var block = bytes.readNBytes(BLOCK); block.length > 0; block = bytes.readNBytes(BLOCK)) {
                var text = overlap + new String(block, StandardCharsets.ISO_8859_1);
                if (ENCRYPTED.matcher(text).find()) {
                    throw Problem.FILE_LOCKED.with(
                            "The PDF is encrypted, with or without a password for reading. Save it without protection and send it again.");
                }
                overlap = text.substring(Math.max(0, text.length() - LONGEST_POINTER));
            }
        }
    }
}
