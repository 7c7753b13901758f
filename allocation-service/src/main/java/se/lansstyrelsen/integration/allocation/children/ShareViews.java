package se.lansstyrelsen.integration.allocation.children;

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
import se.lansstyrelsen.integration.allocation.children.SharesOfYear.Share;

/** The shapes in which children's shares are spoken of. */
final class ShareViews {

    private ShareViews() {}

    @Schema(name = "NewUnaccompaniedShares", description = "Andelstal för ett år, före omfördelning")
    record NewShares(
            @NotNull @Min(2016) @Max(2100) @Schema(examples = "2020") Integer year,
            @NotBlank
                    @Size(max = 300)
                    @Schema(description = "Where they were fixed", examples = "Migrationsverkets beslut 2019-12-12")
                    String source,
            @NotNull @Schema(description = "First day they stand") LocalDate validFrom,
            @NotEmpty
                    @Size(max = 400)
                    @Schema(description = "Every municipality of the year once; at least 1 promille each, 1 000 in all")
                    List<@NotNull @Valid ShareLine> shares) {}

    @Schema(name = "MunicipalityShare")
    record ShareLine(
            @NotNull @Pattern(regexp = "\\d{4}", message = "must be four digits") String municipalityCode,
            @NotNull @Min(0) @Max(1000) @Schema(description = "Andelstal in promille") Integer promille) {}

    @Schema(name = "UnaccompaniedShareVersion", description = "Andelstal as they were fixed, before transfers")
    record VersionView(
            UUID id, int year, String source, LocalDate validFrom, Instant recordedAt, List<ShareLine> shares) {

        static VersionView of(ShareVersion version) {
            return new VersionView(
                    version.id(),
                    version.year(),
                    version.source(),
                    version.validFrom(),
                    version.recordedAt(),
                    version.promille().entrySet().stream()
                            .map(entry -> new ShareLine(entry.getKey(), entry.getValue()))
                            .toList());
        }
    }

    @Schema(name = "UnaccompaniedShare", description = "Andelstal of a municipality, in promille")
    record ShareView(
            String municipalityCode,
            int year,
            @Schema(description = "As fixed, before transfers") int beforeTransfers,
            @Schema(description = "Moved to it by transfers (omfördelning); negative when it gave") int moved,
            @Schema(description = "What stands: the sum of the two") int standing,
            UUID shareVersionId,
            LocalDate validFrom) {

        static ShareView of(String municipalityCode, Share share, ShareVersion version) {
            return new ShareView(
                    municipalityCode,
                    version.year(),
                    share.beforeTransfers(),
                    share.moved(),
                    share.standing(),
                    version.id(),
                    version.validFrom());
        }
    }
}
