package se.lansstyrelsen.integration.grants.decision;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import se.lansstyrelsen.integration.grants.GrantsProblem;
import se.lansstyrelsen.integration.grants.application.Matter;
import se.lansstyrelsen.integration.grants.scheme.ApplicantKind;
import se.lansstyrelsen.integration.grants.scheme.Scheme;

/**
 * A decision on an application (beslut), a legal act: numbered within its matter and never changed. What stands granted
 * after it is kept with it, so that the latest one tells all.
 */
@Entity
@Immutable
@Table(name = "grant_decision")
class Decision {

    @Id
    private UUID id;

    @Column(name = "application_id")
    private UUID applicationId;

    private int number;

    @Enumerated(EnumType.STRING)
    private Scheme scheme;

    @Column(name = "deciding_county")
    private String decidingCounty;

    @Column(name = "concerned_county")
    private String concernedCounty;

    @Column(name = "organisation_number")
    private String organisationNumber;

    @Column(name = "applicant_name")
    private String applicantName;

    @Enumerated(EnumType.STRING)
    @Column(name = "applicant_kind")
    private ApplicantKind applicantKind;

    @Column(name = "municipality_code")
    private String municipalityCode;

    @Column(name = "diary_number")
    private String diaryNumber;

    private String title;

    @Column(name = "sought_amount")
    private BigDecimal soughtAmount;

    @Enumerated(EnumType.STRING)
    private DecisionKind kind;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    @JdbcTypeCode(SqlTypes.JSON)
    private DecisionTerms terms;

    @Column(name = "granted_amount")
    private BigDecimal grantedAmount;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Charge> charges;

    @Column(name = "ends_on")
    private LocalDate endsOn;

    @Embedded
    private Made made;

    private String hash;

    protected Decision() {}

    /** @param before what stood before it. @param lastDay of the effort as the application has it */
    Decision(Matter matter, Standing before, DecisionTerms terms, Made made, LocalDate lastDay) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.applicationId = matter.id();
        this.number = before.decisions() + 1;
        this.scheme = matter.scheme();
        this.decidingCounty = matter.decidingCounty();
        this.concernedCounty = matter.concernedCounty();
        this.organisationNumber = matter.organisationNumber();
        this.applicantName = matter.applicantName();
        this.applicantKind = matter.applicantKind();
        this.municipalityCode = matter.municipalityCode();
        this.diaryNumber = matter.diaryNumber();
        this.title = matter.title();
        this.soughtAmount = matter.soughtAmount();
        this.kind = terms.kind();
        this.outcome = terms.outcome();
        this.terms = terms;
        this.grantedAmount = terms.settlesAmount() ? terms.amount() : before.granted();
        this.charges = before.chargesAfter(terms, made.decidedOn().getYear());
        this.endsOn = lastDayAfter(before, terms, lastDay);
        this.made = made;
        mustNotRaisePastYears(before);
    }

    /** Money of a year that was over when the decision was made is not given away any more; a charge on it may fall. */
    private void mustNotRaisePastYears(Standing before) {
        Charge.difference(before.charges(), charges).forEach((year, difference) -> {
            if (difference.signum() > 0 && year < made.decidedOn().getYear()) {
                throw GrantsProblem.YEAR_IS_OVER.with("The decision of " + made.decidedOn() + " cannot take money of "
                        + year + ". Return the proposal and charge a later year.");
            }
        });
    }

    private static LocalDate lastDayAfter(Standing before, DecisionTerms terms, LocalDate lastDay) {
        if (terms.newEndsOn() != null) {
            return terms.newEndsOn();
        }
        return before.endsOn() == null ? lastDay : before.endsOn();
    }

    /** The document is printed from the decision, so its hash comes last. @param documentHash SHA-256 of the PDF */
    ApplicationDecided documented(String documentHash, Matter matter) {
        this.hash = documentHash;
        return new ApplicationDecided(
                applicationId,
                id,
                number,
                kind,
                outcome,
                scheme,
                diaryNumber,
                decidingCounty,
                concernedCounty,
                organisationNumber,
                applicantKind,
                municipalityCode,
                matter.content().purposes(),
                soughtAmount,
                terms.settlesAmount() ? terms.amount() : null,
                grantedAmount,
                charges,
                endsOn,
                made.decidedOn(),
                made.decidedAt(),
                hash);
    }

    Standing standing() {
        return new Standing(number, grantedAmount, charges, endsOn);
    }

    UUID id() {
        return id;
    }

    UUID applicationId() {
        return applicationId;
    }

    int number() {
        return number;
    }

    Scheme scheme() {
        return scheme;
    }

    String decidingCounty() {
        return decidingCounty;
    }

    String concernedCounty() {
        return concernedCounty;
    }

    String organisationNumber() {
        return organisationNumber;
    }

    String applicantName() {
        return applicantName;
    }

    ApplicantKind applicantKind() {
        return applicantKind;
    }

    String municipalityCode() {
        return municipalityCode;
    }

    String diaryNumber() {
        return diaryNumber;
    }

    String title() {
        return title;
    }

    BigDecimal soughtAmount() {
        return soughtAmount;
    }

    DecisionTerms terms() {
        return terms;
    }

    BigDecimal grantedAmount() {
        return grantedAmount;
    }

    List<Charge> charges() {
        return charges;
    }

    LocalDate endsOn() {
        return endsOn;
    }

    Made made() {
        return made;
    }

    /** SHA-256 of the document's PDF. */
    String hash() {
        return hash;
    }
}
