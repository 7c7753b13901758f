package se.lansstyrelsen.integration.allocation.round;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import se.lansstyrelsen.integration.kit.http.QueryParameters;
import se.lansstyrelsen.integration.kit.time.YearParameter;

/** The filters that every list of a half-year's matters takes; null where not given. */
public class HalfYearFilter {

    @QueryParam("year")
    @Parameter(description = "Only this year", schema = @Schema(type = SchemaType.INTEGER))
    String year;

    @QueryParam("half")
    @Parameter(description = "Only this half, 1 or 2", schema = @Schema(type = SchemaType.INTEGER))
    String half;

    @QueryParam("county")
    @Parameter(description = "County code, two digits")
    String county;

    public Integer year() {
        return YearParameter.optional(year);
    }

    public Integer half() {
        return QueryParameters.wholeNumber("half", half, 1, 2).orElse(null);
    }

    public String county() {
        return QueryParameters.county("county", county).orElse(null);
    }
}
