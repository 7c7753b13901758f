package se.lansstyrelsen.integration.allocation.simulation;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import se.lansstyrelsen.integration.allocation.distribution.DistributionModel;

/** Simulerad fördelning of a total by a model; made once, never changed, and never Migrationsverket's own. */
@Entity
@Table(name = "simulation")
class Simulation {

    /** Stands on everything a simulation answers, so that nobody takes it for a decision. */
    static final String LABEL = "Simulerad fördelning, inte Migrationsverkets tal";

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "distribution_model_id")
    private DistributionModel model;

    @Column(name = "year")
    private int year;

    @Column(name = "county_code")
    private String countyCode;

    private int total;

    private String title;

    @Column(name = "by_remainder")
    private int byRemainder;

    @Column(name = "losers_at_one_more")
    private List<String> losersAtOneMore;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "made_by")
    private String madeBy;

    protected Simulation() {}

    /** What is simulated. @param countyCode null for the nation */
    record Subject(int year, String countyCode, int total, String title) {}

    Simulation(DistributionModel model, Subject subject, Calculation calculation, Instant madeAt, String madeBy) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.model = model;
        this.year = subject.year();
        this.countyCode = subject.countyCode();
        this.total = subject.total();
        this.title = subject.title();
        this.byRemainder = calculation.byRemainder();
        this.losersAtOneMore = calculation.losersAtOneMore();
        this.madeAt = madeAt;
        this.madeBy = madeBy;
    }

    SimulationMade made() {
        return new SimulationMade(id, model.id(), year, countyCode, total);
    }

    UUID id() {
        return id;
    }

    DistributionModel model() {
        return model;
    }

    int year() {
        return year;
    }

    String countyCode() {
        return countyCode;
    }

    int total() {
        return total;
    }

    String title() {
        return title;
    }

    int byRemainder() {
        return byRemainder;
    }

    List<String> losersAtOneMore() {
        return List.copyOf(losersAtOneMore);
    }

    Instant madeAt() {
        return madeAt;
    }
}
