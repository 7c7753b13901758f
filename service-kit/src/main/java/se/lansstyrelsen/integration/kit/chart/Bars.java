package se.lansstyrelsen.integration.kit.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** Bars of one kind, the figure written beside each. */
public final class Bars {

    private static final double ROW = 20;
    private static final double LETTERS = 11;
    private static final double LENGTH = 300;

    private Bars() {}

    /** @param value null when there is no figure */
    public record Bar(String label, BigDecimal value) {}

    public static Chart draw(ChartWords words, String labelHeading, List<Bar> bars) {
        var labels = bars.stream()
                        .mapToDouble(bar -> Lettering.width(bar.label(), LETTERS))
                        .max()
                        .orElse(0)
                + 8;
        var largest = bars.stream()
                .map(Bar::value)
                .filter(Objects::nonNull)
                .map(BigDecimal::doubleValue)
                .max(Comparator.naturalOrder())
                .orElse(0.0);
        var shapes = new ArrayList<Drawing.Shape>();
        for (var i = 0; i < bars.size(); i++) {
            var bar = bars.get(i);
            var top = i * ROW;
            var base = top + 14;
            shapes.add(Lettering.at(labels - 8, base, LETTERS, Lettering.Anchor.END, bar.label()));
            var length = bar.value() == null || largest <= 0
                    ? 0
                    : Math.max(0, bar.value().doubleValue()) * LENGTH / largest;
            if (length > 0) {
                shapes.add(Drawing.Shape.filled(
                        "M" + Lettering.round(labels) + " " + (top + 4) + "h" + Lettering.round(length) + "v12h"
                                + Lettering.round(-length) + "Z",
                        "#2c6aa6"));
            }
            shapes.add(Lettering.at(
                    labels + length + 5, base, LETTERS, Lettering.Anchor.START, CountyMaps.written(bar.value())));
        }
        var width = labels + LENGTH + 90;
        var height = Math.max(ROW, bars.size() * ROW);
        return new Chart(
                words,
                new Drawing(words.title(), words.description(), width, height, (int) width, (int) height, shapes),
                List.of(),
                null,
                new Chart.Table(
                        List.of(labelHeading, words.heading()),
                        bars.stream()
                                .map(bar -> List.of(bar.label(), CountyMaps.written(bar.value())))
                                .toList()));
    }
}
