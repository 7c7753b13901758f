package se.lansstyrelsen.integration.reporting.nationalreport;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far the national report has come. */
@Schema(name = "NationalReportState")
public enum NationalReportState {
    DRAFT,
    IN_REVIEW,
    DECIDED
}
