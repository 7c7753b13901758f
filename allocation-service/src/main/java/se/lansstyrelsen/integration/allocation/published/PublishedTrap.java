package se.lansstyrelsen.integration.allocation.published;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import se.lansstyrelsen.integration.kit.table.Trap;

/** A trap where it stood in a published table; the first twenty of each kind. */
@Entity
@Immutable
@IdClass(PublishedTrap.Key.class)
@Table(name = "published_table_trap")
class PublishedTrap {

    /** Table, and number in the order of the file. */
    record Key(UUID publishedTableId, int number) {}

    @Id
    private UUID publishedTableId;

    @Id
    private int number;

    @Enumerated(EnumType.STRING)
    private Trap trap;

    private Integer line;
    private String columnTitle;
    private String told;

    protected PublishedTrap() {}

    Trap trap() {
        return trap;
    }

    Integer line() {
        return line;
    }

    String columnTitle() {
        return columnTitle;
    }

    String told() {
        return told;
    }
}
