package se.lansstyrelsen.integration.allocation.reconciliation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.lansstyrelsen.integration.kit.region.Municipality;
import se.lansstyrelsen.integration.kit.region.Regions;

/** Holds our figures against the published ones, municipality by municipality. */
final class Comparison {

    private Comparison() {}

    /** Our quota (null when not stated) and received. */
    record Ours(Integer quota, int received) {}

    /** How a line came out; all but SAME are differences. */
    enum Outcome {
        SAME,
        DIFFERENT,
        /** We have figures, the table has no row. */
        NOT_IN_TABLE,
        /** The table has a row for a code that is no municipality. */
        UNKNOWN_MUNICIPALITY,
        /** The table has the municipality twice. */
        REPEATED
    }

    /**
     * One municipality compared. Differences are theirs less ours.
     *
     * @param sourceRow line in the published file, null when it has none
     */
    @Schema(name = "ReconciliationLine")
    record Line(
            String municipalityCode,
            Outcome outcome,
            @Schema(nullable = true) Integer ourQuota,
            @Schema(nullable = true) Integer theirQuota,
            @Schema(nullable = true) Integer quotaDifference,
            @Schema(nullable = true) Integer ourReceived,
            @Schema(nullable = true) Integer theirReceived,
            @Schema(nullable = true) Integer receivedDifference,
            @Schema(nullable = true) Integer sourceRow) {

        boolean differs() {
            return outcome != Outcome.SAME;
        }
    }

    /** Every row of the table, and every municipality of ours that the table lacks. */
    static List<Line> of(List<PublishedTable.Row> table, Map<String, Ours> ours, List<Municipality> municipalities) {
        var lines = new ArrayList<Line>();
        var seen = new HashSet<String>();
        for (var row : table) {
            var known = Regions.municipality(row.municipalityCode());
            if (known.isEmpty()) {
                lines.add(line(row, Outcome.UNKNOWN_MUNICIPALITY, null));
            } else if (!seen.add(row.municipalityCode())) {
                lines.add(line(row, Outcome.REPEATED, ours.get(row.municipalityCode())));
            } else {
                var figures =
                        Optional.ofNullable(ours.get(row.municipalityCode())).orElse(new Ours(null, 0));
                lines.add(line(row, same(row, figures) ? Outcome.SAME : Outcome.DIFFERENT, figures));
            }
        }
        for (var municipality : municipalities) {
            var figures = ours.get(municipality.code());
            if (!seen.contains(municipality.code())
                    && figures != null
                    && (figures.quota() != null || figures.received() != 0)) {
                lines.add(new Line(
                        municipality.code(),
                        Outcome.NOT_IN_TABLE,
                        figures.quota(),
                        null,
                        null,
                        figures.received(),
                        null,
                        null,
                        null));
            }
        }
        return lines;
    }

    private static boolean same(PublishedTable.Row row, Ours ours) {
        return Objects.equals(row.quota(), ours.quota())
                && Objects.requireNonNullElse(row.received(), 0) == ours.received();
    }

    private static Line line(PublishedTable.Row row, Outcome outcome, Ours ours) {
        var ourQuota = ours == null ? null : ours.quota();
        var ourReceived = ours == null ? null : (Integer) ours.received();
        return new Line(
                row.municipalityCode(),
                outcome,
                ourQuota,
                row.quota(),
                difference(row.quota(), ourQuota),
                ourReceived,
                row.received(),
                difference(row.received(), ourReceived),
                row.number());
    }

    private static Integer difference(Integer theirs, Integer ours) {
        return theirs == null || ours == null ? null : Integer.valueOf(theirs - ours);
    }
}
