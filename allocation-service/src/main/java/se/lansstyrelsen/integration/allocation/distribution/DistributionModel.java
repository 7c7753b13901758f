package se.lansstyrelsen.integration.allocation.distribution;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;

/**
 * Fördelningsmodell: variables, weights and rules by which a total is shared out between municipalities. An edition
 * never changes; another edition of the same name is recorded beside it. Migrationsverket's own formula is not
 * published, so what a model gives is a simulation and never Migrationsverket's figure.
 */
@Entity
@Table(name = "distribution_model")
@BatchSize(size = 100)
public class DistributionModel {

    @Id
    private UUID id;

    private String name;

    private int edition;

    private String source;

    @Enumerated(EnumType.STRING)
    private Method method;

    @Enumerated(EnumType.STRING)
    @Column(name = "tie_rule")
    private TieRule tieRule;

    @Column(name = "self_settled_percent")
    private int selfSettledPercent;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private String recordedBy;

    @ElementCollection
    @CollectionTable(name = "distribution_model_variable", joinColumns = @JoinColumn(name = "distribution_model_id"))
    @OrderColumn(name = "place")
    @BatchSize(size = 50)
    private List<ModelVariable> variables = new ArrayList<>();

    protected DistributionModel() {}

    /**
     * The rules of a model.
     *
     * @param selfSettledPercent how much of the estimated self-settled above or below the municipality's share is
     *     taken off or put on, 0 to 100
     */
    public record Rules(
            Method method, TieRule tieRule, int selfSettledPercent, LocalDate validFrom, LocalDate validTo) {}

    public DistributionModel(
            String name,
            int edition,
            String source,
            Rules rules,
            List<ModelVariable> variables,
            Instant recordedAt,
            String recordedBy) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.name = name;
        this.edition = edition;
        this.source = source;
        this.method = rules.method();
        this.tieRule = rules.tieRule();
        this.selfSettledPercent = rules.selfSettledPercent();
        this.validFrom = rules.validFrom();
        this.validTo = rules.validTo();
        this.variables = new ArrayList<>(variables);
        this.recordedAt = recordedAt;
        this.recordedBy = recordedBy;
    }

    DistributionModelRecorded recorded() {
        return new DistributionModelRecorded(id, name, edition, method, tieRule, validFrom, validTo);
    }

    /** Whether the model was meant for some day of the year. */
    public boolean coversYear(int year) {
        return validFrom.getYear() <= year && (validTo == null || validTo.getYear() >= year);
    }

    /** Whether a larger total can never give a municipality fewer: the method's promise, kept while nothing else moves. */
    public boolean promisesMonotoneTotal() {
        return method.promisesMonotoneTotal() && selfSettledPercent == 0;
    }

    public UUID id() {
        return id;
    }

    public String name() {
        return name;
    }

    /** Counted from 1 within the name. */
    public int edition() {
        return edition;
    }

    String source() {
        return source;
    }

    public Method method() {
        return method;
    }

    public TieRule tieRule() {
        return tieRule;
    }

    public int selfSettledPercent() {
        return selfSettledPercent;
    }

    LocalDate validFrom() {
        return validFrom;
    }

    LocalDate validTo() {
        return validTo;
    }

    Instant recordedAt() {
        return recordedAt;
    }

    /** In the order they were stated. */
    public List<ModelVariable> variables() {
        return List.copyOf(variables);
    }
}
