package se.lansstyrelsen.integration.allocation.opinion;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import se.lansstyrelsen.integration.allocation.AllocationProblem;
import se.lansstyrelsen.integration.allocation.area.AreaCodes;
import se.lansstyrelsen.integration.allocation.area.AreaRegime;
import se.lansstyrelsen.integration.kit.problem.Problem;
import se.lansstyrelsen.integration.kit.time.PastDays;

/**
 * The county board's opinion on the areas a municipality means to notify to Migrationsverket (7 b § förordning
 * 1994:361): from the municipality's question to the decision, and to what it then notified.
 */
@Entity
@Table(name = "area_opinion")
class AreaOpinion {

    /** The least time the county board has; 7 b § says only that it is given the opportunity (ges tillfälle). */
    static final int ANSWER_DAYS = 30;

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "municipality_code")
    private String municipalityCode;

    @Column(name = "received_on")
    private LocalDate receivedOn;

    @Column(name = "answer_by")
    private LocalDate answerBy;

    @Enumerated(EnumType.STRING)
    private AreaOpinionStatus status;

    @Column(name = "proposed_by")
    private String proposedBy;

    @Column(name = "return_reason")
    private String returnReason;

    @Embedded
    private OpinionDecision decision;

    @Column(name = "notified_on")
    private LocalDate notifiedOn;

    @Column(name = "closed_on")
    private LocalDate closedOn;

    @Column(name = "closing_reason")
    private String closingReason;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "created_by")
    private String createdBy;

    @ElementCollection
    @CollectionTable(name = "area_opinion_area", joinColumns = @JoinColumn(name = "area_opinion_id"))
    @MapKeyColumn(name = "area_code")
    @BatchSize(size = 100)
    private Map<String, Area> areas = new TreeMap<>();

    @ElementCollection
    @CollectionTable(name = "area_opinion_indicator", joinColumns = @JoinColumn(name = "area_opinion_id"))
    @BatchSize(size = 100)
    private Map<IndicatorKey, Indicator> indicators = new HashMap<>();

    @ElementCollection
    @CollectionTable(name = "area_opinion_consultation", joinColumns = @JoinColumn(name = "area_opinion_id"))
    @OrderColumn(name = "place")
    @BatchSize(size = 100)
    private List<ConsultationStep> consultations = new ArrayList<>();

    protected AreaOpinion() {}

    /** @param answerBy last day for the county board's answer */
    AreaOpinion(
            String municipalityCode,
            LocalDate receivedOn,
            LocalDate answerBy,
            List<String> areaCodes,
            String createdBy,
            Instant now) {
        AreaRegime.mustBeInForce(receivedOn);
        PastDays.mustNotPrecede("answerBy", answerBy, receivedOn.plusDays(ANSWER_DAYS));
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.municipalityCode = municipalityCode;
        this.receivedOn = receivedOn;
        this.answerBy = answerBy;
        this.status = AreaOpinionStatus.RECEIVED;
        this.createdBy = createdBy;
        this.createdAt = now;
        areaCodes.forEach(code -> areas.put(code, Area.asked()));
    }

    AreaOpinionRequested requested() {
        return new AreaOpinionRequested(
                id,
                municipalityCode,
                receivedOn,
                areas.keySet().stream().sorted().toList());
    }

    /** @param assessed all the areas that were asked about */
    AreaOpinionAssessed assess(
            Map<String, Area> assessed, Map<IndicatorKey, Indicator> considered, List<ConsultationStep> steps) {
        if (status != AreaOpinionStatus.RECEIVED) {
            throw Problem.ILLEGAL_STATE.with("The opinion is " + status
                    + ". It can be changed while it is RECEIVED; a proposed one must first be returned.");
        }
        areas.putAll(assessed);
        indicators.keySet().retainAll(considered.keySet());
        indicators.putAll(considered);
        consultations.clear();
        consultations.addAll(steps);
        return new AreaOpinionAssessed(id, municipalityCode);
    }

    AreaOpinionProposed propose(String proposer) {
        mustBecome(AreaOpinionStatus.PROPOSED);
        var open = areas.entrySet().stream()
                .filter(entry -> entry.getValue().assessment() == Assessment.NOT_ASSESSED)
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
        if (!open.isEmpty()) {
            throw AllocationProblem.AREAS_INVALID.with(
                    "These areas have no assessment yet: " + String.join(", ", open) + ".");
        }
        IndicatorKey.mustCoverWhatTheRulesName(areas.keySet(), indicators.keySet(), receivedOn);
        status = AreaOpinionStatus.PROPOSED;
        proposedBy = proposer;
        returnReason = null;
        return new AreaOpinionProposed(id, municipalityCode);
    }

    AreaOpinionReturned giveBack(String reason) {
        if (status != AreaOpinionStatus.PROPOSED) {
            throw Problem.ILLEGAL_STATE.with("Only a proposed opinion can be returned; this one is " + status + ".");
        }
        status = AreaOpinionStatus.RECEIVED;
        proposedBy = null;
        returnReason = reason;
        return new AreaOpinionReturned(id, municipalityCode);
    }

    /** Beslut om yttrande. */
    AreaOpinionDecided decide(OpinionDecision made, String decider, LocalDate today) {
        mustBecome(AreaOpinionStatus.DECIDED);
        if (decider.equals(proposedBy)) {
            throw AllocationProblem.PROPOSER_MAY_NOT_DECIDE.with(
                    "You proposed this opinion. Another decision-maker must decide it.");
        }
        PastDays.mustHaveCome("decidedOn", made.decidedOn(), today);
        PastDays.mustNotPrecede("decidedOn", made.decidedOn(), receivedOn);
        AreaRegime.mustBeInForce(made.decidedOn());
        IndicatorKey.mustCoverWhatTheRulesName(areas.keySet(), indicators.keySet(), made.decidedOn());
        status = AreaOpinionStatus.DECIDED;
        decision = made.by(decider);
        return new AreaOpinionDecided(
                id,
                municipalityCode,
                made.diaryNumber(),
                made.decidedOn(),
                objectionsBind(),
                areas().entrySet().stream()
                        .map(entry -> new AreaOpinionDecided.DecidedArea(
                                entry.getKey(), entry.getValue().assessment()))
                        .toList());
    }

    /** Records areas the municipality notified to Migrationsverket, once or again; those under a binding objection may not be. */
    AreasNotified notify(List<String> areaCodes, LocalDate day, LocalDate today) {
        mustBecome(AreaOpinionStatus.NOTIFIED);
        if (!isDecided() && !today.isAfter(answerBy)) {
            throw Problem.ILLEGAL_STATE.with("The county board has not given its opinion and has until " + answerBy
                    + " to do so. Nothing may be notified before that.");
        }
        PastDays.mustHaveCome("notifiedOn", day, today);
        PastDays.mustNotPrecede("notifiedOn", day, notifiableFrom());
        AreaRegime.mustBeInForce(day);
        NotificationFaults.refuseNotification(areas, areaCodes, day);
        var barred =
                AreaCodes.faults(areaCodes, code -> !mayBeNotified(code, day), "is under the county board's objection");
        if (!barred.isEmpty()) {
            throw AllocationProblem.AREA_UNDER_OBJECTION.with(
                    "A notification may not concern an area that the county board has objected to.", barred);
        }
        status = AreaOpinionStatus.NOTIFIED;
        notifiedOn = notifiedOn == null || day.isBefore(notifiedOn) ? day : notifiedOn;
        areaCodes.forEach(code -> areas.computeIfPresent(code, (same, area) -> area.notified(day)));
        return AreasNotified.of(id, municipalityCode, day, areaCodes);
    }

    /** Återkallelse: the areas leave the list at once (7 c §). */
    AreasWithdrawn withdraw(List<String> areaCodes, LocalDate day, LocalDate today) {
        if (status != AreaOpinionStatus.NOTIFIED) {
            throw Problem.ILLEGAL_STATE.with(
                    "The opinion is " + status + ". Areas are withdrawn once they have been notified.");
        }
        PastDays.mustHaveCome("withdrawnOn", day, today);
        AreaRegime.mustBeInForce(day);
        NotificationFaults.refuseWithdrawal(areas, areaCodes, day);
        areaCodes.forEach(code -> areas.computeIfPresent(code, (same, area) -> area.withdrawn(day)));
        return AreasWithdrawn.of(id, municipalityCode, day, areaCodes);
    }

    /** Avslutar ärendet without an opinion: the municipality takes its question back, or the rules have ended. */
    AreaOpinionClosed close(String reason, LocalDate today) {
        mustBecome(AreaOpinionStatus.CLOSED);
        status = AreaOpinionStatus.CLOSED;
        closedOn = today;
        closingReason = reason;
        return new AreaOpinionClosed(id, municipalityCode, today);
    }

    /** Whether a notification made on a day may concern the area; never before the county board has had its say. */
    boolean mayBeNotified(String areaCode, LocalDate day) {
        return status != AreaOpinionStatus.CLOSED
                && AreaRegime.on(day).isInForce()
                && !day.isBefore(notifiableFrom())
                && !(isDecidedBy(day) && areas.get(areaCode).isUnderObjection() && objectionsBind());
    }

    /** The county board has had its say when it has decided, or has let the last day for its answer pass. */
    private LocalDate notifiableFrom() {
        var unanswered = answerBy.plusDays(1);
        return isDecidedBy(unanswered) ? decision.decidedOn() : unanswered;
    }

    boolean isDecided() {
        return decision != null;
    }

    boolean isDecidedBy(LocalDate day) {
        return isDecided() && !decision.decidedOn().isAfter(day);
    }

    /** Objections bind when they were decided under the rules that say so; before that they are advice. */
    boolean objectionsBind() {
        return decision != null && AreaRegime.on(decision.decidedOn()).objectionBinds();
    }

    private void mustBecome(AreaOpinionStatus next) {
        if (!status.canBecome(next)) {
            throw Problem.ILLEGAL_STATE.with("The opinion is " + status + " and cannot become " + next + ".");
        }
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    String municipalityCode() {
        return municipalityCode;
    }

    LocalDate receivedOn() {
        return receivedOn;
    }

    LocalDate answerBy() {
        return answerBy;
    }

    AreaOpinionStatus status() {
        return status;
    }

    String returnReason() {
        return returnReason;
    }

    /** The day whose rules stand for it: that of the decision, until then of receipt. */
    LocalDate decisiveDay() {
        return decision == null ? receivedOn : decision.decidedOn();
    }

    /** Null until decided. */
    OpinionDecision decision() {
        return decision;
    }

    /** Day of the first notification. */
    LocalDate notifiedOn() {
        return notifiedOn;
    }

    LocalDate closedOn() {
        return closedOn;
    }

    String closingReason() {
        return closingReason;
    }

    Instant createdAt() {
        return createdAt;
    }

    /** In code order. */
    Map<String, Area> areas() {
        return new TreeMap<>(areas);
    }

    /** The figures considered for an area, in the order the rules name them. */
    Map<IndicatorKind, Indicator> indicators(String areaCode) {
        var ofArea = new TreeMap<IndicatorKind, Indicator>();
        indicators.forEach((key, indicator) -> {
            if (key.areaCode().equals(areaCode)) {
                ofArea.put(key.kind(), indicator);
            }
        });
        return ofArea;
    }

    List<ConsultationStep> consultations() {
        return List.copyOf(consultations);
    }
}
