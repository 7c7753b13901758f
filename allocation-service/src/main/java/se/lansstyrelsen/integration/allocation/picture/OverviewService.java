package se.lansstyrelsen.integration.allocation.picture;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.lansstyrelsen.integration.allocation.capacity.CapacityArea;
import se.lansstyrelsen.integration.allocation.capacity.CapacityLevel;
import se.lansstyrelsen.integration.allocation.capacity.StandingCapacity;
import se.lansstyrelsen.integration.allocation.capacity.StandingCapacity.Level;
import se.lansstyrelsen.integration.allocation.picture.PictureViews.ChangeView;
import se.lansstyrelsen.integration.allocation.picture.PictureViews.OverviewView;
import se.lansstyrelsen.integration.allocation.round.HalfYear;
import se.lansstyrelsen.integration.kit.caller.Caller;
import se.lansstyrelsen.integration.kit.region.County;
import se.lansstyrelsen.integration.kit.region.Municipality;
import se.lansstyrelsen.integration.kit.region.Regions;

/** Lays a half-year's assessments beside those of the half-year before, in three statements for any number of counties. */
@ApplicationScoped
class OverviewService {

    private final StandingCapacity capacity;
    private final CountyPictures pictures;
    private final Caller caller;

    OverviewService(StandingCapacity capacity, CountyPictures pictures, Caller caller) {
        this.capacity = capacity;
        this.pictures = pictures;
        this.caller = caller;
    }

    /** A row for each county the caller acts for and each area. @param county null for all of those */
    @Transactional
    List<OverviewView> overviews(HalfYear period, String county, Instant knownAt) {
        var answers = answers(period, county, knownAt);
        var written = pictures.of(period, knownAt);
        return counties(county)
                .flatMap(code -> Stream.of(CapacityArea.values())
                        .map(area -> OverviewView.of(
                                code, period, area, answers.of(code, area), text(written.get(code), area))))
                .toList();
    }

    /** A row for each municipality of those counties and each area. */
    @Transactional
    List<ChangeView> changes(HalfYear period, String county, Instant knownAt) {
        var answers = answers(period, county, knownAt);
        return counties(county)
                .flatMap(code -> answers.municipalities(code).stream())
                .flatMap(code -> Stream.of(CapacityArea.values()).map(area -> {
                    var overview = answers.of(code.substring(0, 2), area);
                    return new ChangeView(
                            code,
                            period.year(),
                            period.half(),
                            area,
                            overview.now().get(code),
                            overview.before().get(code),
                            overview.steps(code));
                }))
                .toList();
    }

    private Stream<String> counties(String county) {
        if (county != null) {
            caller.mustActForCounty(county);
            return Stream.of(county);
        }
        return Regions.counties().stream().map(County::code).filter(caller::mayActForCounty);
    }

    private Answers answers(HalfYear period, String county, Instant knownAt) {
        return new Answers(
                period,
                byArea(capacity.levels(period, county, knownAt)),
                byArea(capacity.levels(period.previous(), county, knownAt)));
    }

    private static Map<CapacityArea, Map<String, CapacityLevel>> byArea(List<Level> levels) {
        return levels.stream()
                .collect(Collectors.groupingBy(
                        Level::area,
                        () -> new EnumMap<>(CapacityArea.class),
                        Collectors.toMap(Level::municipalityCode, Level::level)));
    }

    private static String text(CountyPicture picture, CapacityArea area) {
        return picture == null ? null : picture.texts().get(area);
    }

    /** The answers of two half-years, by area and municipality. */
    private record Answers(
            HalfYear period,
            Map<CapacityArea, Map<String, CapacityLevel>> now,
            Map<CapacityArea, Map<String, CapacityLevel>> before) {

        List<String> municipalities(String county) {
            return Regions.municipalitiesOf(county, period.lastDay()).stream()
                    .map(Municipality::code)
                    .toList();
        }

        CapacityOverview of(String county, CapacityArea area) {
            return new CapacityOverview(
                    municipalities(county), now.getOrDefault(area, Map.of()), before.getOrDefault(area, Map.of()));
        }
    }
}
