package se.lansstyrelsen.integration.reporting.observation;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import se.lansstyrelsen.integration.reporting.indicator.Breakdown;
import se.lansstyrelsen.integration.reporting.indicator.IndicatorContent;
import se.lansstyrelsen.integration.reporting.indicator.IndicatorTerms;
import se.lansstyrelsen.integration.reporting.indicator.Unit;

/** Figures without a store, to ask questions of. */
public final class FiguresToAsk {

    private static final Instant AT = Instant.parse("2019-01-15T10:00:00Z");

    private final Map<String, IndicatorTerms> indicators = new TreeMap<>();
    private final List<Observed> observed = new ArrayList<>();

    /** An indicator that counts people, or not; divided by all there is. */
    public FiguresToAsk indicator(String code, boolean additive, boolean aboutIndividuals) {
        var content = new IndicatorContent(
                "Indikatorn " + code,
                "Räknas så.",
                Unit.PERSONS,
                "Exempel",
                IndicatorContent.Period.YEAR,
                additive,
                aboutIndividuals,
                null,
                Set.of(Breakdown.values()),
                List.of());
        indicators.put(code, new IndicatorTerms(code, 1, content));
        return this;
    }

    public FiguresToAsk figure(Cell cell, long value) {
        return figure(cell, value, 1, null);
    }

    public FiguresToAsk figure(Cell cell, long value, int edition, String note) {
        observed.add(new Observed(
                cell,
                edition,
                BigDecimal.valueOf(value),
                note,
                LocalDate.of(cell.year(), 12, 31),
                SourceKind.IMPORT,
                "1",
                "Exempel",
                2,
                AT));
        return this;
    }

    public FigureSet set() {
        return new FigureSet(indicators, observed);
    }
}
