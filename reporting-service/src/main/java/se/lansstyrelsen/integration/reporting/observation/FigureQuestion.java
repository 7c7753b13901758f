package se.lansstyrelsen.integration.reporting.observation;

/**
 * A figure asked for.
 *
 * @param quarter null for the year's @param county null for the nation's @param sex null for both
 */
public record FigureQuestion(
        String indicator,
        int year,
        Integer quarter,
        String county,
        String municipality,
        Sex sex,
        String ageGroup,
        String category) {

    public static FigureQuestion ofCounty(String indicator, int year, String county) {
        return new FigureQuestion(indicator, year, null, county, null, null, null, null);
    }

    public static FigureQuestion ofNation(String indicator, int year) {
        return new FigureQuestion(indicator, year, null, null, null, null, null, null);
    }

    /** @param quarter null for the year's */
    public FigureQuestion during(Integer quarter) {
        return new FigureQuestion(indicator, year, quarter, county, municipality, sex, ageGroup, category);
    }

    public FigureQuestion in(String category) {
        return new FigureQuestion(indicator, year, quarter, county, municipality, sex, ageGroup, category);
    }

    public FigureQuestion of(Sex sex) {
        return new FigureQuestion(indicator, year, quarter, county, municipality, sex, ageGroup, category);
    }
}
