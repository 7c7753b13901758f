package se.lansstyrelsen.integration.allocation.plan;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import se.lansstyrelsen.integration.allocation.Move;
import se.lansstyrelsen.integration.kit.region.Regions;

/** What lines come to together; figures not stated are outside every sum. */
final class QuotaLines {

    private QuotaLines() {}

    /** What is kept: Hibernate reads an embeddable of nothing but nulls as absent, so such lines are not stored. */
    static Map<String, QuotaLine> stated(Map<String, QuotaLine> lines) {
        var stated = new TreeMap<>(lines);
        stated.values().removeIf(QuotaLine.NOT_STATED::equals);
        return stated;
    }

    /** A line for each municipality of the county, in code order; those not stated have no figures. */
    static Map<String, QuotaLine> complete(Map<String, QuotaLine> lines, String countyCode, int year) {
        var all = new TreeMap<>(lines);
        Regions.municipalitiesOf(countyCode, LocalDate.of(year, 12, 31))
                .forEach(municipality -> all.putIfAbsent(municipality.code(), QuotaLine.NOT_STATED));
        return all;
    }

    /** Null when no line states the figure. */
    static Integer sum(Map<String, QuotaLine> lines, Function<QuotaLine, Integer> figure) {
        return lines.values().stream()
                .map(figure)
                .filter(Objects::nonNull)
                .reduce(Integer::sum)
                .orElse(null);
    }

    /** The lines with the persons moved from one to the other; their sum stays. */
    static Map<String, QuotaLine> moved(Map<String, QuotaLine> complete, Move move, String why) {
        var moved = new TreeMap<>(complete);
        moved.computeIfPresent(move.fromMunicipality(), (code, line) -> line.changedBy(-move.amount(), why));
        moved.computeIfPresent(move.toMunicipality(), (code, line) -> line.changedBy(move.amount(), why));
        return moved;
    }
}
