package se.lansstyrelsen.integration.grants.followup;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import se.lansstyrelsen.integration.grants.scheme.Purpose;
import se.lansstyrelsen.integration.grants.scheme.Scheme;
import se.lansstyrelsen.integration.kit.http.QueryParameters;
import se.lansstyrelsen.integration.kit.time.YearParameter;

/** The filters that the sums and their matters have in common. */
public class FollowUpParameters {

    @QueryParam("year")
    @Parameter(
            description = "In which the applications came in, in Sweden",
            schema = @Schema(type = SchemaType.INTEGER))
    String year;

    @QueryParam("scheme")
    @Parameter(description = "Only of this scheme", schema = @Schema(implementation = Scheme.class))
    String scheme;

    @QueryParam("county")
    @Parameter(description = "The applicants' county's code, two digits")
    String county;

    FollowUpFilter filter() {
        return filter(null, false);
    }

    FollowUpFilter filter(Purpose purpose, boolean withoutPurpose) {
        return new FollowUpFilter(
                YearParameter.optional(year),
                QueryParameters.constant("scheme", scheme, Scheme.class).orElse(null),
                QueryParameters.county("county", county).orElse(null),
                purpose,
                withoutPurpose);
    }
}
