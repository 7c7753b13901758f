package se.lansstyrelsen.integration.reporting.assignment;

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
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A government assignment with what was changed in it. */
@Entity
@Table(name = "government_assignment")
class GovernmentAssignment {

    @Id
    private UUID id;

    @Version
    private long version;

    private int year;

    private String number;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "changed_at")
    private Instant changedAt;

    private int changes;

    @JdbcTypeCode(SqlTypes.JSON)
    private AssignmentContent content;

    @ElementCollection
    @CollectionTable(name = "assignment_amendment", joinColumns = @JoinColumn(name = "assignment_id"))
    @OrderColumn(name = "position")
    @BatchSize(size = 100)
    private List<Amendment> amendments = new ArrayList<>();

    protected GovernmentAssignment() {}

    GovernmentAssignment(AssignmentContent content, Instant now) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.year = content.year();
        this.number = content.number();
        keep(content, now);
    }

    AssignmentIssued issued() {
        return new AssignmentIssued(
                id,
                year,
                number,
                dueOn,
                content.recipientMinistry(),
                content.coordinatingCounty(),
                content.writingCounty(),
                Milestone.COUNTY_REPORTS.day(content));
    }

    /** @param questions those of the template from now on */
    AssignmentAmended amend(AssignmentViews.NewAmendment amended, List<Question> questions, Instant now) {
        amendments.add(
                new Amendment(amended.decidedOn(), amended.legalBasis(), dueOn, amended.dueOn(), amended.reason()));
        changes++;
        keep(content.amended(amended.dueOn(), questions), now);
        return new AssignmentAmended(
                id, year, number, amended.decidedOn(), dueOn, Milestone.COUNTY_REPORTS.day(content));
    }

    private void keep(AssignmentContent content, Instant now) {
        this.content = content;
        this.dueOn = content.dueOn();
        this.changedAt = now;
    }

    AssignmentTerms terms() {
        return new AssignmentTerms(id, content, Milestone.COUNTY_REPORTS.day(content));
    }

    AssignmentViews.View view(LocalDate today) {
        return new AssignmentViews.View(
                id,
                content,
                ChronoUnit.DAYS.between(today, dueOn),
                amendments.stream().map(AssignmentViews.AmendmentView::of).toList());
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    AssignmentContent content() {
        return content;
    }

    Instant changedAt() {
        return changedAt;
    }

    int changes() {
        return changes;
    }
}
