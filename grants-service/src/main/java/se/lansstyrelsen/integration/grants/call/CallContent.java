package se.lansstyrelsen.integration.grants.call;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.lansstyrelsen.integration.grants.scheme.Purpose;
import se.lansstyrelsen.integration.grants.scheme.Scheme;
import se.lansstyrelsen.integration.grants.scheme.TargetGroup;
import se.lansstyrelsen.integration.kit.text.Texts;

/**
 * What a call says (utlysningens innehåll). Times are kept to the second.
 *
 * @param countyCode null in a national call
 * @param closesAt the first moment that is too late
 * @param parts shares of the granted amount in order, per cent, when it is paid in parts
 */
@Schema(name = "CallContent", description = "Utlysningens innehåll")
public record CallContent(
        @NotNull Scheme scheme,
        @Pattern(regexp = "\\d{2}", message = "must be two digits")
                @Schema(description = "The county it is for; left out in a national call", nullable = true)
                String countyCode,
        @NotNull @Size(min = 1, max = 200) String title,
        @NotNull @Schema(description = "First moment, to the second, with any offset") Instant opensAt,
        @NotNull @Schema(description = "First moment that is too late, to the second") Instant closesAt,
        @NotEmpty @Schema(description = "Ändamål, among the scheme's") Set<@NotNull Purpose> purposes,
        @NotEmpty @Schema(description = "Målgrupper, among the scheme's") Set<@NotNull TargetGroup> targetGroups,
        @NotNull @Schema(description = "First day of the project period") LocalDate projectFrom,
        @NotNull @Schema(description = "Last day of the project period") LocalDate projectTo,
        @Size(max = 20) @Schema(description = "Regionala prioriteringar")
                List<@NotNull @Size(min = 1, max = 1000) String> priorities,
        @NotEmpty @Size(max = 20) @Valid List<@NotNull Criterion> criteria,
        @NotNull @Size(min = 1, max = 40) @Schema(description = "Version of the report templates", examples = "2026")
                String templateVersion,
        @NotNull PaymentMode payment,
        @Size(max = 12) @Schema(description = "Per cent in order, making 100, with IN_PARTS", examples = "[60, 40]")
                List<@NotNull @Min(1) @Max(100) Integer> parts,
        @NotNull @Size(min = 1, max = 20_000) @Schema(description = "Vägledning, plain text") String guidance) {

    public CallContent {
        title = Texts.strippedOrNull(title);
        opensAt = toTheSecond(opensAt);
        closesAt = toTheSecond(closesAt);
        purposes = purposes == null ? Set.of() : new TreeSet<>(purposes);
        targetGroups = targetGroups == null ? Set.of() : new TreeSet<>(targetGroups);
        priorities = priorities == null ? List.of() : priorities;
        criteria = criteria == null ? List.of() : criteria;
        parts = parts == null ? List.of() : parts;
    }

    private static Instant toTheSecond(Instant time) {
        return time == null ? null : time.truncatedTo(ChronoUnit.SECONDS);
    }

    CallContent closingAt(Instant later) {
        return new CallContent(
                scheme,
                countyCode,
                title,
                opensAt,
                later,
                purposes,
                targetGroups,
                projectFrom,
                projectTo,
                priorities,
                criteria,
                templateVersion,
                payment,
                parts,
                guidance);
    }
}
