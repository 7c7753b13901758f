package se.lansstyrelsen.integration.allocation.progress;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import se.lansstyrelsen.integration.allocation.progress.ProgressFigures.Question;
import se.lansstyrelsen.integration.allocation.progress.ProgressViews.CountyProgress;
import se.lansstyrelsen.integration.allocation.progress.ProgressViews.MunicipalityQuota;
import se.lansstyrelsen.integration.allocation.progress.ProgressViews.NationalProgress;
import se.lansstyrelsen.integration.kit.caller.Caller;
import se.lansstyrelsen.integration.kit.privacy.WithheldAreas;
import se.lansstyrelsen.integration.kit.region.County;
import se.lansstyrelsen.integration.kit.region.Municipality;
import se.lansstyrelsen.integration.kit.region.Regions;
import se.lansstyrelsen.integration.kit.time.PointInTime;
import se.lansstyrelsen.integration.kit.time.StockholmTime;

/**
 * Answers how far the year has come. Readers outside the authorities see small counts withheld, decided over the whole
 * country whatever part they ask for, and only as of a month's end, so that no two questions can be subtracted.
 */
@ApplicationScoped
class ProgressService {

    private final ProgressFigures figures;
    private final Caller caller;
    private final Clock clock;

    ProgressService(ProgressFigures figures, Caller caller, Clock clock) {
        this.figures = figures;
        this.caller = caller;
        this.clock = clock;
    }

    /** The municipalities whose code starts as the area does, sorted. */
    List<MunicipalityQuota> municipalities(int year, String area, PointInTime time, Sorting sorting) {
        var question = question(year, area, time);
        var found = figures.of(question);
        var withheld = withheld(question, found);
        return Regions.municipalities(endOfYearAtMost(question)).stream()
                .map(Municipality::code)
                .filter(code -> code.startsWith(area))
                .map(code -> MunicipalityQuota.of(
                        code,
                        year,
                        found.getOrDefault(code, Figures.NONE),
                        withheld.received().contains(code),
                        withheld.selfSettled().contains(code)))
                .sorted(sorting.order(MunicipalityQuota::fulfilment, MunicipalityQuota::municipalityCode))
                .toList();
    }

    List<CountyProgress> counties(int year, String county, PointInTime time, Sorting sorting) {
        var question = question(year, county, time);
        var found = figures.of(question);
        var targets = figures.targets(question);
        var withheld = withheld(question, found);
        var sums = byCounty(found);
        return Regions.counties().stream()
                .map(County::code)
                .filter(code -> code.startsWith(county))
                .map(code -> CountyProgress.of(
                        code,
                        year,
                        targets.counties().get(code),
                        sums.getOrDefault(code, Figures.NONE),
                        withheld.received().contains(code),
                        withheld.selfSettled().contains(code)))
                .sorted(sorting.order(CountyProgress::fulfilment, CountyProgress::countyCode))
                .toList();
    }

    NationalProgress nation(int year, PointInTime time) {
        var question = question(year, "", time);
        var found = figures.of(question);
        var withheld = withheld(question, found);
        var sum = found.values().stream().reduce(Figures.NONE, Figures::plus);
        return NationalProgress.of(
                year,
                figures.targets(question).national(),
                sum,
                withheld.received().contains(WithheldAreas.NATION),
                withheld.selfSettled().contains(WithheldAreas.NATION));
    }

    private Question question(int year, String area, PointInTime time) {
        var day = time.dayIn(year, clock);
        var outside = caller.isOutsider();
        return new Question(
                year,
                outside ? "" : area,
                outside ? StockholmTime.dayIn(year, StockholmTime.lastEndedMonth(clock)) : day,
                outside ? clock.instant() : time.knownAt(clock),
                !outside && time.asksForRecordedHistory());
    }

    private static LocalDate endOfYearAtMost(Question question) {
        return LocalDate.of(question.year(), 12, 31);
    }

    private static Map<String, Figures> byCounty(Map<String, Figures> municipalities) {
        return municipalities.entrySet().stream()
                .collect(Collectors.groupingBy(
                        entry -> entry.getKey().substring(0, 2),
                        Collectors.reducing(Figures.NONE, Map.Entry::getValue, Figures::plus)));
    }

    /** Codes of municipalities and counties, and {@code nation}, whose counts are withheld from this caller. */
    private record Withheld(Set<String> received, Set<String> selfSettled) {}

    private Withheld withheld(Question question, Map<String, Figures> found) {
        if (!caller.isOutsider()) {
            return new Withheld(Set.of(), Set.of());
        }
        // Received and assigned are shown together, so either being small withholds both.
        var municipalities = Regions.municipalities(endOfYearAtMost(question)).stream()
                .map(Municipality::code)
                .toList();
        return new Withheld(
                WithheldAreas.of(
                        List.of(counts(found, Figures::received), counts(found, Figures::assigned)),
                        municipalities,
                        Set.of()),
                WithheldAreas.of(List.of(counts(found, Figures::selfSettled)), municipalities, Set.of()));
    }

    private static Map<String, Integer> counts(Map<String, Figures> found, ToIntFunction<Figures> count) {
        return found.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> count.applyAsInt(entry.getValue())));
    }

    /** How a list is ordered; equal fulfilments by code, those without any last. */
    enum Sorting {
        CODE,
        FULFILMENT,
        FULFILMENT_DESCENDING;

        <T> Comparator<T> order(Function<T, BigDecimal> fulfilment, Function<T, String> code) {
            Comparator<T> byCode = Comparator.comparing(code);
            return switch (this) {
                case CODE -> byCode;
                case FULFILMENT -> Comparator.comparing(fulfilment, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(byCode);
                case FULFILMENT_DESCENDING -> Comparator.comparing(
                                fulfilment, Comparator.nullsLast(Comparator.reverseOrder()))
                        .thenComparing(byCode);
            };
        }
    }
}
