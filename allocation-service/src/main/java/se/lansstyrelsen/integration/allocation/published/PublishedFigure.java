package se.lansstyrelsen.integration.allocation.published;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** One figure of one municipality in a published table; written by {@link PublishedTableRows}, in bulk. */
@Entity
@Immutable
@IdClass(PublishedFigure.Key.class)
@Table(name = "published_figure")
class PublishedFigure {

    /** Where the figure stands: table, municipality, and place in the layout. */
    record Key(UUID publishedTableId, String municipalityCode, int number) {}

    @Id
    private UUID publishedTableId;

    @Id
    private String municipalityCode;

    @Id
    private int number;

    private String figure;
    private int sourceLine;
    private Integer value;
    private boolean hidden;

    protected PublishedFigure() {}

    String municipalityCode() {
        return municipalityCode;
    }

    /** The layout's key of the figure. */
    String figure() {
        return figure;
    }

    int sourceLine() {
        return sourceLine;
    }

    /** Null when not stated or hidden. */
    Integer value() {
        return value;
    }

    boolean hidden() {
        return hidden;
    }
}
