package se.lansstyrelsen.integration.reporting.countyreport;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far a county's report has come. */
@Schema(name = "CountyReportState")
public enum ReportState {
    NOT_STARTED,
    DRAFT,
    SUBMITTED,
    SENT_BACK,
    ACCEPTED
}
