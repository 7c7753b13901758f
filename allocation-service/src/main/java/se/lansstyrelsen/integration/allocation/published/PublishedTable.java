package se.lansstyrelsen.integration.allocation.published;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
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

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "published_table_trap_count", joinColumns = @JoinColumn(name = "published_table_id"))
    @MapKeyColumn(name = "trap")
    @MapKeyEnumerated(EnumType.STRING)
    @Column(name = "met")
    @BatchSize(size = 100)
    private Map<Trap, Integer> traps = new EnumMap<>(Trap.class);

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
        this.traps.putAll(report.traps().counts());
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

    /** How often each trap was met, in the order of the constants. */
    Map<Trap, Integer> traps() {
        return new TreeMap<>(traps);
    }

    Instant importedAt() {
        return importedAt;
    }

    PublishedTableImported imported() {
        return new PublishedTableImported(
                id, layout.name(), year, fileHash, rowsRead, municipalities, missingMunicipalities.size());
    }
}
