package se.lansstyrelsen.integration.allocation.published;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.lansstyrelsen.integration.kit.region.Municipality;
import se.lansstyrelsen.integration.kit.region.Regions;
import se.lansstyrelsen.integration.kit.table.Trap;

/** The shapes in which published tables are spoken of. */
final class PublishedTableViews {

    private PublishedTableViews() {}

    @Schema(name = "PublishedTable", description = "Publicerad tabell as it was imported")
    record PublishedTableView(
            UUID id,
            PublishedLayout layout,
            int year,
            @Schema(description = "SHA-256 of the file's bytes") String fileHash,
            @Schema(description = "Municipality rows, unknown and repeated ones too") int rowsRead,
            @Schema(description = "Municipalities whose rows count") int municipalities,
            @Schema(description = "Codes of the year's municipalities without a row: not stated, which is not 0")
                    List<String> missingMunicipalities,
            @Schema(description = "Each trap met, in the order of a reading") List<TrapCount> traps,
            Instant importedAt) {

        static PublishedTableView of(PublishedTable table) {
            return new PublishedTableView(
                    table.id(),
                    table.layout(),
                    table.year(),
                    table.fileHash(),
                    table.rowsRead(),
                    table.municipalities(),
                    table.missingMunicipalities(),
                    table.traps().entrySet().stream()
                            .map(met -> new TrapCount(met.getKey(), met.getValue()))
                            .toList(),
                    table.importedAt());
        }
    }

    @Schema(name = "PublishedTableTrapCount")
    record TrapCount(Trap trap, @Schema(description = "How often it was met") int count) {}

    @Schema(name = "PublishedTableRow", description = "One figure of one municipality")
    record RowView(
            String municipalityCode,
            String municipality,
            @Schema(description = "Which of the layout's figures", examples = "quotaRefugeeUnaccompanied")
                    String figure,
            @Schema(description = "Null when not stated, and when hidden", nullable = true) Integer value,
            @Schema(description = "The table hides a value of 1 to 5") boolean hidden,
            @Schema(description = "Line in the file, or row of the sheet") int sourceRow) {

        static RowView of(PublishedFigure figure) {
            return new RowView(
                    figure.municipalityCode(),
                    Regions.municipality(figure.municipalityCode())
                            .map(Municipality::shortName)
                            .orElse(""),
                    figure.figure(),
                    figure.value(),
                    figure.hidden(),
                    figure.sourceLine());
        }
    }

    @Schema(name = "PublishedTableTrap")
    record TrapView(
            Trap trap,
            @Schema(description = "Line in the file, null when it is about the whole", nullable = true)
                    Integer sourceRow,
            @Schema(description = "The column's title, null when it is about the row", nullable = true) String column,
            String told) {

        static TrapView of(PublishedTrap trap) {
            return new TrapView(trap.trap(), trap.line(), trap.columnTitle(), trap.told());
        }
    }
}
