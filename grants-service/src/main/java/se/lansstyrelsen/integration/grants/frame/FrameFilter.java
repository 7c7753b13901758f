package se.lansstyrelsen.integration.grants.frame;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import se.lansstyrelsen.integration.grants.scheme.Scheme;
import se.lansstyrelsen.integration.kit.http.QueryParameters;
import se.lansstyrelsen.integration.kit.time.YearParameter;

/** Which frames a list is asked for. */
public class FrameFilter {

    @QueryParam("scheme")
    @Parameter(description = "Only of this scheme", schema = @Schema(implementation = Scheme.class))
    String scheme;

    @QueryParam("year")
    @Parameter(description = "Only of this year", schema = @Schema(type = SchemaType.INTEGER))
    String year;

    @QueryParam("county")
    @Parameter(description = "Only of this county, two digits")
    String countyCode;

    Frames.Filter filter() {
        return new Frames.Filter(
                QueryParameters.constant("scheme", scheme, Scheme.class).orElse(null),
                YearParameter.optional(year),
                QueryParameters.county("county", countyCode).orElse(null));
    }
}
