package se.lansstyrelsen.integration.grants.application;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import se.lansstyrelsen.integration.grants.scheme.ApplicantKind;
import se.lansstyrelsen.integration.grants.scheme.Scheme;

/**
 * A received application as the other capabilities see it (ärende).
 *
 * @param version of the application, for If-Match
 * @param concernedCounty the applicant's county; the deciding one's when it has none
 * @param soughtAmount SEK, null when a registered paper does not state it
 * @param late came after the call closed
 * @param admitted the scheme lets this kind of applicant apply
 * @param decided at least one decision is made
 */
public record Matter(
        UUID id,
        long version,
        UUID callId,
        Scheme scheme,
        String decidingCounty,
        String concernedCounty,
        ApplicantKind applicantKind,
        String organisationNumber,
        String applicantName,
        String municipalityCode,
        String title,
        BigDecimal soughtAmount,
        Instant receivedAt,
        boolean late,
        boolean admitted,
        ApplicationStatus status,
        boolean decided,
        String diaryNumber,
        ApplicationContent content) {

    static Matter of(Application application) {
        return new Matter(
                application.id(),
                application.version(),
                application.callId(),
                application.scheme(),
                application.decidingCounty(),
                application.concernedCounty(),
                application.applicantKind(),
                application.organisationNumber(),
                application.applicantName(),
                application.municipalityCode(),
                application.title(),
                application.soughtAmount(),
                application.receivedAt(),
                application.isLate(),
                application.isAdmitted(),
                application.status(),
                application.isDecided(),
                application.diaryNumber(),
                application.content());
    }
}
