package se.lansstyrelsen.integration.reporting.dataset;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import se.lansstyrelsen.integration.kit.http.QueryParameters;
import se.lansstyrelsen.integration.kit.time.YearParameter;

/** Which part of a dataset is asked for; what is withheld is decided over the whole country all the same. */
public class DatasetFilter {

    @QueryParam("year")
    @Parameter(
            description = "Only this year; all years without it",
            schema = @Schema(type = SchemaType.INTEGER, minimum = "2016", maximum = "2100"))
    String year;

    @QueryParam("county")
    @Parameter(description = "Only of this county, two digits")
    String county;

    /** @return null for all years */
    Integer year() {
        return YearParameter.optional(year);
    }

    /** Whether a row of a county is asked for; the nation's (null) is, unless a county is named. */
    boolean takes(String countyCode) {
        return QueryParameters.county("county", county)
                .map(code -> code.equals(countyCode))
                .orElse(true);
    }
}
