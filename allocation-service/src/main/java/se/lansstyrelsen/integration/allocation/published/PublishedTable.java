package se.lansstyrelsen.integration.allocation.published;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import se.lansstyrelsen.integration.kit.table.TableReport;
import se.lansstyrelsen.integration.kit.table.Trap;

/** A published table as it was imported, with what was met in it; never changed, a later file is an import of its own. */
@Entity
@Immutable
@Table(name = "published_table")
class PublishedTable {

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private PublishedLayout layout;

    private int year;
    private String fileHash;
    private int rowsRead;
    private int municipalities;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> missingMunicipalities;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<Trap, Integer> traps;

    private Instant importedAt;
    private String importedBy;

    protected PublishedTable() {}

    PublishedTable(
            PublishedLayout layout,
            int year,
            String fileHash,
            TableReport report,
            Instant importedAt,
            String importedBy) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.layout = layout;
        this.year = year;
        this.fileHash = fileHash;
        this.rowsRead = report.rowsRead();
        this.municipalities = report.municipalities();
        this.missingMunicipalities = report.missing();
        this.traps = new LinkedHashMap<>(report.traps().counts());
        this.importedAt = importedAt;
        this.importedBy = importedBy;
    }

    UUID id() {
        return id;
    }

    PublishedLayout layout() {
        return layout;
    }

    int year() {
        return year;
    }

    String fileHash() {
        return fileHash;
    }

    int rowsRead() {
        return rowsRead;
    }

    int municipalities() {
        return municipalities;
    }

    List<String> missingMunicipalities() {
        return missingMunicipalities;
    }

    /** How often each trap was met. */
    Map<Trap, Integer> traps() {
        return traps;
    }

    Instant importedAt() {
        return importedAt;
    }

    PublishedTableImported imported() {
        return new PublishedTableImported(
                id, layout.name(), year, fileHash, rowsRead, municipalities, missingMunicipalities.size());
    }
}
