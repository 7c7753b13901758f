package se.lansstyrelsen.integration.collaboration.initiative;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.lansstyrelsen.integration.kit.text.Texts;

/** What a county board does itself (egen insats), with whom and with what money. */
@Schema(name = "InitiativeContent", description = "Egen insats")
record InitiativeContent(
        @NotNull String countyCode,
        @NotNull @Size(min = 1, max = 200) @Schema(examples = "Yrkesväg") String title,
        @NotNull @Size(min = 1, max = 5000) @Schema(description = "Syfte") String purpose,
        @NotNull LocalDate startsOn,
        @Schema(description = "Last day", nullable = true) LocalDate endsOn,
        @NotNull @Size(min = 1, max = 10) @Valid List<@NotNull Funding> funding,
        @Size(max = 50) @Schema(description = "Organisations it is done with") Set<@NotNull UUID> partnerIds) {

    InitiativeContent {
        title = Texts.strippedOrNull(title);
        purpose = Texts.strippedOrNull(purpose);
        partnerIds = partnerIds == null ? Set.of() : Set.copyOf(partnerIds);
    }
}
