package se.lansstyrelsen.integration.reporting.indicator;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The words of a definition as they stood from a time on. */
@Schema(name = "IndicatorEdition", description = "En lydelse av definitionen")
record IndicatorEdition(int edition, Instant recordedAt, IndicatorContent content) {}
