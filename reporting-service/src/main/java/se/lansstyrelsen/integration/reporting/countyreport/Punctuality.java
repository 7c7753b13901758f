package se.lansstyrelsen.integration.reporting.countyreport;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether a report came in time. */
@Schema(name = "CountyReportPunctuality")
enum Punctuality {
    AWAITED,
    ON_TIME,
    /** After the common day but within a longer time that was granted for a reason. */
    LATE_BY_EXCEPTION,
    LATE
}
