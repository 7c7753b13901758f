package se.lansstyrelsen.integration.allocation.measure;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.lansstyrelsen.integration.allocation.measure.Measures.Sums;
import se.lansstyrelsen.integration.allocation.measure.Offers.Gap;
import se.lansstyrelsen.integration.allocation.measure.Offers.Share;
import se.lansstyrelsen.integration.kit.text.Texts;

/** The shapes in which measures are reported and followed up. */
final class MeasureViews {

    private MeasureViews() {}

    @Schema(name = "MeasureContent", description = "Insats för nyanlända; figures left out count as not known")
    record Content(
            @NotNull @Pattern(regexp = "\\d{4}", message = "must be four digits") String municipalityCode,
            @NotNull @Min(2016) @Max(2100) Integer year,
            @NotNull MeasureKind kind,
            @NotNull MeasureProvider provider,
            @Size(max = 290)
                    @Schema(
                            description = "Municipalities, of any county, whose inhabitants the offer covers too",
                            nullable = true)
                    List<@NotNull @Pattern(regexp = "\\d{4}", message = "must be four digits") String> sharedWith,
            @Size(max = 100)
                    @Schema(
                            description =
                                    "Languages it is held in, by ISO 639-1, or by ISO 639-3 where that has no code",
                            examples = "[\"ar\", \"prs\"]",
                            nullable = true)
                    List<
                                    @NotNull
                                    @Pattern(regexp = "[a-z]{2,3}", message = "must be two or three small letters")
                                    String>
                            languages,
            @Min(0) @Max(100_000) @Schema(nullable = true) Integer places,
            @Min(0) @Max(100_000) @Schema(description = "Participants in the year", nullable = true) Integer women,
            @Min(0) @Max(100_000) @Schema(description = "Participants in the year", nullable = true) Integer men,
            @Min(0)
                    @Max(100_000)
                    @Schema(description = "Participants who came on assignment (anvisade)", nullable = true)
                    Integer assigned,
            @Min(0)
                    @Max(100_000)
                    @Schema(description = "Participants in housing of their own (självbosatta)", nullable = true)
                    Integer selfSettled,
            @Min(0) @Max(520) @Schema(description = "Usual wait from application to start, in weeks", nullable = true)
                    Integer waitingWeeks,
            @Size(max = 4000) @Schema(description = "Demanded for OTHER; no personal data", nullable = true)
                    String note) {

        MeasureDetails details() {
            return new MeasureDetails(
                    kind,
                    provider,
                    sharedWith == null ? List.of() : sharedWith,
                    languages == null ? List.of() : languages,
                    places,
                    women,
                    men,
                    assigned,
                    selfSettled,
                    waitingWeeks,
                    Texts.strippedOrNull(note));
        }
    }

    @Schema(name = "Measure", description = "Insats för nyanlända")
    record MeasureView(
            UUID id,
            String municipalityCode,
            int year,
            @Schema(description = "Of the edition, from 1") int number,
            MeasureKind kind,
            MeasureProvider provider,
            List<String> sharedWith,
            List<String> languages,
            @Schema(nullable = true) Integer places,
            @Schema(nullable = true) Integer women,
            @Schema(nullable = true) Integer men,
            @Schema(nullable = true) Integer assigned,
            @Schema(nullable = true) Integer selfSettled,
            @Schema(nullable = true) Integer waitingWeeks,
            @Schema(nullable = true) String note,
            @Schema(description = "Reported by the county board for the municipality") boolean onBehalf,
            boolean withdrawn,
            Instant recordedAt,
            @Schema(description = "Null for the edition that stands", nullable = true) Instant replacedAt) {

        static MeasureView of(Measure measure) {
            var details = measure.details();
            return new MeasureView(
                    measure.id(),
                    measure.municipalityCode(),
                    measure.year(),
                    measure.number(),
                    details.kind(),
                    details.provider(),
                    details.sharedWith(),
                    details.languages(),
                    details.places(),
                    details.women(),
                    details.men(),
                    details.assigned(),
                    details.selfSettled(),
                    details.waitingWeeks(),
                    details.note(),
                    measure.onBehalf(),
                    measure.withdrawn(),
                    measure.recordedAt(),
                    measure.replacedAt());
        }
    }

    @Schema(name = "MeasureGap", description = "A mandatory measure that a municipality neither offers nor shares in")
    record GapView(
            String municipalityCode,
            int year,
            MeasureKind kind,
            @Schema(
                            description =
                                    "False when the municipality has told of no measure at all, so that it may be silence")
                    boolean reported) {

        static GapView of(int year, Gap gap) {
            return new GapView(gap.municipalityCode(), year, gap.kind(), gap.reported());
        }
    }

    @Schema(name = "SharedMeasure", description = "One municipality's offer to the inhabitants of another")
    record ShareView(
            UUID measureId,
            int year,
            MeasureKind kind,
            String fromMunicipality,
            String toMunicipality,
            boolean acrossCounties) {

        static ShareView of(int year, Share share) {
            return new ShareView(
                    share.measureId(), year, share.kind(), share.from(), share.to(), share.acrossCounties());
        }
    }

    @Schema(name = "MeasureSummary", description = "A county's measures of a kind; what is missing is in no sum")
    record SummaryView(
            String countyCode,
            int year,
            MeasureKind kind,
            long measures,
            @Schema(description = "Municipalities that report it") long municipalities,
            @Schema(description = "Null when no measure states it", nullable = true) Long places,
            @Schema(description = "Measures that do not state places") long placesMissing,
            @Schema(nullable = true) Long women,
            @Schema(nullable = true) Long men,
            @Schema(description = "Measures that do not state both women and men") long participantsMissing,
            @Schema(description = "Over measures that state assigned and self-settled both", nullable = true)
                    Long assigned,
            @Schema(description = "Over the same measures", nullable = true) Long selfSettled,
            @Schema(description = "selfSettled / (assigned + selfSettled) with four decimals", nullable = true)
                    BigDecimal selfSettledShare,
            @Schema(description = "Measures that do not state both") long groupsMissing,
            @Schema(description = "The longest usual wait in weeks", nullable = true) Integer longestWaitingWeeks) {

        static SummaryView of(int year, Sums sums) {
            return new SummaryView(
                    sums.countyCode(),
                    year,
                    sums.kind(),
                    sums.measures(),
                    sums.municipalities(),
                    sums.places(),
                    sums.measures() - sums.placesStated(),
                    sums.women(),
                    sums.men(),
                    sums.measures() - sums.participantsStated(),
                    sums.assigned(),
                    sums.selfSettled(),
                    share(sums.selfSettled(), sums.assigned()),
                    sums.measures() - sums.groupsStated(),
                    sums.longestWaitingWeeks());
        }

        private static BigDecimal share(Long part, Long rest) {
            return part == null || rest == null || part + rest == 0
                    ? null
                    : BigDecimal.valueOf(part).divide(BigDecimal.valueOf(part + rest), 4, RoundingMode.HALF_UP);
        }
    }
}
