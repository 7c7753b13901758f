package se.lansstyrelsen.integration.reporting.observation;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A figure's place.
 *
 * @param quarter null for a year's figure
 * @param county null for the nation's @param municipality null for a county's or the nation's
 * @param sex null for both @param ageGroup null for all @param category null for all
 * @param part what tells addends of one place apart, such as a decision; empty for a whole figure
 */
public record Cell(
        String indicator,
        int year,
        Integer quarter,
        String county,
        String municipality,
        Sex sex,
        String ageGroup,
        String category,
        String part) {

    public static Cell ofYear(String indicator, int year, String county, String municipality) {
        return new Cell(indicator, year, null, county, municipality, null, null, null, "");
    }

    public Cell inQuarter(int year, int quarter) {
        return new Cell(indicator, year, quarter, county, municipality, sex, ageGroup, category, part);
    }

    public Cell in(String category) {
        return new Cell(indicator, year, quarter, county, municipality, sex, ageGroup, category, part);
    }

    public Cell of(Sex sex) {
        return new Cell(indicator, year, quarter, county, municipality, sex, ageGroup, category, part);
    }

    public Cell part(String part) {
        return new Cell(indicator, year, quarter, county, municipality, sex, ageGroup, category, part);
    }

    /** As the store knows it. */
    String key() {
        return Stream.of(indicator, year, quarter, county, municipality, sex, ageGroup, category, part)
                .map(one -> one == null ? "" : one.toString())
                .collect(Collectors.joining("|"));
    }
}
