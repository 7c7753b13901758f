package se.lansstyrelsen.integration.reporting.dataset;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How often a dataset changes (periodicitet). */
@Schema(name = "OpenDataPeriodicity")
public enum Accrual {
    MONTHLY,
    ANNUAL,
    /** Whenever something is decided or published. */
    IRREG
}
