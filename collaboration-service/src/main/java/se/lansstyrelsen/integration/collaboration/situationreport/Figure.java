package se.lansstyrelsen.integration.collaboration.situationreport;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A figure with where it comes from; the text refers to it by its key. */
@Schema(name = "ReportFigure", description = "Siffra med källa")
record Figure(
        @Schema(description = "Written {{key}} in the text", examples = "mottagna") String key,
        @Schema(examples = "Mottagna under kvartalet") String label,
        @Schema(description = "Null when nothing has been told", nullable = true) Long value,
        @Schema(description = "Källa") String source,
        @Schema(description = "Day the figure is of", nullable = true) LocalDate asOf) {}
