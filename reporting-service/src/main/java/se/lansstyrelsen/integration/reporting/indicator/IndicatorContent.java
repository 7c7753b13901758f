package se.lansstyrelsen.integration.reporting.indicator;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.lansstyrelsen.integration.kit.text.Texts;

/** An indicator's definition (indikator). */
@Schema(name = "IndicatorContent", description = "Indikator: vad som mäts och hur")
public record IndicatorContent(
        @NotNull @Size(min = 1, max = 200) @Schema(examples = "Mottagna efter anvisning") String title,
        @NotNull @Size(min = 1, max = 2000) @Schema(description = "What is counted, in a sentence") String definition,
        @NotNull Unit unit,
        @NotNull @Size(min = 1, max = 200) @Schema(examples = "Migrationsverket") String source,
        @NotNull Period period,
        @NotNull @Schema(description = "Whether figures of parts add up to the whole's") Boolean additive,
        @NotNull @Schema(description = "Whether it counts people, so that figures by sex are expected")
                Boolean aboutIndividuals,
        @Size(max = 500) @Schema(description = "Why figures by sex are missing", nullable = true)
                String sexMissingReason,
        @NotNull Set<@NotNull Breakdown> breakdowns,
        @Size(max = 50) @Schema(description = "Codes of the category breakdown; none for any code")
                List<@NotNull @Valid Category> categories) {

    public IndicatorContent {
        title = Texts.strippedOrNull(title);
        definition = Texts.strippedOrNull(definition);
        source = Texts.strippedOrNull(source);
        sexMissingReason = Texts.strippedOrNull(sexMissingReason);
        breakdowns = breakdowns == null ? null : Set.copyOf(breakdowns);
        categories = categories == null ? List.of() : List.copyOf(categories);
    }

    /** How often it is told. */
    @Schema(name = "IndicatorPeriod")
    public enum Period {
        YEAR,
        QUARTER
    }

    /** A category with its Swedish name. */
    @Schema(name = "IndicatorCategory")
    public record Category(
            @NotNull @Pattern(regexp = "[A-Z][A-Z0-9_]{0,39}") String code,
            @NotNull @Size(min = 1, max = 100) String name) {}

    /** The Swedish name of a category, or its code when it has none. */
    public String categoryName(String code) {
        return categories.stream()
                .filter(category -> category.code().equals(code))
                .map(Category::name)
                .findFirst()
                .orElse(code);
    }
}
