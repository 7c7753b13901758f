package se.lansstyrelsen.integration.reporting.countyreport;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A figure of the county as it stood when it was filled in. */
@Schema(name = "CountyAnswerFigure", description = "Länets värde")
public record AnswerFigure(
        String indicator,
        String title,
        int year,
        @Schema(nullable = true, description = "Null: uppgift saknas") BigDecimal value,
        String unit,
        String source,
        @Schema(nullable = true) LocalDate asOf) {}
