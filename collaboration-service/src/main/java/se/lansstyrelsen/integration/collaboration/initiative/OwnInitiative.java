package se.lansstyrelsen.integration.collaboration.initiative;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import se.lansstyrelsen.integration.collaboration.CollaborationProblem;

/** Something a county board does itself for integration, reported once a year. */
@Entity
@Table(name = "own_initiative")
class OwnInitiative {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "county_code")
    private String countyCode;

    @Column(name = "starts_on")
    private LocalDate startsOn;

    @Column(name = "ends_on")
    private LocalDate endsOn;

    @JdbcTypeCode(SqlTypes.JSON)
    private InitiativeContent content;

    @ElementCollection
    @CollectionTable(name = "own_initiative_report", joinColumns = @JoinColumn(name = "initiative_id"))
    @OrderColumn(name = "position")
    @BatchSize(size = 100)
    private List<YearlyReport> reports = new ArrayList<>();

    protected OwnInitiative() {}

    OwnInitiative(InitiativeContent content) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.countyCode = content.countyCode();
        write(content);
    }

    InitiativeKept write(InitiativeContent content) {
        if (!content.countyCode().equals(countyCode)) {
            throw CollaborationProblem.INITIATIVE_STAYS_WITH_ITS_COUNTY.with(
                    "The initiative is the board of county " + countyCode + "'s.");
        }
        if (content.endsOn() != null && content.endsOn().isBefore(content.startsOn())) {
            throw CollaborationProblem.DATES_OUT_OF_ORDER.with("endsOn lies before startsOn.");
        }
        this.content = content;
        this.startsOn = content.startsOn();
        this.endsOn = content.endsOn();
        return new InitiativeKept(id, countyCode);
    }

    /** A year's results; reported again they take the place of the former. */
    InitiativeReported report(YearlyReport report) {
        if (report.year() < startsOn.getYear()
                || report.year() > report.reportedOn().getYear()
                || (endsOn != null && report.year() > endsOn.getYear())) {
            throw CollaborationProblem.DATES_OUT_OF_ORDER.with(
                    "It is reported for years when it went on, not for years to come.");
        }
        reports.removeIf(former -> former.year() == report.year());
        reports.add(report);
        return new InitiativeReported(
                id,
                countyCode,
                report.year(),
                report.women(),
                report.men(),
                content.funding().stream().map(Funding::source).distinct().toList());
    }

    InitiativeView view() {
        return new InitiativeView(id, content, List.copyOf(reports));
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    String countyCode() {
        return countyCode;
    }
}
