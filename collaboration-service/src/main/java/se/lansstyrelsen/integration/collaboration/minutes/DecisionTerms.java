package se.lansstyrelsen.integration.collaboration.minutes;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A decision as it stands in the minutes. */
@Schema(name = "Decision", description = "Beslut i ett forum")
public record DecisionTerms(
        UUID id,
        UUID meetingId,
        UUID forumId,
        UUID itemId,
        @Schema(description = "Within the forum and year", examples = "3/2024") String number,
        LocalDate madeOn,
        String text) {}
