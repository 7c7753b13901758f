package se.lansstyrelsen.integration.collaboration.situationreport;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.lansstyrelsen.integration.collaboration.situationreport.SituationReportDocument.CountyMap;
import se.lansstyrelsen.integration.collaboration.situationreport.SituationReportDocument.MapRow;
import se.lansstyrelsen.integration.collaboration.situationreport.SituationReportDocument.Shade;
import se.lansstyrelsen.integration.collaboration.situationreport.SituationReportDocument.Shape;
import se.lansstyrelsen.integration.kit.region.County;
import se.lansstyrelsen.integration.kit.region.Regions;
import se.lansstyrelsen.integration.kit.text.Swedish;

/** The counties in shades of a figure, one of them outlined; the same figures stand in a table beside. */
@ApplicationScoped
class SwedenMap {

    private static final List<String> SHADES = List.of("#e3ecf5", "#a9c6e2", "#6398c9", "#2c6aa6", "#12406e");
    private static final String UNKNOWN = "#e6e6e6";

    private final Outlines outlines;

    SwedenMap(ObjectMapper json) {
        try (var file = SwedenMap.class.getResourceAsStream("/map/county-outlines.json")) {
            this.outlines = json.readValue(file, Outlines.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Outlines(String viewBox, String attribution, Map<String, List<List<List<Double>>>> counties) {}

    /** @param figures by county code; a county without one is grey */
    CountyMap of(Map<String, Integer> figures, String own) {
        var largest = figures.values().stream().max(Comparator.naturalOrder()).orElse(0);
        var step = Math.max(1, (largest + SHADES.size()) / SHADES.size());
        var shapes = Regions.counties().stream()
                .sorted(Comparator.comparing(county -> county.code().equals(own)))
                .map(county -> shape(
                        county, figures.get(county.code()), step, county.code().equals(own)))
                .toList();
        var rows = Regions.counties().stream()
                .sorted(Comparator.comparing(County::name, Swedish.ORDER))
                .map(county -> new MapRow(
                        county.name(),
                        figures.containsKey(county.code()) ? Swedish.number(figures.get(county.code())) : "–",
                        county.code().equals(own)))
                .toList();
        return new CountyMap(outlines.viewBox, outlines.attribution, shapes, rows, legend(step, largest));
    }

    private Shape shape(County county, Integer figure, int step, boolean own) {
        var path = outlines.counties.get(county.code()).stream()
                .map(ring -> ring.stream()
                        .map(point -> point.get(0) + " " + point.get(1))
                        .collect(Collectors.joining(" L ", "M ", " Z")))
                .collect(Collectors.joining(" "));
        var fill = figure == null ? UNKNOWN : SHADES.get(Math.min(figure / step, SHADES.size() - 1));
        return new Shape(path, fill, own ? "#111111" : "#ffffff", own ? "2.5" : "0.8");
    }

    private static List<Shade> legend(int step, int largest) {
        return Stream.concat(
                        Stream.iterate(0, i -> i < SHADES.size() && i * step <= largest, i -> i + 1)
                                .map(i -> new Shade(SHADES.get(i), i * step + "–" + (i * step + step - 1))),
                        Stream.of(new Shade(UNKNOWN, "uppgift saknas")))
                .toList();
    }
}
