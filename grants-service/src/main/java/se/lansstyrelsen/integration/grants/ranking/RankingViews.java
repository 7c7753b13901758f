package se.lansstyrelsen.integration.grants.ranking;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.lansstyrelsen.integration.kit.money.Kronor;

/** The questions asked of a ranking, and the answers that are no ranking. */
final class RankingViews {

    private RankingViews() {}

    @Schema(name = "WhatIf", description = "Tänkta belopp")
    record WhatIf(@NotEmpty @Size(max = 1000) @Valid List<@NotNull WhatIfAmount> amounts) {}

    @Schema(name = "WhatIfAmount")
    record WhatIfAmount(
            @NotNull UUID applicationId,
            @NotNull @Kronor @DecimalMin("0") @Schema(description = "SEK, at most what it seeks") BigDecimal amount) {}

    @Schema(name = "NewProRataCut", description = "Proportionell fördelning")
    record NewCut(
            @Kronor
                    @DecimalMin("0")
                    @Schema(
                            description = "To share out, SEK; left out, what is available in the frame",
                            nullable = true)
                    BigDecimal total) {}

    @Schema(name = "ProRataCut", description = "Proportionell fördelning")
    record Cut(
            UUID callId,
            @Schema(description = "Left to grant in the frame, SEK; null when the board has none", nullable = true)
                    BigDecimal available,
            @Schema(description = "What was to be shared out, SEK") BigDecimal total,
            @Schema(description = "Sought by those who share, SEK") BigDecimal sought,
            @Schema(description = "Shared out, SEK: the total, or all that is sought") BigDecimal shared,
            List<Share> shares) {}

    @Schema(name = "ProRataShare")
    record Share(
            UUID applicationId,
            String diaryNumber,
            String applicantName,
            BigDecimal soughtAmount,
            @Schema(description = "SEK, never above what is sought") BigDecimal share) {}
}
