package se.lansstyrelsen.integration.reporting.observation;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Shapes of figures. */
final class ObservationViews {

    private ObservationViews() {}

    @Schema(name = "Observation", description = "Ett värde som det uppgavs")
    record Row(
            String indicator,
            int definitionEdition,
            int year,
            @Schema(nullable = true) Integer quarter,
            @Schema(nullable = true) String countyCode,
            @Schema(nullable = true) String municipalityCode,
            @Schema(nullable = true, description = "WOMEN or MEN") String sex,
            @Schema(nullable = true) String ageGroup,
            @Schema(nullable = true) String category,
            @Schema(nullable = true, description = "Null: told that there is none; see note") BigDecimal value,
            @Schema(nullable = true) String note,
            LocalDate validOn,
            SourceKind sourceKind,
            String sourceId,
            String sourceName,
            @Schema(nullable = true, description = "Line of the file") Integer sourceLine,
            Instant recordedAt) {

        static Row of(Observed one) {
            var cell = one.cell();
            return new Row(
                    cell.indicator(),
                    one.definitionEdition(),
                    cell.year(),
                    cell.quarter(),
                    cell.county(),
                    cell.municipality(),
                    cell.sex() == null ? null : cell.sex().name(),
                    cell.ageGroup(),
                    cell.category(),
                    one.value(),
                    one.note(),
                    one.validOn(),
                    one.sourceKind(),
                    one.sourceId(),
                    one.sourceName(),
                    one.sourceLine(),
                    one.recordedAt());
        }
    }

    @Schema(name = "FigureFreshness", description = "Hur gamla en tjänsts uppgifter är")
    record Freshness(
            String service, @Schema(description = "The latest event with a figure") Instant latestAt, long figures) {}

    @Schema(name = "CountyFigure", description = "Länens och rikets värde")
    record CountyFigure(
            @Schema(nullable = true, description = "Null for the nation") String countyCode,
            String name,
            @Schema(nullable = true, description = "Null: uppgift saknas") BigDecimal value,
            @Schema(nullable = true, description = "Latest day the figure holds for") LocalDate asOf,
            @Schema(description = "How many figures it is made of") int parts) {

        static CountyFigure of(String county, String name, FoundFigure found) {
            return new CountyFigure(
                    county, name, found.value(), found.asOf(), found.parts().size());
        }
    }
}
