package se.lansstyrelsen.integration.reporting.indicator;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an indicator's figures may be divided by. */
@Schema(name = "IndicatorBreakdown")
public enum Breakdown {
    SEX,
    AGE_GROUP,
    CATEGORY,
    COUNTY,
    MUNICIPALITY
}
