package se.lansstyrelsen.integration.grants.reclaim;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.lansstyrelsen.integration.grants.Ore;
import se.lansstyrelsen.integration.grants.repayment.Instalment;
import se.lansstyrelsen.integration.kit.money.Kronor;
import se.lansstyrelsen.integration.kit.text.Texts;

/** What is decided of a reclaim, first as a proposal and then, unchanged, as the decision. */
@Schema(name = "ReclaimTerms", description = "Beslutets innehåll", nullable = true)
public record ReclaimTerms(
        @NotNull ReclaimOutcome outcome,
        @Kronor
                @Schema(
                        description =
                                "SEK to pay back: the whole amount with IN_FULL, less with IN_PART, left out with WAIVED",
                        nullable = true)
                BigDecimal demanded,
        @NotBlank @Size(max = 20_000) @Schema(description = "Skäl, in Swedish (32 § förvaltningslagen 2017:900)")
                String reasons,
        @Size(max = 20_000)
                @Schema(
                        description =
                                "Särskilda skäl: demanded with WAIVED, and with IN_PART where the whole must be reclaimed (41 § förordning 2010:1122)",
                        nullable = true)
                String specialReasons,
        @Size(max = 60) @Schema(description = "Making the demand, in the order of their days; one is usual")
                List<@NotNull @Valid Instalment> instalments) {

    public ReclaimTerms {
        demanded = Ore.of(demanded);
        specialReasons = Texts.strippedOrNull(specialReasons);
        instalments = instalments == null ? List.of() : instalments;
    }

    /** SEK, 0 when it is waived. */
    @JsonIgnore
    public BigDecimal demand() {
        return demanded == null ? Ore.ZERO : demanded;
    }
}
