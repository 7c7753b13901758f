package se.lansstyrelsen.integration.kit.chart;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.lansstyrelsen.integration.kit.region.County;
import se.lansstyrelsen.integration.kit.region.Regions;
import se.lansstyrelsen.integration.kit.text.Swedish;

/** Choropleths of the 21 counties: the darker the more, dashed where there is no figure. */
@ApplicationScoped
public class CountyMaps {

    private static final List<String> SHADES = List.of("#e3ecf5", "#a9c6e2", "#6398c9", "#2c6aa6", "#12406e");
    private static final String UNKNOWN = "#f4f4f4";
    private static final double WIDTH = 346;
    private static final double HEIGHT = 793;

    private final Outlines outlines;

    CountyMaps(ObjectMapper json) {
        try (var file = CountyMaps.class.getResourceAsStream("county-outlines.json")) {
            this.outlines = json.readValue(file, Outlines.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Outlines(String viewBox, String attribution, Map<String, List<List<List<Double>>>> counties) {}

    /** @param figures by county code; a county without one has no figure @param own code of a county to outline, or null */
    public Chart draw(ChartWords words, Map<String, BigDecimal> figures, String own) {
        var classes = classes(figures);
        var shapes = new ArrayList<Drawing.Shape>();
        Regions.counties().stream()
                .sorted(Comparator.comparing(county -> county.code().equals(own)))
                .forEach(county -> shapes.addAll(shapes(county.code(), figures.get(county.code()), classes, own)));
        return new Chart(
                words,
                new Drawing(words.title(), words.description(), WIDTH, HEIGHT, 230, 527, shapes),
                keys(classes, figures),
                outlines.attribution,
                new Chart.Table(
                        List.of("Län", words.heading()),
                        Regions.counties().stream()
                                .sorted(Comparator.comparing(County::name, Swedish.ORDER))
                                .map(county -> List.of(county.name(), written(figures.get(county.code()))))
                                .toList()));
    }

    static String written(BigDecimal figure) {
        return figure == null ? "uppgift saknas" : Swedish.number(figure);
    }

    /**
     * The figures in at most five classes of as many counties each, the least first: Stockholm would else leave all others
     * in one shade. Equal figures stand in the same class.
     */
    private static List<List<BigDecimal>> classes(Map<String, BigDecimal> figures) {
        var sorted = figures.values().stream().filter(Objects::nonNull).sorted().toList();
        var classes = new ArrayList<List<BigDecimal>>();
        for (var figure : sorted) {
            var begun = classes.isEmpty() ? null : classes.get(classes.size() - 1);
            var largest = begun == null ? null : begun.get(begun.size() - 1);
            var place = classes.stream().mapToInt(List::size).sum();
            if (begun == null
                    || figure.compareTo(largest) != 0 && place * SHADES.size() >= classes.size() * sorted.size()) {
                classes.add(new ArrayList<>(List.of(figure)));
            } else {
                begun.add(figure);
            }
        }
        return classes;
    }

    private List<Drawing.Shape> shapes(String code, BigDecimal figure, List<List<BigDecimal>> classes, String own) {
        var path = outlines.counties.get(code).stream()
                .map(ring -> ring.stream()
                        .map(point -> point.get(0) + " " + point.get(1))
                        .collect(Collectors.joining(" L ", "M ", " Z")))
                .collect(Collectors.joining(" "));
        var border = code.equals(own)
                ? new Drawing.Shape(path, fill(figure, classes), "#111111", "2.5", null)
                : new Drawing.Shape(path, fill(figure, classes), figure == null ? "#999999" : "#ffffff", "0.8", null);
        return figure == null ? List.of(border, Drawing.Shape.line(path, "#777777", 0.8, "2 2")) : List.of(border);
    }

    private static String fill(BigDecimal figure, List<List<BigDecimal>> classes) {
        if (figure == null) {
            return UNKNOWN;
        }
        var place = 0;
        while (classes.get(place).get(classes.get(place).size() - 1).compareTo(figure) < 0) {
            place++;
        }
        return SHADES.get(place);
    }

    private static List<Chart.Key> keys(List<List<BigDecimal>> classes, Map<String, BigDecimal> figures) {
        var missing = Regions.counties().stream().anyMatch(county -> figures.get(county.code()) == null);
        return Stream.concat(
                        IntStream.range(0, classes.size())
                                .mapToObj(i -> new Chart.Key(SHADES.get(i), interval(classes.get(i)))),
                        missing ? Stream.of(new Chart.Key(UNKNOWN, "uppgift saknas, streckad gräns")) : Stream.empty())
                .toList();
    }

    private static String interval(List<BigDecimal> figures) {
        var least = figures.get(0);
        var largest = figures.get(figures.size() - 1);
        return least.compareTo(largest) == 0
                ? Swedish.number(least)
                : Swedish.number(least) + "–" + Swedish.number(largest);
    }
}
