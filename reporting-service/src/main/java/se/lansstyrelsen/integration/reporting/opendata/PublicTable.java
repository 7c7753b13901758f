package se.lansstyrelsen.integration.reporting.opendata;

import java.util.List;

/** Tables in which counts of people are withheld together; figures of one table are seen side by side. */
enum PublicTable {
    /** Assigned and received are shown side by side in the allocation service too. */
    ON_QUOTA(YearFigures.COUNTED, YearFigures.ASSIGNED),
    SELF_SETTLED(YearFigures.SELF_SETTLED),
    RECEIVED(YearFigures.RECEIVED),
    UNACCOMPANIED(YearFigures.UNACCOMPANIED),
    RECEIVED_BY_CATEGORY,
    RECEIVED_BY_SEX;

    private final List<String> indicators;

    PublicTable(String... indicators) {
        this.indicators = List.of(indicators);
    }

    /** Empty for a division of another table. */
    List<String> indicators() {
        return indicators;
    }

    /** Whether its counts grow through the year as people are received, rather than being published by others. */
    boolean grows() {
        return this == ON_QUOTA || this == SELF_SETTLED;
    }
}
