package se.lansstyrelsen.integration.allocation.agreement;

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
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import se.lansstyrelsen.integration.allocation.AllocationProblem;
import se.lansstyrelsen.integration.kit.journal.DomainEvent;
import se.lansstyrelsen.integration.kit.problem.Problem;
import se.lansstyrelsen.integration.kit.time.PastDays;

/** Överenskommelse between a county board and municipalities of its county; binding once every party has signed. */
@Entity
@Table(name = "agreement")
class Agreement {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "county_code")
    private String countyCode;

    @Enumerated(EnumType.STRING)
    private AgreementKind kind;

    @Enumerated(EnumType.STRING)
    private AgreementStatus status;

    @Embedded
    private AgreementTerm term;

    @Column(name = "diary_number")
    private String diaryNumber;

    @Column(name = "sent_on")
    private LocalDate sentOn;

    @Column(name = "sent_by")
    private String sentBy;

    @Column(name = "return_reason")
    private String returnReason;

    @Column(name = "signed_on")
    private LocalDate signedOn;

    @Column(name = "notice_on")
    private LocalDate noticeOn;

    @Column(name = "notice_by")
    private String noticeBy;

    @Column(name = "last_day")
    private LocalDate lastDay;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "created_by")
    private String createdBy;

    @ElementCollection
    @CollectionTable(name = "agreement_party", joinColumns = @JoinColumn(name = "agreement_id"))
    @MapKeyColumn(name = "party_code")
    @BatchSize(size = 100)
    private Map<String, AgreementParty> parties = new TreeMap<>();

    protected Agreement() {}

    /** @param municipalities the municipalities that are parties, with the places each takes on */
    Agreement(
            String countyCode,
            AgreementKind kind,
            AgreementTerm term,
            Map<String, AgreementParty> municipalities,
            String createdBy,
            Instant now) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.countyCode = countyCode;
        this.kind = kind;
        this.status = AgreementStatus.DRAFT;
        this.term = term;
        this.parties.putAll(municipalities);
        this.parties.put(countyCode, AgreementParty.countyBoard());
        this.createdBy = createdBy;
        this.createdAt = now;
    }

    AgreementDrafted drafted() {
        return new AgreementDrafted(id, countyCode, kind);
    }

    AgreementChanged change(AgreementKind kind, AgreementTerm term, Map<String, AgreementParty> municipalities) {
        if (status != AgreementStatus.DRAFT) {
            throw Problem.ILLEGAL_STATE.with("The agreement is " + status
                    + ". Only a draft can be changed; one that is sent must first be returned.");
        }
        this.kind = kind;
        this.term = term;
        parties.keySet().removeIf(code -> !code.equals(countyCode) && !municipalities.containsKey(code));
        parties.putAll(municipalities);
        return new AgreementChanged(id, countyCode, kind);
    }

    AgreementSent send(String sender, LocalDate today) {
        become(AgreementStatus.SENT);
        sentOn = today;
        sentBy = sender;
        returnReason = null;
        return new AgreementSent(id, countyCode, kind, municipalities());
    }

    /** Back to a draft, by either side; what was signed is signed no longer, since the text will change. */
    AgreementReturned giveBack(String reason) {
        become(AgreementStatus.DRAFT);
        sentOn = null;
        sentBy = null;
        diaryNumber = null;
        returnReason = reason;
        parties.replaceAll((code, party) -> party.unsigned());
        return new AgreementReturned(id, countyCode, kind);
    }

    /**
     * A party signs; the last one makes the agreement binding.
     *
     * @param diaryNumber of the county board, which gives it when it signs; null from the others
     * @param signer subject of the caller
     */
    List<DomainEvent> sign(String partyCode, LocalDate day, String diaryNumber, String signer, boolean byCounty) {
        var party = requireParty(partyCode);
        if (status != AgreementStatus.SENT) {
            throw Problem.ILLEGAL_STATE.with("The agreement is " + status + ". Parties sign while it is SENT.");
        }
        if (party.hasSigned()) {
            throw AllocationProblem.ALREADY_SIGNED.with(
                    "Party " + partyCode + " signed on " + party.signedOn() + ". A signature is given once.");
        }
        if (party.isCountyBoard()) {
            if (signer.equals(sentBy)) {
                throw AllocationProblem.PROPOSER_MAY_NOT_DECIDE.with(
                        "You sent this agreement. Another decision-maker must sign it for the county board.");
            }
            this.diaryNumber = diaryNumber;
        }
        parties.put(partyCode, party.signed(day, byCounty && !party.isCountyBoard()));
        var events = new ArrayList<DomainEvent>();
        events.add(new AgreementSignatureGiven(id, countyCode, partyCode, day));
        if (parties.values().stream().allMatch(AgreementParty::hasSigned)) {
            become(AgreementStatus.SIGNED);
            signedOn = Collections.max(
                    parties.values().stream().map(AgreementParty::signedOn).toList());
            events.add(signed());
        }
        return events;
    }

    private AgreementSigned signed() {
        return new AgreementSigned(
                id,
                countyCode,
                kind,
                diaryNumber,
                signedOn,
                term.validFrom(),
                term.validTo(),
                term.noticeMonths(),
                term.extensionMonths(),
                municipalities().stream()
                        .map(code -> new AgreementSigned.Municipality(
                                code, parties.get(code).places()))
                        .toList());
    }

    /** Uppsägning by a party. */
    AgreementNoticeGiven giveNotice(String partyCode, LocalDate day) {
        requireParty(partyCode);
        if (signedOn != null) {
            PastDays.mustNotPrecede("givenOn", day, signedOn);
        }
        if (status == AgreementStatus.SIGNED && statusOn(day) == AgreementStatus.EXPIRED) {
            throw Problem.ILLEGAL_STATE.with("The agreement ended on " + term.validTo() + " by itself.");
        }
        become(AgreementStatus.TERMINATED);
        noticeOn = day;
        noticeBy = partyCode;
        lastDay = term.lastDayAfterNoticeOn(day);
        return new AgreementNoticeGiven(id, countyCode, partyCode, day, lastDay);
    }

    private AgreementParty requireParty(String partyCode) {
        var party = parties.get(partyCode);
        if (party == null) {
            throw Problem.OUT_OF_SCOPE.with(partyCode + " is no party to this agreement.");
        }
        return party;
    }

    private void become(AgreementStatus next) {
        if (!status.canBecome(next)) {
            throw Problem.ILLEGAL_STATE.with("The agreement is " + status + " and cannot become " + next + ".");
        }
        status = next;
    }

    /** Derived from the days on record; {@link Agreements} states the same for its lists. */
    AgreementStatus statusOn(LocalDate day) {
        if (hasComeBy(day, noticeOn)) {
            return AgreementStatus.TERMINATED;
        }
        if (hasComeBy(day, signedOn)) {
            var end = term.lastDayAsSeenOn(day);
            return end != null && end.isBefore(day) ? AgreementStatus.EXPIRED : AgreementStatus.SIGNED;
        }
        return hasComeBy(day, sentOn) ? AgreementStatus.SENT : AgreementStatus.DRAFT;
    }

    private static boolean hasComeBy(LocalDate day, LocalDate event) {
        return event != null && !event.isAfter(day);
    }

    boolean standsOn(LocalDate day) {
        var end = standsThrough(day);
        return hasComeBy(day, signedOn) && !term.validFrom().isAfter(day) && (end == null || !end.isBefore(day));
    }

    /** Last day it stands, with the extensions that are certain on that day; null until further notice. */
    LocalDate standsThrough(LocalDate day) {
        return hasComeBy(day, noticeOn) ? lastDay : term.lastDayAsSeenOn(day);
    }

    /** Codes of the municipalities that are parties. */
    List<String> municipalities() {
        return parties.keySet().stream()
                .filter(code -> !code.equals(countyCode))
                .sorted()
                .toList();
    }

    /** Persons, over all municipalities; null when none are agreed. */
    Integer places() {
        return parties.values().stream()
                .map(AgreementParty::places)
                .filter(Objects::nonNull)
                .reduce(Integer::sum)
                .orElse(null);
    }

    /** Codes of the parties that have not signed. */
    List<String> unsigned() {
        return parties.entrySet().stream()
                .filter(entry -> !entry.getValue().hasSigned())
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    Map<String, AgreementParty> parties() {
        return Collections.unmodifiableMap(new TreeMap<>(parties));
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

    AgreementKind kind() {
        return kind;
    }

    AgreementStatus status() {
        return status;
    }

    AgreementTerm term() {
        return term;
    }

    String diaryNumber() {
        return diaryNumber;
    }

    LocalDate sentOn() {
        return sentOn;
    }

    String returnReason() {
        return returnReason;
    }

    LocalDate signedOn() {
        return signedOn;
    }

    LocalDate noticeOn() {
        return noticeOn;
    }

    String noticeBy() {
        return noticeBy;
    }

    Instant createdAt() {
        return createdAt;
    }
}
