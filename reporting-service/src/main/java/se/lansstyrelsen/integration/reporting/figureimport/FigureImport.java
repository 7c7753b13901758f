package se.lansstyrelsen.integration.reporting.figureimport;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.Immutable;

/** A file of figures that was taken in. */
@Entity
@Immutable
@Table(name = "figure_import")
class FigureImport {

    @Id
    private UUID id;

    private String source;

    @Column(name = "file_hash")
    private String fileHash;

    @Column(name = "rows_read")
    private int rowsRead;

    @Column(name = "figures_kept")
    private int figuresKept;

    @Column(name = "sex_missing_reason")
    private String sexMissingReason;

    @Column(name = "imported_at")
    private Instant importedAt;

    protected FigureImport() {}

    FigureImport(
            UUID id,
            String source,
            String fileHash,
            int rowsRead,
            int figuresKept,
            String sexMissingReason,
            Instant now) {
        this.id = id;
        this.source = source;
        this.fileHash = fileHash;
        this.rowsRead = rowsRead;
        this.figuresKept = figuresKept;
        this.sexMissingReason = sexMissingReason;
        this.importedAt = now;
    }

    FiguresImported imported() {
        return new FiguresImported(id, fileHash, rowsRead, figuresKept);
    }

    View view() {
        return new View(id, source, fileHash, rowsRead, figuresKept, sexMissingReason, importedAt);
    }

    UUID id() {
        return id;
    }

    @Schema(name = "FigureImport", description = "Inläst fil med siffror")
    record View(
            UUID id,
            @Schema(description = "Whom the figures are from") String source,
            @Schema(description = "SHA-256 of the file, hexadecimal") String fileHash,
            int rowsRead,
            @Schema(description = "Figures that were new or corrected; the others stood already") int figuresKept,
            @Schema(nullable = true) String sexMissingReason,
            Instant importedAt) {}
}
