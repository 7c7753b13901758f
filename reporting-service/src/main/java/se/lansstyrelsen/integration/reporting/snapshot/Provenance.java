package se.lansstyrelsen.integration.reporting.snapshot;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.lansstyrelsen.integration.reporting.indicator.IndicatorTerms;
import se.lansstyrelsen.integration.reporting.observation.FoundFigure;
import se.lansstyrelsen.integration.reporting.observation.Observed;
import se.lansstyrelsen.integration.reporting.observation.SourceKind;

/** Where a figure comes from: its definition, what was added up, and the event or line that told each part. */
@Schema(name = "Provenance", description = "Härledning av en siffra")
record Provenance(
        UUID snapshotId,
        String snapshotHash,
        IndicatorTerms definition,
        @Schema(nullable = true, description = "Null: uppgift saknas") BigDecimal value,
        List<Source> parts) {

    @Schema(name = "ProvenancePart", description = "En uppgift som ingår")
    record Source(
            @Schema(nullable = true) String countyCode,
            @Schema(nullable = true) String municipalityCode,
            @Schema(nullable = true) Integer quarter,
            @Schema(nullable = true) String sex,
            @Schema(nullable = true) String category,
            BigDecimal value,
            LocalDate validOn,
            Instant recordedAt,
            int definitionEdition,
            SourceKind sourceKind,
            @Schema(description = "Id of the event, the import or the survey") String sourceId,
            @Schema(description = "Type of the event, or name of the file") String sourceName,
            @Schema(nullable = true, description = "Line of the file") Integer sourceLine,
            @Schema(description = "Path it is read at, in the service that told it") String href) {

        static Source of(Observed one) {
            return new Source(
                    one.cell().county(),
                    one.cell().municipality(),
                    one.cell().quarter(),
                    one.cell().sex() == null ? null : one.cell().sex().name(),
                    one.cell().category(),
                    one.value(),
                    one.validOn(),
                    one.recordedAt(),
                    one.definitionEdition(),
                    one.sourceKind(),
                    one.sourceId(),
                    one.sourceName(),
                    one.sourceLine(),
                    href(one));
        }

        /** {@code se.lansstyrelsen.integration.allocation.…} is read in allocation's journal. */
        private static String href(Observed one) {
            return switch (one.sourceKind()) {
                case EVENT -> "/" + one.sourceName().split("\\.")[3] + "/v1/events/" + one.sourceId();
                case IMPORT -> "/reporting/v1/figure-imports/" + one.sourceId();
                case SURVEY -> "/reporting/v1/surveys/" + one.sourceId();
            };
        }
    }

    static Provenance of(SnapshotTerms snapshot, IndicatorTerms terms, FoundFigure found) {
        return new Provenance(
                snapshot.id(),
                snapshot.hash(),
                terms,
                found.value(),
                found.parts().stream().map(Source::of).toList());
    }
}
