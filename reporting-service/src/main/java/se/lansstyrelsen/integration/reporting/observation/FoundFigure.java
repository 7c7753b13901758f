package se.lansstyrelsen.integration.reporting.observation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * A figure with what it is made of.
 *
 * @param value null when nothing is told: uppgift saknas
 * @param parts what was added up, or the one thing told
 */
public record FoundFigure(BigDecimal value, List<Observed> parts) {

    static final FoundFigure MISSING = new FoundFigure(null, List.of());

    /** The latest day any part is valid for; null when there is none. */
    public LocalDate asOf() {
        return parts.stream()
                .map(Observed::validOn)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }
}
