package se.lansstyrelsen.integration.collaboration.action;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.lansstyrelsen.integration.kit.text.Texts;

/** What an organisation takes on, and what it is for. It belongs to the seat, whoever holds that. */
@Schema(name = "ActionContent", description = "Åtgärd som en organisation åtar sig")
record ActionContent(
        @NotNull @Size(min = 1, max = 200) String title,
        @Size(max = 5000) @Schema(nullable = true) String description,
        @NotNull @Schema(description = "A seat in the forum; its organisation is responsible") UUID seatId,
        @NotNull LocalDate dueOn,
        @Schema(description = "The meeting where it was taken on", nullable = true) UUID meetingId,
        @Schema(description = "The item it was taken on under, of that meeting", nullable = true) UUID agendaItemId,
        @Schema(nullable = true) UUID issueId,
        @Schema(nullable = true) UUID goalId) {

    ActionContent {
        title = Texts.strippedOrNull(title);
        description = Texts.strippedOrNull(description);
    }
}
