package se.lansstyrelsen.integration.allocation.calendar;

/** A dated step of the year before the quotas stand; the decisions and the shares themselves have the common date. */
enum CalendarStep {
    /** Migrationsverkets juliprognos. */
    FORECAST,
    /** Migrationsverkets förslag till antal och länstal. */
    PROPOSAL,
    /** Regeringens beslut om antal och länstal (förordning 2016:40). */
    TARGET,
    /** Länsstyrelsens dialog och samråd with the municipalities. */
    CONSULTATION,
    /** Leverans of quotas and shares to Migrationsverket. */
    DELIVERY,
    /** Migrationsverkets årsplanering. */
    YEAR_PLANNING
}
