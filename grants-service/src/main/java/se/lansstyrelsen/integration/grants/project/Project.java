package se.lansstyrelsen.integration.grants.project;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import se.lansstyrelsen.integration.grants.application.Matter;
import se.lansstyrelsen.integration.grants.decision.Standing;
import se.lansstyrelsen.integration.grants.report.ReportContent;
import se.lansstyrelsen.integration.kit.problem.Problem;

/** A granted effort as others may learn from it (insats i projektkatalogen); one for each granted matter, with an id that stays. */
@Entity
@Table(name = "project")
class Project {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "application_id")
    private UUID applicationId;

    @Enumerated(EnumType.STRING)
    private ProjectStatus status;

    @Embedded
    private ProjectFacts facts;

    /** Null when Hibernate finds every column empty. */
    @Embedded
    private ProjectText text;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "published_at")
    private Instant publishedAt;

    @Column(name = "withdrawal_reason")
    private String withdrawalReason;

    protected Project() {}

    Project(Matter matter, Standing standing, LocalDate decidedOn, Instant now) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.applicationId = matter.id();
        this.status = ProjectStatus.UNPUBLISHED;
        this.facts = ProjectFacts.of(matter, standing, decidedOn.getYear());
        this.text = ProjectText.drafted(matter.content());
        this.openedAt = now;
        this.changedAt = now;
    }

    ProjectDrafted drafted() {
        return new ProjectDrafted(id, applicationId);
    }

    /** A later decision on the matter. */
    void follow(Matter matter, Standing standing, Instant now) {
        facts = ProjectFacts.of(matter, standing, facts.year());
        changedAt = now;
    }

    /** The final report is approved. */
    void learn(ReportContent report, Instant now) {
        text = text().completedBy(report);
        changedAt = now;
    }

    void write(ProjectText written, Instant now) {
        written.mustNameNobody();
        if (isPublished()) {
            written.mustBePublishable();
        }
        text = written;
        changedAt = now;
    }

    ProjectChanged changed() {
        return new ProjectChanged(id, ProjectPage.of(text(), facts), changedAt);
    }

    ProjectPublished publish(Instant now) {
        text().mustBePublishable();
        become(ProjectStatus.PUBLISHED);
        publishedAt = now;
        changedAt = now;
        withdrawalReason = null;
        return new ProjectPublished(
                id,
                applicationId,
                facts.scheme(),
                facts.countyCode(),
                facts.decidingCounty(),
                facts.year(),
                facts.purposes(),
                facts.targetGroups(),
                ProjectPage.of(text(), facts),
                publishedAt);
    }

    ProjectWithdrawn withdraw(String reason, Instant now) {
        become(ProjectStatus.WITHDRAWN);
        changedAt = now;
        withdrawalReason = reason;
        return new ProjectWithdrawn(id, now);
    }

    private void become(ProjectStatus next) {
        if (!status.canBecome(next)) {
            throw Problem.ILLEGAL_STATE.with("The project is " + status + " and cannot become " + next + ".");
        }
        status = next;
    }

    boolean isPublished() {
        return status == ProjectStatus.PUBLISHED;
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    UUID applicationId() {
        return applicationId;
    }

    ProjectStatus status() {
        return status;
    }

    ProjectFacts facts() {
        return facts;
    }

    ProjectText text() {
        return text == null ? ProjectText.NONE : text;
    }

    Instant openedAt() {
        return openedAt;
    }

    Instant changedAt() {
        return changedAt;
    }

    /** The latest time it was published, null before that. */
    Instant publishedAt() {
        return publishedAt;
    }

    String withdrawalReason() {
        return withdrawalReason;
    }
}
