package se.lansstyrelsen.integration.reporting.opendata;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.lansstyrelsen.integration.kit.time.StockholmTime;
import se.lansstyrelsen.integration.reporting.ReportingConfig;
import se.lansstyrelsen.integration.reporting.indicator.Breakdown;
import se.lansstyrelsen.integration.reporting.indicator.IndicatorRegister;
import se.lansstyrelsen.integration.reporting.observation.FigureSet;
import se.lansstyrelsen.integration.reporting.observation.ObservationReader;

/**
 * A year's figures as everyone may see them: as of the latest ended month, with counts of 1 to 5 people withheld and
 * those that would give them back. Nobody can ask for another day, so that no two answers can be subtracted.
 */
@ApplicationScoped
public class PublicFigures {

    static final List<String> OF_THE_YEAR = List.of(
            "county-quota",
            "municipal-quota",
            YearFigures.COUNTED,
            YearFigures.RECEIVED,
            YearFigures.UNACCOMPANIED,
            "unaccompanied-share",
            "grant-frame",
            "grants-decided",
            "grants-paid",
            "meetings-held",
            "issues-answered",
            "situation-reports");
    private static final List<String> BY_QUARTER = List.of(YearFigures.ASSIGNED, YearFigures.SELF_SETTLED);
    private static final int MOST_KEPT = 40;

    private final ObservationReader reader;
    private final IndicatorRegister indicators;
    private final WithheldBefore before;
    private final ReportingConfig config;
    private final Clock clock;
    private final ConcurrentHashMap<Integer, Kept> kept = new ConcurrentHashMap<>();

    PublicFigures(
            ObservationReader reader,
            IndicatorRegister indicators,
            WithheldBefore before,
            ReportingConfig config,
            Clock clock) {
        this.reader = reader;
        this.indicators = indicators;
        this.before = before;
        this.config = config;
        this.clock = clock;
    }

    /** @param state of the store it was made from @param lookedAt when the store was last asked for its state */
    private record Kept(PublicYear table, LocalDate month, String state, Instant lookedAt) {}

    /** A year's table; made anew when a month has ended or the figures behind it have changed. */
    @Transactional
    public PublicYear of(int year) {
        var month = StockholmTime.lastEndedMonth(clock);
        var now = clock.instant();
        var known = kept.get(year);
        if (known != null
                && known.month.equals(month)
                && known.lookedAt.plus(config.openData().refreshEvery()).isAfter(now)) {
            return known.table;
        }
        var state = reader.state();
        var table = known != null && known.month.equals(month) && known.state.equals(state)
                ? known.table
                : table(year, month, now);
        if (kept.size() >= MOST_KEPT) {
            kept.clear();
        }
        kept.put(year, new Kept(table, month, state, now));
        return table;
    }

    /**
     * Areas whose figure is withheld: codes of counties and municipalities, and {@code nation}; none of an indicator that
     * is not published so.
     *
     * @param by null for the undivided figure
     */
    @Transactional
    public Set<String> withheld(String indicator, int year, Breakdown by) {
        var isWithheld = withheld(indicator, by);
        return isWithheld.isEmpty()
                ? Set.of()
                : of(year).areas()
                        .filter(isWithheld.get())
                        .map(PublicArea::code)
                        .collect(Collectors.toSet());
    }

    private static Optional<Predicate<PublicArea>> withheld(String indicator, Breakdown by) {
        if (by != null) {
            return !indicator.equals(YearFigures.RECEIVED)
                    ? Optional.empty()
                    : Optional.of(area -> (by == Breakdown.SEX ? area.bySex() : area.byCategory())
                            .stream().anyMatch(part -> part.figure().withheld()));
        }
        return switch (indicator) {
            case YearFigures.COUNTED, YearFigures.ASSIGNED, "received-on-assignment" -> Optional.of(
                    area -> area.counted().withheld());
            case YearFigures.SELF_SETTLED -> Optional.of(
                    area -> area.selfSettled().withheld());
            case YearFigures.RECEIVED -> Optional.of(area -> area.received().withheld());
            case YearFigures.UNACCOMPANIED -> Optional.of(
                    area -> area.unaccompanied().withheld());
            default -> Optional.empty();
        };
    }

    private PublicYear table(int year, LocalDate month, Instant now) {
        var asOf = StockholmTime.dayIn(year, month);
        var closes = LocalDate.of(year, 12, 31);
        var day = asOf.isBefore(closes) ? asOf : closes;
        var figures = figures(year, asOf, now);
        var still = new StillWithheld(figures, earlier -> figures(year, earlier, now)).of(day, before.of(year, day));
        var withheld = new Withholding(figures, still, !asOf.isBefore(closes)).decide();
        before.keep(year, day, withheld);
        return new YearTable(figures, withheld).on(asOf);
    }

    private YearFigures figures(int year, LocalDate asOf, Instant now) {
        var quarters = IntStream.rangeClosed(year - 1, Math.max(year, asOf.getYear()) + 1)
                .boxed()
                .toList();
        var observed = Stream.concat(
                        reader.standing(OF_THE_YEAR, List.of(year), asOf, now).stream(),
                        reader.standing(BY_QUARTER, quarters, asOf, now).stream())
                .toList();
        return new YearFigures(year, new FigureSet(indicators.all(), observed));
    }
}
