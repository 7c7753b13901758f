package se.lansstyrelsen.integration.reporting.observation;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A figure as it was told.
 *
 * @param value null when it is told that there is none @param note why there is none, or what to know of it; null when nothing
 * @param sourceId of the event, the import or the survey @param sourceName the event's type, the file's name
 * @param sourceLine line of the file, null otherwise
 */
public record Observed(
        Cell cell,
        int definitionEdition,
        BigDecimal value,
        String note,
        LocalDate validOn,
        SourceKind sourceKind,
        String sourceId,
        String sourceName,
        Integer sourceLine,
        Instant recordedAt) {}
