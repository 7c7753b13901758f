package se.lansstyrelsen.integration.reporting.indicator;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An indicator as it stands. @param edition of its definition, from 1 */
@Schema(name = "Indicator", description = "Indikator med den gällande definitionen")
public record IndicatorTerms(String code, int edition, IndicatorContent content) {}
