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
import se.lansstyrelsen.integration.allocation.PastDays;
import se.lansstyrelsen.integration.allocation.area.AreaCodes;
import se.lansstyrelsen.integration.allocation.area.AreaRegime;
import se.lansstyrelsen.integration.kit.problem.Problem;

/**
 * The county board's opinion on the areas a municipality means to notify to Migrationsverket (7 b § förordning
 * 1994:361): from the municipality's question to the decision, and to what it then notified.
 */
@Entity
@Table(name = "area_opinion")
class AreaOpinion {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "municipality_code")
    private String municipalityCode;

    @Column(name = "received_on")
    private LocalDate receivedOn;

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

    AreaOpinion(String municipalityCode, LocalDate receivedOn, List<String> areaCodes, String createdBy, Instant now) {
        AreaRegime.mustBeInForce(receivedOn);
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.municipalityCode = municipalityCode;
        this.receivedOn = receivedOn;
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
        mustConsiderWhatTheRulesName(receivedOn);
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
        mustConsiderWhatTheRulesName(made.decidedOn());
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

    /** Records which areas the municipality notified to Migrationsverket; those under a binding objection may not be. */
    AreasNotified notify(List<String> areaCodes, LocalDate day, LocalDate today) {
        mustBecome(AreaOpinionStatus.NOTIFIED);
        PastDays.mustHaveCome("notifiedOn", day, today);
        PastDays.mustNotPrecede("notifiedOn", day, decision.decidedOn());
        AreaRegime.mustBeInForce(day);
        var strangers = AreaCodes.faults(areaCodes, code -> !areas.containsKey(code), "is not an area of this opinion");
        if (!strangers.isEmpty()) {
            throw AllocationProblem.AREAS_INVALID.with(
                    "Only areas that the county board has given its opinion on may be notified.", strangers);
        }
        var barred =
                AreaCodes.faults(areaCodes, code -> !mayBeNotified(code, day), "is under the county board's objection");
        if (!barred.isEmpty()) {
            throw AllocationProblem.AREA_UNDER_OBJECTION.with(
                    "A notification may not concern an area that the county board has objected to.", barred);
        }
        status = AreaOpinionStatus.NOTIFIED;
        notifiedOn = day;
        areaCodes.forEach(code -> areas.computeIfPresent(code, (same, area) -> area.notifiedToMigrationsverket()));
        return AreasNotified.of(id, municipalityCode, day, areaCodes);
    }

    /** Whether a notification made on a day may concern the area; never before the county board has had its say. */
    boolean mayBeNotified(String areaCode, LocalDate day) {
        return status.isPublic()
                && AreaRegime.on(day).isInForce()
                && !(areas.get(areaCode).isUnderObjection() && objectionsBind());
    }

    /** Objections bind when they were decided under the rules that say so; before that they are advice. */
    boolean objectionsBind() {
        return decision != null && AreaRegime.on(decision.decidedOn()).objectionBinds();
    }

    private void mustConsiderWhatTheRulesName(LocalDate day) {
        if (!AreaRegime.on(day).objectionBinds()) {
            return;
        }
        var missing = IndicatorKey.missing(areas.keySet(), indicators.keySet());
        if (!missing.isEmpty()) {
            throw AllocationProblem.AREAS_INVALID.with(
                    "7 b § names what is to be considered of each area. Not yet considered: "
                            + String.join(", ", missing)
                            + ". Where there is no figure, leave its value out and say why in source.");
        }
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

    LocalDate notifiedOn() {
        return notifiedOn;
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
