package se.lansstyrelsen.integration.collaboration.agreement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.lansstyrelsen.integration.kit.text.Texts;

/** What is agreed, between whom and for how long. */
@Schema(name = "AgreementContent", description = "Överenskommelse")
record AgreementContent(
        @NotNull AgreementKind kind,
        @NotNull String countyCode,
        @Schema(description = "The municipality it is about, in the county", nullable = true) String municipalityCode,
        @NotNull @Size(min = 1, max = 300) String title,
        @NotNull @Size(min = 1, max = 1000) @Schema(description = "Målgrupp") String targetGroup,
        @NotNull @Size(min = 2, max = 50) @Valid @Schema(description = "Parter, each once")
                List<@NotNull Party> parties,
        @Schema(description = "The forum that handles it, and is told before it lapses", nullable = true) UUID forumId,
        @NotNull LocalDate validFrom,
        @Schema(description = "Last day; left out until further notice", nullable = true) LocalDate validTo,
        @Min(1) @Max(120) @Schema(description = "Months it is prolonged by when nobody gives notice", nullable = true)
                Integer renewalMonths,
        @NotNull @Min(0) @Max(60) @Schema(description = "Uppsägningstid in months") Integer noticeMonths) {

    AgreementContent {
        countyCode = Texts.strippedOrNull(countyCode);
        municipalityCode = Texts.strippedOrNull(municipalityCode);
        title = Texts.strippedOrNull(title);
        targetGroup = Texts.strippedOrNull(targetGroup);
    }
}
