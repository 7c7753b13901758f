package se.lansstyrelsen.integration.allocation.plan;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import se.lansstyrelsen.integration.allocation.AllocationProblem;
import se.lansstyrelsen.integration.allocation.Decision;
import se.lansstyrelsen.integration.allocation.Move;
import se.lansstyrelsen.integration.kit.problem.Problem;
import se.lansstyrelsen.integration.kit.problem.ProblemException;

/**
 * Kommuntalsärende: one county board's division of its länstal between the county's municipalities for a year (5-7 §§
 * förordning 2016:39). Keeps the model's figure and the decided one side by side, with the reason where they differ.
 */
@Entity
@Table(name = "quota_plan")
class QuotaPlan {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "county_code")
    private String countyCode;

    @Column(name = "year")
    private int year;

    @Enumerated(EnumType.STRING)
    private QuotaPlanStatus status;

    @Column(name = "closes_on")
    private LocalDate closesOn;

    @Column(name = "proposed_by")
    private String proposedBy;

    @Column(name = "proposed_at")
    private Instant proposedAt;

    @Column(name = "decided_on")
    private LocalDate decidedOn;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(name = "decided_by")
    private String decidedBy;

    @Column(name = "diary_number")
    private String diaryNumber;

    @Column(name = "rapporteur")
    private String rapporteur;

    @Column(name = "replaced_by")
    private UUID replacedBy;

    @Column(name = "based_on")
    private UUID basedOn;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "created_by")
    private String createdBy;

    @ElementCollection
    @CollectionTable(name = "quota_plan_line", joinColumns = @JoinColumn(name = "quota_plan_id"))
    @MapKeyColumn(name = "municipality_code")
    @BatchSize(size = 50)
    private Map<String, QuotaLine> lines = new TreeMap<>();

    protected QuotaPlan() {}

    /** @param basedOn the decided plan that stands, null when none is decided */
    QuotaPlan(String countyCode, int year, Map<String, QuotaLine> lines, UUID basedOn, String createdBy, Instant now) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.countyCode = countyCode;
        this.year = year;
        this.status = QuotaPlanStatus.DRAFT;
        this.lines = QuotaLines.stated(lines);
        this.basedOn = basedOn;
        this.createdBy = createdBy;
        this.createdAt = now;
    }

    QuotaPlanOpened opened() {
        return new QuotaPlanOpened(id, countyCode, year);
    }

    /** @param standing the decided plan whose figures the lines were written against, null when none is decided */
    QuotaPlanChanged change(Map<String, QuotaLine> changed, UUID standing) {
        if (!status.isOpenForChange()) {
            throw Problem.ILLEGAL_STATE.with(
                    "The plan is " + status + ". Lines can be changed only in DRAFT and CONSULTATION; "
                            + "a proposed plan must first be returned, and a decided one is revised by a new plan.");
        }
        var stated = QuotaLines.stated(changed);
        lines.keySet().retainAll(stated.keySet());
        stated.forEach((code, line) -> {
            if (!line.equals(lines.get(code))) {
                lines.put(code, line);
            }
        });
        basedOn = standing;
        return new QuotaPlanChanged(id, countyCode, year);
    }

    QuotaConsultationOpened consult(LocalDate lastDay) {
        become(QuotaPlanStatus.CONSULTATION);
        closesOn = lastDay;
        return new QuotaConsultationOpened(id, countyCode, year, lastDay);
    }

    /** Whether the municipalities may comment on that day. */
    void mustTakeCommentsOn(LocalDate today) {
        if (status != QuotaPlanStatus.CONSULTATION) {
            throw Problem.ILLEGAL_STATE.with(
                    "The plan is " + status + ". Municipalities comment while it is in CONSULTATION.");
        }
        if (today.isAfter(closesOn)) {
            throw AllocationProblem.CONSULTATION_CLOSED.with("The last day for comments was " + closesOn + ".");
        }
    }

    QuotaPlanProposed propose(String proposer, LocalDate today, Instant now) {
        mustBecome(QuotaPlanStatus.PROPOSED);
        if (today.isBefore(closesOn)) {
            throw AllocationProblem.CONSULTATION_STILL_OPEN.with(
                    "The municipalities may comment until " + closesOn + ". Propose on that day or later.");
        }
        become(QuotaPlanStatus.PROPOSED);
        proposedBy = proposer;
        proposedAt = now;
        return new QuotaPlanProposed(id, countyCode, year);
    }

    QuotaPlanReturned giveBack(String reason) {
        if (status != QuotaPlanStatus.PROPOSED) {
            throw Problem.ILLEGAL_STATE.with("Only a proposed plan can be returned; this one is " + status + ".");
        }
        become(QuotaPlanStatus.CONSULTATION);
        proposedBy = null;
        proposedAt = null;
        return new QuotaPlanReturned(id, countyCode, year, reason);
    }

    /** Beslut. @param countyQuota the länstal that stands */
    QuotaPlanDecided decide(Decision decision, int countyQuota, String decider, LocalDate today, Instant now) {
        mustBecome(QuotaPlanStatus.DECIDED);
        if (decider.equals(proposedBy)) {
            throw AllocationProblem.PROPOSER_MAY_NOT_DECIDE.with(
                    "You proposed this plan. Another decision-maker must decide it.");
        }
        decision.mustNotBeDatedAfter(today);
        var sum = Objects.requireNonNullElse(decidedSum(), 0);
        if (sum < countyQuota) {
            throw AllocationProblem.BELOW_COUNTY_QUOTA.with(
                    "The decided quotas sum to %d, which is %d below the county quota of %d."
                            .formatted(sum, countyQuota - sum, countyQuota));
        }
        become(QuotaPlanStatus.DECIDED);
        decidedBy = decider;
        decidedAt = now;
        decidedOn = decision.decidedOn();
        diaryNumber = decision.diaryNumber();
        rapporteur = decision.rapporteur();
        return new QuotaPlanDecided(
                id,
                countyCode,
                year,
                diaryNumber,
                decidedOn,
                lines().entrySet().stream()
                        .map(entry -> new QuotaPlanDecided.Line(
                                entry.getKey(),
                                entry.getValue().modelQuota(),
                                entry.getValue().decidedQuota()))
                        .toList());
    }

    /** Refuses lines written before another plan was decided, as by a transfer, which they would silently undo. */
    void mustBeBasedOn(UUID standing) {
        if (!Objects.equals(basedOn, standing)) {
            throw AllocationProblem.DECIDED_PLAN_CHANGED.with(
                    "Plan " + standing + " has been decided since the lines of this one were written. "
                            + "Return this one if it is proposed, take the change in, and propose it again.");
        }
    }

    /** Refuses a revision dated before this decision: the figures of the days between would be decided backwards. */
    void mustStandOn(LocalDate day) {
        if (day.isBefore(decidedOn)) {
            throw AllocationProblem.BEFORE_THE_FORMER_DECISION.with(
                    "The plan that stands was decided on " + decidedOn + "; what replaces it is not earlier.");
        }
    }

    QuotaPlanReplaced replaceBy(QuotaPlan later) {
        become(QuotaPlanStatus.REPLACED);
        replacedBy = later.id;
        return new QuotaPlanReplaced(id, countyCode, year, later.id);
    }

    /** Why the persons cannot change hands within this plan; empty when they can. */
    Optional<ProblemException> obstacleTo(Move move) {
        var held = quotaOf(move.fromMunicipality());
        return move.amount() <= held
                ? Optional.empty()
                : Optional.of(AllocationProblem.MORE_THAN_THE_GIVER_HAS.with(
                        "Municipality %s has a quota of %d persons in %d, not %d."
                                .formatted(move.fromMunicipality(), held, year, move.amount())));
    }

    /**
     * The proposal that is to take this plan's place when two of its municipalities have agreed (7 § förordning 2016:39):
     * the same lines but for theirs, and the same sum.
     */
    QuotaPlan revise(Move move, String why, String proposer, Instant now) {
        obstacleTo(move).ifPresent(obstacle -> {
            throw obstacle;
        });
        var revised = new QuotaPlan(countyCode, year, QuotaLines.moved(lines(), move, why), id, proposer, now);
        revised.status = QuotaPlanStatus.PROPOSED;
        revised.proposedBy = proposer;
        revised.proposedAt = now;
        return revised;
    }

    /** The decided figure, 0 where none is stated. */
    int quotaOf(String municipalityCode) {
        return Objects.requireNonNullElse(
                lines.getOrDefault(municipalityCode, QuotaLine.NOT_STATED).decidedQuota(), 0);
    }

    private void become(QuotaPlanStatus next) {
        mustBecome(next);
        status = next;
    }

    private void mustBecome(QuotaPlanStatus next) {
        if (!status.canBecome(next)) {
            throw Problem.ILLEGAL_STATE.with("The plan is " + status + " and cannot become " + next + ".");
        }
    }

    /** Sum of the stated model figures, null when none is stated. */
    Integer modelSum() {
        return QuotaLines.sum(lines, QuotaLine::modelQuota);
    }

    Integer decidedSum() {
        return QuotaLines.sum(lines, QuotaLine::decidedQuota);
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

    QuotaPlanStatus status() {
        return status;
    }

    LocalDate closesOn() {
        return closesOn;
    }

    Instant proposedAt() {
        return proposedAt;
    }

    LocalDate decidedOn() {
        return decidedOn;
    }

    String diaryNumber() {
        return diaryNumber;
    }

    String rapporteur() {
        return rapporteur;
    }

    UUID replacedBy() {
        return replacedBy;
    }

    /** The decided plan that stood when the lines were written, null when none was decided. */
    UUID basedOn() {
        return basedOn;
    }

    Instant createdAt() {
        return createdAt;
    }

    /** A line for each municipality of the county, in code order; those not stated have no figures. */
    Map<String, QuotaLine> lines() {
        return QuotaLines.complete(lines, countyCode, year);
    }
}
