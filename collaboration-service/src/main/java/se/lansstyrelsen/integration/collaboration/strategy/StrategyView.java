package se.lansstyrelsen.integration.collaboration.strategy;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.lansstyrelsen.integration.kit.attachment.AttachedFile;

/** A strategy as everybody reads it. */
@Schema(name = "Strategy", description = "Regional strategi")
record StrategyView(
        UUID id,
        StrategyContent content,
        Document document,
        @Schema(description = "The one it follows", nullable = true) UUID revisionOf,
        @Schema(description = "The one that followed it", nullable = true) UUID revisedBy) {

    /** The PDF at {@code /strategies/{id}/document}. */
    @Schema(name = "StrategyDocument", description = "Strategidokument; null when none is attached", nullable = true)
    record Document(
            String fileName,
            @Schema(description = "In bytes") long size,
            @Schema(description = "SHA-256, hexadecimal") String hash) {

        static Document of(AttachedFile file) {
            return new Document(file.fileName(), file.size(), file.hash());
        }
    }
}
