package se.lansstyrelsen.integration.allocation.distribution;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The shapes in which distribution models are spoken of. */
final class DistributionViews {

    private DistributionViews() {}

    @Schema(
            name = "NewDistributionModel",
            description = "Fördelningsmodell; the same name again makes its next edition")
    record NewDistributionModel(
            @NotBlank @Size(max = 100) @Schema(examples = "2019 års vikter") String name,
            @NotBlank @Size(max = 500) @Schema(description = "Where the weights come from") String source,
            @NotNull Method method,
            @NotNull TieRule tieRule,
            @NotNull
                    @Min(0)
                    @Max(100)
                    @Schema(
                            description =
                                    "How much, in percent, of the self-settled estimated above the municipality's share is taken off; 0 for no adjustment")
                    Integer selfSettledPercent,
            @NotNull LocalDate validFrom,
            @Schema(nullable = true) LocalDate validTo,
            @NotEmpty @Size(max = 12) @Schema(description = "Their weights sum to 100")
                    List<@NotNull @Valid Variable> variables) {}

    @Schema(name = "DistributionVariable")
    record Variable(
            @NotNull @Pattern(regexp = "[a-z][A-Za-z]{0,39}", message = "must be a name in camelCase without digits")
                    String code,
            @NotBlank @Size(max = 100) @Schema(description = "Swedish name") String name,
            @NotNull
                    @DecimalMin(value = "0", inclusive = false)
                    @DecimalMax("100")
                    @Digits(integer = 3, fraction = 4)
                    @Schema(description = "Percent")
                    BigDecimal weight,
            @NotNull Effect effect,
            @Schema(description = "For EVENING: code of the variable it is measured against", nullable = true)
                    String relativeTo) {}

    @Schema(name = "DistributionModel", description = "Fördelningsmodell")
    record ModelView(
            UUID id,
            String name,
            int edition,
            String source,
            Method method,
            TieRule tieRule,
            int selfSettledPercent,
            LocalDate validFrom,
            @Schema(nullable = true) LocalDate validTo,
            List<Variable> variables,
            Instant recordedAt) {

        static ModelView of(DistributionModel model) {
            return new ModelView(
                    model.id(),
                    model.name(),
                    model.edition(),
                    model.source(),
                    model.method(),
                    model.tieRule(),
                    model.selfSettledPercent(),
                    model.validFrom(),
                    model.validTo(),
                    model.variables().stream()
                            .map(one -> new Variable(
                                    one.code(),
                                    one.name(),
                                    one.weight().stripTrailingZeros(),
                                    one.effect(),
                                    one.relativeTo()))
                            .toList(),
                    model.recordedAt());
        }
    }
}
