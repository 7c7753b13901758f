package se.lansstyrelsen.integration.kit.chart;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
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

/** Choropleths of the 21 counties: the darker the more, hatched where there is no figure. */
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
        var step = step(figures);
        var shapes = new ArrayList<Drawing.Shape>();
        Regions.counties().stream()
                .sorted(Comparator.comparing(county -> county.code().equals(own)))
                .forEach(county -> shapes.addAll(shapes(county.code(), figures.get(county.code()), step, own)));
        return new Chart(
                words,
                new Drawing(words.title(), words.description(), WIDTH, HEIGHT, 230, 527, shapes),
                keys(step, figures),
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

    /** A round number wide enough for the largest figure to fall within the darkest shade. */
    private static BigDecimal step(Map<String, BigDecimal> figures) {
        var largest = figures.values().stream()
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(BigDecimal.ONE)
                .max(BigDecimal.ONE);
        var least = largest.add(BigDecimal.ONE).divide(BigDecimal.valueOf(SHADES.size()), 0, RoundingMode.CEILING);
        var power = BigDecimal.TEN.pow(Math.max(0, least.precision() - 1));
        return Stream.of(1.0, 1.5, 2.0, 2.5, 3.0, 4.0, 5.0, 6.0, 8.0, 10.0)
                .map(factor -> power.multiply(BigDecimal.valueOf(factor)).setScale(0, RoundingMode.CEILING))
                .filter(candidate -> candidate.compareTo(least) >= 0)
                .findFirst()
                .orElseThrow();
    }

    private List<Drawing.Shape> shapes(String code, BigDecimal figure, BigDecimal step, String own) {
        var path = outlines.counties.get(code).stream()
                .map(ring -> ring.stream()
                        .map(point -> point.get(0) + " " + point.get(1))
                        .collect(Collectors.joining(" L ", "M ", " Z")))
                .collect(Collectors.joining(" "));
        var border = code.equals(own)
                ? new Drawing.Shape(path, fill(figure, step), "#111111", "2.5", null)
                : new Drawing.Shape(path, fill(figure, step), figure == null ? "#999999" : "#ffffff", "0.8", null);
        return figure == null ? List.of(border, Drawing.Shape.line(path, "#777777", 0.8, "2 2")) : List.of(border);
    }

    private static String fill(BigDecimal figure, BigDecimal step) {
        if (figure == null) {
            return UNKNOWN;
        }
        var shade =
                figure.max(BigDecimal.ZERO).divide(step, 0, RoundingMode.FLOOR).intValue();
        return SHADES.get(Math.min(shade, SHADES.size() - 1));
    }

    private static List<Chart.Key> keys(BigDecimal step, Map<String, BigDecimal> figures) {
        var used = figures.values().stream()
                .filter(Objects::nonNull)
                .map(figure -> fill(figure, step))
                .map(SHADES::indexOf)
                .max(Comparator.naturalOrder())
                .orElse(-1);
        var missing = Regions.counties().stream().anyMatch(county -> figures.get(county.code()) == null);
        return Stream.concat(
                        IntStream.rangeClosed(0, used).mapToObj(i -> new Chart.Key(SHADES.get(i), interval(i, step))),
                        missing ? Stream.of(new Chart.Key(UNKNOWN, "uppgift saknas, streckad gräns")) : Stream.empty())
                .toList();
    }

    private static String interval(int index, BigDecimal step) {
        var from = step.multiply(BigDecimal.valueOf(index));
        return Swedish.number(from) + "–" + Swedish.number(from.add(step).subtract(BigDecimal.ONE));
    }
}
