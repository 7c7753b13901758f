package se.lansstyrelsen.integration.kit.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import se.lansstyrelsen.integration.kit.text.Swedish;

/** Figures over years: several lines in one picture, or one small picture for each. */
public final class Trends {

    private static final double LETTERS = 10;
    private static final List<String> COLOURS = List.of("#12406e", "#b4541a", "#2f6f3e", "#6b3f8f", "#555555");
    private static final List<String> DASHES = List.of("", "6 3", "2 2", "8 3 2 3", "1 3");

    private Trends() {}

    /** @param values by year; a year without a figure breaks the line */
    public record Series(String label, Map<Integer, BigDecimal> values) {}

    /** At most five series, told apart by the pattern of their lines. */
    public static Chart draw(ChartWords words, List<Series> series) {
        var years = years(series);
        var largest = largest(series);
        var shapes = new ArrayList<Drawing.Shape>();
        var keys = new ArrayList<Chart.Key>();
        shapes.add(Drawing.Shape.line("M40 10V180H470", "#888888", 0.8, null));
        shapes.add(Lettering.at(36, 14, LETTERS, Lettering.Anchor.END, Swedish.number(BigDecimal.valueOf(largest))));
        shapes.add(Lettering.at(36, 183, LETTERS, Lettering.Anchor.END, "0"));
        for (var year : years) {
            shapes.add(
                    Lettering.at(x(year, years, 40, 430), 196, LETTERS, Lettering.Anchor.MIDDLE, String.valueOf(year)));
        }
        for (var i = 0; i < series.size(); i++) {
            var colour = COLOURS.get(i % COLOURS.size());
            var dash = DASHES.get(i % DASHES.size());
            shapes.addAll(
                    line(series.get(i), years, largest, 40, 10, 430, 170, colour, dash.isEmpty() ? null : dash, 2));
            keys.add(new Chart.Key(colour, series.get(i).label()));
        }
        return new Chart(
                words,
                new Drawing(words.title(), words.description(), 490, 202, 490, 202, shapes),
                series.size() > 1 ? keys : List.of(),
                null,
                table(words, series, years));
    }

    /** One small picture for each series, all to the same scale. */
    public static Chart multiples(ChartWords words, List<Series> series) {
        var years = years(series);
        var largest = largest(series);
        var columns = 7;
        var shapes = new ArrayList<Drawing.Shape>();
        for (var i = 0; i < series.size(); i++) {
            var left = i % columns * 79.0;
            var top = i / columns * 84.0;
            shapes.add(Lettering.at(
                    left + 2,
                    top + 11,
                    LETTERS,
                    Lettering.Anchor.START,
                    series.get(i).label()));
            shapes.add(
                    Drawing.Shape.line("M" + (left + 2) + " " + (top + 64) + "H" + (left + 70), "#888888", 0.8, null));
            shapes.addAll(line(series.get(i), years, largest, left + 4, top + 18, 64, 46, COLOURS.get(0), null, 1.5));
            if (!years.isEmpty()) {
                shapes.add(Lettering.at(left + 2, top + 75, 8, Lettering.Anchor.START, String.valueOf(years.get(0))));
                shapes.add(Lettering.at(
                        left + 70, top + 75, 8, Lettering.Anchor.END, String.valueOf(years.get(years.size() - 1))));
            }
        }
        var rows = (series.size() + columns - 1) / columns;
        return new Chart(
                words,
                new Drawing(words.title(), words.description(), 550, rows * 84.0, 550, rows * 84, shapes),
                List.of(),
                null,
                table(words, series, years));
    }

    private static List<Integer> years(List<Series> series) {
        return series.stream()
                .flatMap(one -> one.values().keySet().stream())
                .distinct()
                .sorted()
                .toList();
    }

    private static double largest(List<Series> series) {
        return series.stream()
                .flatMap(one -> one.values().values().stream())
                .filter(Objects::nonNull)
                .mapToDouble(BigDecimal::doubleValue)
                .max()
                .orElse(1);
    }

    private static double x(int year, List<Integer> years, double left, double width) {
        return years.size() < 2
                ? left + width / 2
                : left + 10 + (width - 20) * years.indexOf(year) / (years.size() - 1);
    }

    private static List<Drawing.Shape> line(
            Series series,
            List<Integer> years,
            double largest,
            double left,
            double top,
            double width,
            double height,
            String colour,
            String dash,
            double thickness) {
        var path = new StringBuilder();
        var dots = new StringBuilder();
        var drawing = false;
        for (var year : years) {
            var value = series.values().get(year);
            if (value == null) {
                drawing = false;
                continue;
            }
            var across = Lettering.round(x(year, years, left, width));
            var down =
                    Lettering.round(top + height - Math.max(0, value.doubleValue()) * height / Math.max(largest, 1e-9));
            path.append(drawing ? "L" : "M").append(across).append(' ').append(down);
            dots.append("M")
                    .append(across)
                    .append(' ')
                    .append(down)
                    .append("m-2.5 0a2.5 2.5 0 1 0 5 0a2.5 2.5 0 1 0 -5 0Z");
            drawing = true;
        }
        return List.of(
                Drawing.Shape.line(path.toString(), colour, thickness, dash),
                Drawing.Shape.filled(dots.toString(), colour));
    }

    private static Chart.Table table(ChartWords words, List<Series> series, List<Integer> years) {
        return new Chart.Table(
                Stream.concat(
                                Stream.of("Område, " + words.heading().toLowerCase(Swedish.LOCALE)),
                                years.stream().map(String::valueOf))
                        .toList(),
                series.stream()
                        .map(one -> Stream.concat(
                                        Stream.of(one.label()),
                                        years.stream()
                                                .map(year -> CountyMaps.written(
                                                        one.values().get(year))))
                                .toList())
                        .toList());
    }
}
