package se.lansstyrelsen.integration.allocation.target;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The shapes in which targets are spoken of. */
public final class TargetViews {

    private TargetViews() {}

    @Schema(name = "NewNationalTarget", description = "Regeringens beslut om antal och länstal för ett år")
    public record NewNationalTarget(
            @NotNull @Min(2016) @Max(2100) @Schema(examples = "2018") Integer year,
            @NotNull @Min(0) @Max(1_000_000) @Schema(description = "Persons to be assigned in the nation")
                    Integer total,
            @Min(0)
                    @Max(1_000_000)
                    @Schema(
                            description = "Of them quota refugees (kvotflyktingar), null when not said",
                            nullable = true)
                    Integer quotaRefugees,
            @NotBlank @Size(max = 300) @Schema(description = "The SFS number", examples = "SFS 2017:913")
                    String legalBasis,
            @NotNull @Schema(description = "First day it stands") LocalDate validFrom,
            @NotEmpty @Size(max = 100) @Schema(description = "All 21 counties once each; their sum is total")
                    List<@NotNull @Valid CountyShare> countyQuotas) {}

    @Schema(name = "CountyShare")
    public record CountyShare(
            @NotNull @Pattern(regexp = "\\d{2}", message = "must be two digits") String countyCode,
            @NotNull @Min(0) @Max(1_000_000) Integer quota) {}

    @Schema(name = "NationalTarget")
    record NationalTargetView(
            UUID id,
            int year,
            int total,
            @Schema(nullable = true) Integer quotaRefugees,
            String legalBasis,
            LocalDate validFrom,
            Instant recordedAt,
            List<CountyShare> countyQuotas) {

        static NationalTargetView of(NationalTarget target) {
            return new NationalTargetView(
                    target.id(),
                    target.year(),
                    target.total(),
                    target.quotaRefugees(),
                    target.legalBasis(),
                    target.validFrom(),
                    target.recordedAt(),
                    target.countyQuotas().entrySet().stream()
                            .map(entry -> new CountyShare(entry.getKey(), entry.getValue()))
                            .toList());
        }
    }

    @Schema(name = "CountyQuota", description = "Länstal")
    record CountyQuotaView(
            String countyCode, int year, int quota, UUID nationalTargetId, String legalBasis, LocalDate validFrom) {}
}
