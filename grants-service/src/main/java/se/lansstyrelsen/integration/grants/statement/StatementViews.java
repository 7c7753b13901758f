package se.lansstyrelsen.integration.grants.statement;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The shapes in which a report's files are spoken of. */
final class StatementViews {

    private StatementViews() {}

    @Schema(name = "ReportAttachment", description = "Bilaga till rapport")
    record StatementView(
            UUID id,
            UUID reportId,
            UUID applicationId,
            StatementKind kind,
            @Schema(description = "Number of the sending in it goes with, 1 the first time") int submission,
            String fileName,
            @Schema(description = "By the file's content", examples = "application/pdf") String mediaType,
            @Schema(description = "In bytes") long size,
            @Schema(description = "SHA-256 of the file, in hexadecimal") String hash,
            Instant addedAt) {

        static StatementView of(Statement statement) {
            var file = statement.file();
            return new StatementView(
                    statement.id(),
                    statement.reportId(),
                    statement.applicationId(),
                    statement.kind(),
                    statement.submission(),
                    file.fileName(),
                    file.mediaType(),
                    file.size(),
                    file.hash(),
                    statement.addedAt());
        }
    }
}
