package se.lansstyrelsen.integration.grants.decision;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.lansstyrelsen.integration.grants.Ore;
import se.lansstyrelsen.integration.kit.money.Kronor;
import se.lansstyrelsen.integration.kit.text.Texts;

/**
 * What is decided, first as a proposal and then, unchanged, as the decision.
 *
 * @param amount all that stands granted after the decision, also when it changes an earlier one; null when no money is decided
 * @param charges the amount by year; empty for all on the decision's year
 */
@Schema(name = "DecisionTerms", description = "Beslutets innehåll")
public record DecisionTerms(
        @NotNull Outcome outcome,
        @NotNull DecisionKind kind,
        @Kronor
                @Schema(
                        description =
                                "SEK, all that stands granted afterwards: the sought amount with GRANTED, less with GRANTED_IN_PART; left out otherwise and in a prolongation",
                        nullable = true)
                BigDecimal amount,
        @Size(max = 10)
                @Schema(
                        description =
                                "The amount by year, making it; when left out, all (in a change, the difference) on the decision's year")
                List<@NotNull @Valid Charge> charges,
        @Size(max = 30) @Schema(description = "Villkor, each a paragraph in Swedish")
                List<@NotBlank @Size(max = 2000) String> conditions,
        @NotBlank @Size(max = 20_000) @Schema(description = "Skäl, in Swedish (32 § förvaltningslagen 2017:900)")
                String reasons,
        @Size(max = 20_000)
                @Schema(
                        description = "Särskilda skäl, demanded when a late application is not dismissed",
                        nullable = true)
                String specialReasons,
        @Schema(description = "The new last day of the effort, in a prolongation that is granted", nullable = true)
                LocalDate newEndsOn) {

    public DecisionTerms {
        amount = Ore.of(amount);
        charges = charges == null ? List.of() : charges;
        conditions = conditions == null ? List.of() : conditions;
        specialReasons = Texts.strippedOrNull(specialReasons);
    }

    /** Whether it settles an amount, so that frames are charged. */
    @JsonIgnore
    public boolean settlesAmount() {
        return outcome.grants() && kind != DecisionKind.PROLONGATION;
    }
}
