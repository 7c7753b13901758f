package se.lansstyrelsen.integration.reporting.observation;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * What someone tells at once.
 *
 * @param generation 0 for what people enter
 * @param owner whose figures these are; what the owner told before and does not tell again is withdrawn. Null withdraws nothing.
 */
public record Statement(
        int generation,
        String owner,
        SourceKind kind,
        String sourceId,
        String sourceName,
        Instant at,
        List<Told> figures) {

    /** Whose figures these are in the store. */
    String teller() {
        return owner == null ? sourceId : owner;
    }

    /** @param line of the file, or null */
    public record Told(Cell cell, BigDecimal value, String note, LocalDate validOn, Integer line) {

        public static Told of(Cell cell, long value, LocalDate validOn) {
            return new Told(cell, BigDecimal.valueOf(value), null, validOn, null);
        }
    }
}
