package se.lansstyrelsen.integration.reporting.snapshot;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** Figures as they stood for a matter, frozen. */
@Entity
@Immutable
@Table(name = "snapshot")
class Snapshot {

    @Id
    private UUID id;

    @Column(name = "assignment_id")
    private UUID assignmentId;

    private int number;

    @Column(name = "as_of")
    private LocalDate asOf;

    @Column(name = "known_at")
    private Instant knownAt;

    private String[] indicators;

    private Integer[] years;

    private int figures;

    private String hash;

    protected Snapshot() {}

    Snapshot(
            UUID id,
            UUID assignmentId,
            int number,
            LocalDate asOf,
            Instant knownAt,
            Collection<String> indicators,
            Collection<Integer> years,
            int figures,
            String hash) {
        this.id = id;
        this.assignmentId = assignmentId;
        this.number = number;
        this.asOf = asOf;
        this.knownAt = knownAt;
        this.indicators = indicators.stream().sorted().toArray(String[]::new);
        this.years = years.stream().sorted().toArray(Integer[]::new);
        this.figures = figures;
        this.hash = hash;
    }

    SnapshotTerms terms() {
        return new SnapshotTerms(
                id, assignmentId, number, asOf, knownAt, List.of(indicators), List.of(years), figures, hash);
    }
}
