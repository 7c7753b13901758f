package se.lansstyrelsen.integration.collaboration.forum;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A forum as its members see it. */
@Schema(name = "Forum", description = "Samverkansforum")
public record ForumTerms(
        UUID id,
        String name,
        ForumLevel level,
        @Schema(nullable = true) UUID parentId,
        @Schema(description = "Null for national forums and groups under them", nullable = true) String countyCode,
        @Schema(description = "Sammankallande") UUID leadOrganisationId,
        @Schema(description = "Uppdrag", nullable = true) String mandate,
        LocalDate startsOn,
        @Schema(description = "Last day", nullable = true) LocalDate endsOn,
        @Schema(description = "Why it ended", nullable = true) String endingReason,
        boolean openToPublic) {

    /** Whether it exists on the day. */
    public boolean activeOn(LocalDate day) {
        return !day.isBefore(startsOn) && (endsOn == null || !day.isAfter(endsOn));
    }
}
