package se.lansstyrelsen.integration.allocation.picture;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import se.lansstyrelsen.integration.allocation.round.HalfYear;
import se.lansstyrelsen.integration.kit.http.QueryParameters;
import se.lansstyrelsen.integration.kit.time.YearParameter;

/** Which half-year, which must be given, and which county. */
public class OverviewQuestion {

    @BeanParam
    YearParameter year;

    @QueryParam("half")
    @Parameter(
            description = "The half of the year, 1 or 2",
            required = true,
            schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "2"))
    String half;

    @QueryParam("county")
    @Parameter(description = "County code, two digits; every county the caller acts for when left out")
    String county;

    HalfYear period() {
        return new HalfYear(
                year.value(), QueryParameters.required("half", QueryParameters.wholeNumber("half", half, 1, 2)));
    }

    /** Null when not given. */
    String county() {
        return QueryParameters.county("county", county).orElse(null);
    }
}
