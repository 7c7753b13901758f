package se.lansstyrelsen.integration.kit.region;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Kommun with its code during a time.
 *
 * @param code kommunkod, four digits as text; the first two are the county's
 * @param name official name, "Kalmar kommun"
 * @param shortName name without "kommun"
 * @param countyCode länskod
 * @param validFrom first day with this code; 1998-01-01 where it is older, the start of today's counties
 * @param validTo last day with this code, null while it stands
 */
public record Municipality(
        String code,
        String name,
        String shortName,
        String countyCode,
        LocalDate validFrom,
        @Schema(nullable = true) LocalDate validTo) {

    public boolean validOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }
}
