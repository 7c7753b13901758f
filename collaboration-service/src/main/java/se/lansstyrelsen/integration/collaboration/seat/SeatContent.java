package se.lansstyrelsen.integration.collaboration.seat;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.lansstyrelsen.integration.kit.text.Texts;

/** What a seat is. */
@Schema(name = "SeatContent", description = "Plats i ett forum")
record SeatContent(
        @NotNull UUID organisationId,
        @NotNull SeatRole role,
        @Size(max = 200)
                @Schema(
                        description = "Tells two seats of one organisation and role apart",
                        examples = "Ansvarig chef",
                        nullable = true)
                String function,
        @Schema(description = "First day; default today", nullable = true) LocalDate validFrom,
        @Schema(description = "Last day; default the forum's own, if any", nullable = true) LocalDate validTo) {

    SeatContent {
        function = Texts.strippedOrNull(function);
    }

    /** From today when nothing is said, and no longer than the forum lasts. */
    SeatContent within(LocalDate today, LocalDate forumEnds) {
        return new SeatContent(
                organisationId,
                role,
                function,
                validFrom == null ? today : validFrom,
                validTo == null ? forumEnds : validTo);
    }
}
