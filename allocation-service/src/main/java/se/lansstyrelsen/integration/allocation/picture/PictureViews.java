package se.lansstyrelsen.integration.allocation.picture;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.lansstyrelsen.integration.allocation.capacity.CapacityArea;
import se.lansstyrelsen.integration.allocation.capacity.CapacityLevel;
import se.lansstyrelsen.integration.allocation.round.HalfYear;

/** The shapes in which a county's picture is written and its municipalities' answers are summed. */
final class PictureViews {

    private PictureViews() {}

    @Schema(name = "NewCountyCapacityPicture", description = "Lägesbild")
    record NewPicture(
            @NotNull @Pattern(regexp = "\\d{2}", message = "must be two digits") String countyCode,
            @NotNull @Min(2016) @Max(2100) Integer year,
            @NotNull @Min(1) @Max(2) Integer half,
            @NotNull @Size(min = 1, max = 6) List<@NotNull @Valid AreaText> areas) {}

    @Schema(name = "CountyCapacityPictureContent")
    record Content(@NotNull @Size(min = 1, max = 6) List<@NotNull @Valid AreaText> areas) {}

    @Schema(name = "CountyCapacityAreaText")
    record AreaText(
            @NotNull CapacityArea area,
            @NotBlank @Size(max = 10_000) @Schema(description = "The county board's joint assessment; no personal data")
                    String text) {}

    @Schema(name = "CountyCapacityPicture", description = "Lägesbild")
    record PictureView(
            UUID id,
            String countyCode,
            int year,
            int half,
            @Schema(description = "Of the edition, from 1") int number,
            List<AreaText> areas,
            Instant recordedAt,
            @Schema(description = "Null for the edition that stands", nullable = true) Instant replacedAt) {

        static PictureView of(CountyPicture picture) {
            return new PictureView(
                    picture.id(),
                    picture.countyCode(),
                    picture.period().year(),
                    picture.period().half(),
                    picture.number(),
                    picture.texts().entrySet().stream()
                            .map(entry -> new AreaText(entry.getKey(), entry.getValue()))
                            .toList(),
                    picture.recordedAt(),
                    picture.replacedAt());
        }
    }

    @Schema(
            name = "CapacityOverview",
            description = "One area of a county; those who have not answered are in no count")
    record OverviewView(
            String countyCode,
            int year,
            int half,
            CapacityArea area,
            @Schema(description = "Municipalities of the county") int municipalities,
            int answered,
            @Schema(description = "answered / municipalities with four decimals") BigDecimal responseRate,
            int low,
            int ratherLow,
            int ratherHigh,
            int high,
            @Schema(
                            implementation = String.class,
                            description = "Level; of two middle answers the lower; null when nobody has answered",
                            nullable = true)
                    CapacityLevel median,
            @Schema(description = "Municipalities on a higher level than the half-year before") int raised,
            int unchanged,
            int lowered,
            @Schema(description = "Codes of municipalities without an answer") List<String> notAnswered,
            @Schema(description = "The county board's own joint assessment, null when not written", nullable = true)
                    String picture) {

        static OverviewView of(
                String countyCode, HalfYear period, CapacityArea area, CapacityOverview overview, String picture) {
            return new OverviewView(
                    countyCode,
                    period.year(),
                    period.half(),
                    area,
                    overview.municipalities().size(),
                    overview.answered(),
                    overview.responseRate(),
                    overview.at(CapacityLevel.LOW),
                    overview.at(CapacityLevel.RATHER_LOW),
                    overview.at(CapacityLevel.RATHER_HIGH),
                    overview.at(CapacityLevel.HIGH),
                    overview.median(),
                    overview.moved(1),
                    overview.moved(0),
                    overview.moved(-1),
                    overview.notAnswered(),
                    picture);
        }
    }

    @Schema(name = "CapacityChange", description = "One area of a municipality beside the half-year before")
    record ChangeView(
            String municipalityCode,
            int year,
            int half,
            CapacityArea area,
            @Schema(implementation = String.class, description = "Null when not answered", nullable = true)
                    CapacityLevel level,
            @Schema(
                            implementation = String.class,
                            description = "Level of the half-year before, null when not answered",
                            nullable = true)
                    CapacityLevel before,
            @Schema(description = "Levels up (positive) or down, null when either is missing", nullable = true)
                    Integer steps) {}
}
