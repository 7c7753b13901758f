package se.lansstyrelsen.integration.collaboration.forum;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.lansstyrelsen.integration.kit.text.Texts;

/** What is said of a forum. A working group has its parent's county, and needs a mandate and a last day. */
@Schema(name = "ForumContent", description = "Samverkansforum")
record ForumContent(
        @NotNull @Size(min = 1, max = 200) String name,
        @NotNull ForumLevel level,
        @Schema(description = "The forum above it; none for a national one", nullable = true) UUID parentId,
        @Schema(description = "The county; left out for national forums and groups under them", nullable = true)
                String countyCode,
        @NotNull @Schema(description = "Sammankallande; need not be a county board") UUID leadOrganisationId,
        @Size(max = 5000) @Schema(description = "Uppdrag; demanded of a working group", nullable = true) String mandate,
        @Schema(description = "First day; default today", nullable = true) LocalDate startsOn,
        @Schema(description = "Last day; demanded of a working group", nullable = true) LocalDate endsOn,
        @Schema(description = "Whether agendas and verified minutes are read without login") boolean openToPublic) {

    ForumContent {
        name = Texts.strippedOrNull(name);
        countyCode = Texts.strippedOrNull(countyCode);
        mandate = Texts.strippedOrNull(mandate);
    }

    ForumContent startingOn(LocalDate day) {
        return startsOn == null
                ? new ForumContent(
                        name, level, parentId, countyCode, leadOrganisationId, mandate, day, endsOn, openToPublic)
                : this;
    }
}
