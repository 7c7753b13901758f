package se.lansstyrelsen.integration.grants.call;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What applications are weighed by (bedömningskriterium).
 *
 * @param code names it within its call, in scores
 * @param weight its part of the whole, per cent
 */
@Schema(name = "Criterion", description = "Bedömningskriterium")
public record Criterion(
        @NotNull
                @Pattern(regexp = "[a-z][a-z0-9-]{0,39}", message = "must be small letters, digits and hyphens")
                @Schema(examples = "need")
                String code,
        @NotNull @Size(min = 1, max = 500) String name,
        @NotNull @Min(1) @Max(100) @Schema(description = "Per cent; the call's weights make 100") Integer weight) {}
