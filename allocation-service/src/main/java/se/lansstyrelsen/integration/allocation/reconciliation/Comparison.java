package se.lansstyrelsen.integration.allocation.reconciliation;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.lansstyrelsen.integration.kit.privacy.SmallNumbers;
import se.lansstyrelsen.integration.kit.region.Municipality;
import se.lansstyrelsen.integration.kit.table.Figure;
import se.lansstyrelsen.integration.kit.table.TableRow;

/** Holds our figures against the published ones, municipality by municipality. */
final class Comparison {

    private static final String QUOTA = "quota";
    private static final String RECEIVED = "received";

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
    @Embeddable
    @Schema(name = "ReconciliationLine")
    record Line(
            @Schema(
                            description =
                                    "As written when no municipality's; blank when only a name we do not know was written")
                    String municipalityCode,
            @Enumerated(EnumType.STRING) Outcome outcome,
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
    static List<Line> of(List<TableRow> table, Map<String, Ours> ours, List<Municipality> municipalities) {
        var lines = new ArrayList<Line>();
        var seen = new HashSet<String>();
        for (var row : table) {
            var code = row.municipalityCode();
            switch (row.standing()) {
                case UNKNOWN -> lines.add(line(row, Outcome.UNKNOWN_MUNICIPALITY, null));
                case REPEATED -> lines.add(line(row, Outcome.REPEATED, ours.get(code)));
                case COUNTS -> {
                    seen.add(code);
                    var figures = ours.getOrDefault(code, new Ours(null, 0));
                    lines.add(line(row, same(row, figures) ? Outcome.SAME : Outcome.DIFFERENT, figures));
                }
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

    private static boolean same(TableRow row, Ours ours) {
        return agrees(row.figure(QUOTA), ours.quota()) && agrees(row.figure(RECEIVED), receivedOrBlank(row, ours));
    }

    /** Nothing received may be written as a blank. */
    private static Integer receivedOrBlank(TableRow row, Ours ours) {
        return ours.received() == 0 && row.figure(RECEIVED).equals(Figure.NOT_STATED)
                ? null
                : (Integer) ours.received();
    }

    /** A hidden figure agrees with any that it may hide. */
    private static boolean agrees(Figure theirs, Integer ours) {
        return theirs.hidden() ? ours != null && SmallNumbers.isSmall(ours) : Objects.equals(theirs.value(), ours);
    }

    private static Line line(TableRow row, Outcome outcome, Ours ours) {
        var theirQuota = row.figure(QUOTA).value();
        var theirReceived = row.figure(RECEIVED).value();
        var ourQuota = ours == null ? null : ours.quota();
        var ourReceived = ours == null ? null : (Integer) ours.received();
        return new Line(
                row.municipalityCode(),
                outcome,
                ourQuota,
                theirQuota,
                difference(theirQuota, ourQuota),
                ourReceived,
                theirReceived,
                difference(theirReceived, ourReceived),
                row.line());
    }

    private static Integer difference(Integer theirs, Integer ours) {
        return theirs == null || ours == null ? null : Integer.valueOf(theirs - ours);
    }
}
