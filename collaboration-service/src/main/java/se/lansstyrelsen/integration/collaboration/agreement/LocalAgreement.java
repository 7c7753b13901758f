package se.lansstyrelsen.integration.collaboration.agreement;

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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import se.lansstyrelsen.integration.collaboration.CollaborationProblem;

/** An agreement between organisations (lokal överenskommelse and others), until its last day or a party's notice. */
@Entity
@Table(name = "local_agreement")
class LocalAgreement {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "county_code")
    private String countyCode;

    @Column(name = "municipality_code")
    private String municipalityCode;

    @Enumerated(EnumType.STRING)
    private AgreementKind kind;

    @Column(name = "forum_id")
    private UUID forumId;

    @JdbcTypeCode(SqlTypes.JSON)
    private AgreementContent content;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    @Column(name = "ends_on")
    private LocalDate endsOn;

    @Column(name = "noticed_by")
    private UUID noticedBy;

    @Column(name = "noticed_on")
    private LocalDate noticedOn;

    @Column(name = "notice_reason")
    private String noticeReason;

    /** The last day that has been told of. */
    @Column(name = "reminded_for")
    private LocalDate remindedFor;

    @ElementCollection
    @CollectionTable(name = "local_agreement_party", joinColumns = @JoinColumn(name = "agreement_id"))
    @OrderColumn(name = "position")
    @BatchSize(size = 100)
    private List<Party> parties = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "local_agreement_follow_up", joinColumns = @JoinColumn(name = "agreement_id"))
    @OrderColumn(name = "position")
    @BatchSize(size = 100)
    private List<YearlyFollowUp> followUps = new ArrayList<>();

    protected LocalAgreement() {}

    LocalAgreement(AgreementContent content) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        write(content);
    }

    private void write(AgreementContent content) {
        if (content.validTo() != null && content.validTo().isBefore(content.validFrom())) {
            throw CollaborationProblem.DATES_OUT_OF_ORDER.with("validTo lies before validFrom.");
        }
        if (content.parties().stream().map(Party::organisationId).distinct().count()
                != content.parties().size()) {
            throw CollaborationProblem.PARTY_TWICE.with("Each party stands once, with all it answers for.");
        }
        this.content = content;
        this.countyCode = content.countyCode();
        this.municipalityCode = content.municipalityCode();
        this.kind = content.kind();
        this.forumId = content.forumId();
        this.validFrom = content.validFrom();
        this.validTo = content.validTo();
        parties.clear();
        parties.addAll(content.parties());
    }

    AgreementChanged change(AgreementContent content, LocalDate today) {
        mustStand(today);
        write(content);
        return changed(today);
    }

    /** A party gives notice: it ends when the time of notice has run, or on its own last day when that comes first. */
    AgreementChanged giveNotice(UUID organisationId, String reason, LocalDate today) {
        mustStand(today);
        if (!isParty(organisationId)) {
            throw CollaborationProblem.NOT_A_PARTY.with("Only a party to the agreement gives notice.");
        }
        var runs = today.plusMonths(content.noticeMonths());
        endsOn = validTo != null && validTo.isBefore(runs) ? validTo : runs;
        noticedBy = organisationId;
        noticedOn = today;
        noticeReason = reason;
        return changed(today);
    }

    AgreementChanged renew(LocalDate lastDay, LocalDate today) {
        mustStand(today);
        if (validTo == null || !lastDay.isAfter(validTo)) {
            throw CollaborationProblem.DATES_OUT_OF_ORDER.with(
                    validTo == null
                            ? "The agreement stands until further notice; there is nothing to prolong."
                            : "The agreement lasts to " + validTo + "; give a later day.");
        }
        validTo = lastDay;
        return changed(today);
    }

    /** Nobody gave notice before its last day, and it says that it then goes on. @return null when it does not */
    AgreementChanged renewByItself(LocalDate today) {
        if (content.renewalMonths() == null || endsOn != null || validTo == null || !today.isAfter(validTo)) {
            return null;
        }
        while (today.isAfter(validTo)) {
            validTo = validTo.plusMonths(content.renewalMonths());
        }
        return changed(today);
    }

    AgreementChanged followUp(int year, String text, LocalDate today) {
        if (followUps.stream().anyMatch(one -> one.year() == year)) {
            throw CollaborationProblem.FOLLOWED_UP_ALREADY.with("The agreement is followed up for " + year + ".");
        }
        if (year > today.getYear() || year < validFrom.getYear()) {
            throw CollaborationProblem.DATES_OUT_OF_ORDER.with(
                    "It is followed up for years from " + validFrom.getYear() + " to this one.");
        }
        followUps.add(new YearlyFollowUp(year, text, today));
        return changed(today);
    }

    /** Its last day is told of once. */
    void remind() {
        remindedFor = lastDay();
    }

    private void mustStand(LocalDate today) {
        var state = stateOn(today);
        if (state == AgreementState.ENDED || state == AgreementState.NOTICED) {
            throw CollaborationProblem.AGREEMENT_ENDED.with(
                    "The agreement is " + state + ", with " + lastDay() + " as its last day. Make a new one.");
        }
    }

    AgreementState stateOn(LocalDate day) {
        if (lastDay() != null && day.isAfter(lastDay())) {
            return AgreementState.ENDED;
        }
        if (noticedOn != null) {
            return AgreementState.NOTICED;
        }
        return day.isBefore(validFrom) ? AgreementState.COMING : AgreementState.IN_FORCE;
    }

    /** Null until further notice. */
    LocalDate lastDay() {
        return endsOn == null ? validTo : endsOn;
    }

    boolean isParty(UUID organisationId) {
        return parties.stream().anyMatch(party -> party.organisationId().equals(organisationId));
    }

    AgreementChanged changed(LocalDate today) {
        return new AgreementChanged(
                id,
                countyCode,
                municipalityCode,
                kind,
                stateOn(today),
                validFrom,
                lastDay(),
                parties.stream().map(Party::organisationId).toList());
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

    UUID forumId() {
        return forumId;
    }

    AgreementContent content() {
        return content;
    }

    LocalDate validTo() {
        return validTo;
    }

    UUID noticedBy() {
        return noticedBy;
    }

    LocalDate noticedOn() {
        return noticedOn;
    }

    String noticeReason() {
        return noticeReason;
    }

    List<YearlyFollowUp> followUps() {
        return List.copyOf(followUps);
    }
}
