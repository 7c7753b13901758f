package se.lansstyrelsen.integration.grants.assessment;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.lansstyrelsen.integration.grants.application.ApplicationStatus;
import se.lansstyrelsen.integration.grants.application.Matter;
import se.lansstyrelsen.integration.grants.scheme.Purpose;
import se.lansstyrelsen.integration.grants.scheme.Scheme;

/** An earlier application beside the one that is assessed, and in what they are alike. */
@Schema(name = "SimilarApplication", description = "Tidigare liknande ansökan")
record SimilarApplication(
        UUID id,
        UUID callId,
        Scheme scheme,
        String diaryNumber,
        String organisationNumber,
        String applicantName,
        @Schema(nullable = true) String title,
        @Schema(description = "SEK", nullable = true) BigDecimal soughtAmount,
        Instant receivedAt,
        @Schema(description = "How it went") ApplicationStatus status,
        boolean sameOrganisation,
        @Schema(description = "Ändamål they share") List<Purpose> sharedPurposes) {

    static SimilarApplication of(Matter earlier, Matter assessed) {
        return new SimilarApplication(
                earlier.id(),
                earlier.callId(),
                earlier.scheme(),
                earlier.diaryNumber(),
                earlier.organisationNumber(),
                earlier.applicantName(),
                earlier.title(),
                earlier.soughtAmount(),
                earlier.receivedAt(),
                earlier.status(),
                earlier.organisationNumber().equals(assessed.organisationNumber()),
                earlier.content().purposes().stream()
                        .filter(assessed.content().purposes()::contains)
                        .sorted()
                        .toList());
    }
}
