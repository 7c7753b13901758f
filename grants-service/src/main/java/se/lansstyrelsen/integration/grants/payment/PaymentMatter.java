package se.lansstyrelsen.integration.grants.payment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import se.lansstyrelsen.integration.grants.application.Matter;
import se.lansstyrelsen.integration.grants.scheme.ApplicantKind;
import se.lansstyrelsen.integration.grants.scheme.Scheme;

/** Of the matter, what a payment and its lists are told by; as it was when the payment was proposed. */
@Embeddable
record PaymentMatter(
        @Enumerated(EnumType.STRING) Scheme scheme,
        @Column(name = "deciding_county") String decidingCounty,
        @Column(name = "concerned_county") String concernedCounty,
        @Column(name = "organisation_number") String organisationNumber,
        @Column(name = "applicant_name") String applicantName,
        @Enumerated(EnumType.STRING) @Column(name = "applicant_kind") ApplicantKind applicantKind,
        @Column(name = "municipality_code") String municipalityCode,
        @Column(name = "diary_number") String diaryNumber) {

    static PaymentMatter of(Matter matter) {
        return new PaymentMatter(
                matter.scheme(),
                matter.decidingCounty(),
                matter.concernedCounty(),
                matter.organisationNumber(),
                matter.applicantName(),
                matter.applicantKind(),
                matter.municipalityCode(),
                matter.diaryNumber());
    }
}
