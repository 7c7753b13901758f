package se.lansstyrelsen.integration.reporting.assignment;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many working days before the due day the work must have come to a point. */
@Schema(name = "AssignmentLeadTimes", description = "Interna tidsfrister i arbetsdagar före redovisningsdagen")
public record LeadTimes(
        @NotNull @Min(1) @Max(250) @Schema(defaultValue = "40") Integer countyReports,
        @NotNull @Min(1) @Max(250) @Schema(defaultValue = "15") Integer reviewBegins,
        @NotNull @Min(1) @Max(250) @Schema(defaultValue = "8") Integer reviewEnds,
        @NotNull @Min(0) @Max(250) @Schema(defaultValue = "2") Integer decision) {

    public static final LeadTimes USUAL = new LeadTimes(40, 15, 8, 2);

    boolean isInOrder() {
        return countyReports > reviewBegins && reviewBegins > reviewEnds && reviewEnds > decision;
    }
}
