package se.lansstyrelsen.integration.collaboration.situationreport;

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
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import se.lansstyrelsen.integration.collaboration.CollaborationProblem;

/** A county's situation report for a quarter (lägesrapport): collected, drafted, edited, approved and frozen. */
@Entity
@Table(name = "situation_report")
class SituationReport {

    private static final int MONTHS = 3;

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "county_code")
    private String countyCode;

    private int year;
    private int quarter;

    @Enumerated(EnumType.STRING)
    private ReportState state;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @ElementCollection
    @CollectionTable(name = "situation_report_contributor", joinColumns = @JoinColumn(name = "report_id"))
    @OrderColumn(name = "position")
    @BatchSize(size = 100)
    private List<Contributor> contributors = new ArrayList<>();

    @JdbcTypeCode(SqlTypes.JSON)
    private ReportText text;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Figure> figures;

    @Column(name = "drafted_at")
    private Instant draftedAt;

    @Column(name = "approved_on")
    private LocalDate approvedOn;

    @Column(name = "exception_reason")
    private String exceptionReason;

    @Column(name = "document_id")
    private UUID documentId;

    @Column(name = "document_hash")
    private String documentHash;

    protected SituationReport() {}

    /** @param text to begin from, the last quarter's or the system's proposal */
    SituationReport(String countyCode, int year, int quarter, LocalDate dueOn, List<UUID> asked, ReportText text) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.countyCode = countyCode;
        this.year = year;
        this.quarter = quarter;
        this.dueOn = dueOn;
        this.state = ReportState.COLLECTING;
        this.contributors.addAll(asked.stream().map(Contributor::asked).toList());
        this.text = text;
        this.figures = List.of();
    }

    SituationReportMoved deliver(UUID organisation, List<AreaText> texts, LocalDate day) {
        return answer(
                organisation,
                "delivered",
                one -> new Contributor(organisation, ContributorStatus.DELIVERED, null, day, List.copyOf(texts)));
    }

    SituationReportMoved decline(UUID organisation, String reason, LocalDate day) {
        return answer(
                organisation,
                "declined",
                one -> new Contributor(organisation, ContributorStatus.DECLINED, reason, day, List.of()));
    }

    private SituationReportMoved answer(UUID organisation, String step, UnaryOperator<Contributor> change) {
        mustNotBeApproved();
        if (contributors.stream().noneMatch(one -> one.organisationId().equals(organisation))) {
            throw CollaborationProblem.NOT_ASKED.with("The report asks other organisations; GET it to see which.");
        }
        contributors.replaceAll(one -> one.organisationId().equals(organisation) ? change.apply(one) : one);
        return moved(step);
    }

    /** Gathers the figures anew; what a person has written stays. */
    SituationReportMoved draft(List<Figure> gathered, Instant now) {
        mustNotBeApproved();
        figures = List.copyOf(gathered);
        if (state == ReportState.COLLECTING) {
            text = text.withoutUntold(figures);
        }
        state = ReportState.DRAFTED;
        draftedAt = now;
        return moved("drafted");
    }

    SituationReportMoved write(ReportText written) {
        mustBeDrafted();
        written.check(figures);
        text = written;
        return moved("written");
    }

    /** Whether it may be approved: everybody has answered, or a reason tells why not. */
    void mustBeReady(String reason) {
        mustBeDrafted();
        text.check(figures);
        var missing = missing();
        if (!missing.isEmpty() && reason == null) {
            throw CollaborationProblem.CONTRIBUTIONS_MISSING.with(
                    missing.size() + " contributions are missing. Wait for them, or state exceptionReason.");
        }
    }

    SituationReportPublished approve(UUID document, String hash, String reason, LocalDate day) {
        mustBeReady(reason);
        state = ReportState.APPROVED;
        approvedOn = day;
        exceptionReason = missing().isEmpty() ? null : reason;
        documentId = document;
        documentHash = hash;
        return new SituationReportPublished(id, countyCode, year, quarter, day, hash, missing());
    }

    private List<UUID> missing() {
        return contributors.stream()
                .filter(one -> one.status() == ContributorStatus.ASKED)
                .map(Contributor::organisationId)
                .toList();
    }

    private void mustBeDrafted() {
        mustNotBeApproved();
        if (state != ReportState.DRAFTED) {
            throw CollaborationProblem.NOT_DRAFTED.with("POST its draft first, which gathers the figures.");
        }
    }

    private void mustNotBeApproved() {
        if (state == ReportState.APPROVED) {
            throw CollaborationProblem.REPORT_APPROVED.with("It was approved on " + approvedOn + ".");
        }
    }

    SituationReportMoved moved(String step) {
        return new SituationReportMoved(id, countyCode, step);
    }

    LocalDate firstDay() {
        return LocalDate.of(year, (quarter - 1) * MONTHS + 1, 1);
    }

    LocalDate lastDay() {
        return YearMonth.of(year, quarter * MONTHS).atEndOfMonth();
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

    int year() {
        return year;
    }

    int quarter() {
        return quarter;
    }

    ReportState state() {
        return state;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    List<Contributor> contributors() {
        return List.copyOf(contributors);
    }

    ReportText text() {
        return text;
    }

    List<Figure> figures() {
        return figures;
    }

    /** Null until approved, as are the document and its hash. */
    LocalDate approvedOn() {
        return approvedOn;
    }

    UUID documentId() {
        return documentId;
    }

    String documentHash() {
        return documentHash;
    }

    /** Why it was approved without all contributions, else null. */
    String exceptionReason() {
        return exceptionReason;
    }
}
