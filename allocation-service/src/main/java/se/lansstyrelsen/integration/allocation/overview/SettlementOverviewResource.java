package se.lansstyrelsen.integration.allocation.overview;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.lansstyrelsen.integration.kit.caller.Role;
import se.lansstyrelsen.integration.kit.http.QueryParameters;
import se.lansstyrelsen.integration.kit.region.Regions;
import se.lansstyrelsen.integration.kit.time.AsOf;
import se.lansstyrelsen.integration.kit.time.YearParameter;

@Path("/settlement-overview")
@Produces("application/json")
@RolesAllowed({Role.CASE_OFFICER, Role.DECISION_MAKER, Role.COORDINATOR, Role.MUNICIPALITY, Role.AUDITOR})
@Tag(name = "Overview")
class SettlementOverviewResource {

    private final SettlementOverviewService overviews;
    private final Clock clock;

    SettlementOverviewResource(SettlementOverviewService overviews, Clock clock) {
        this.overviews = overviews;
        this.clock = clock;
    }

    @GET
    @Operation(
            operationId = "getSettlementOverview",
            summary = "One municipality on one page: quota, outcome, children, agreements, plan and readiness",
            description =
                    "For the municipality itself and its county board. Figures and agreements as of the day; plan and readiness as they stand now. Kommunens mottagande på en sida.")
    public SettlementOverview of(
            @QueryParam("municipality") @Parameter(description = "Municipality code, four digits", required = true)
                    String municipality,
            @QueryParam("year")
                    @Parameter(description = "Default the year of asOf", schema = @Schema(type = SchemaType.INTEGER))
                    String year,
            @BeanParam AsOf asOf) {
        var code = QueryParameters.required("municipality", QueryParameters.municipality("municipality", municipality));
        var asked = YearParameter.optional(year);
        var inYear = asked == null ? asOf.day(clock).getYear() : asked;
        return overviews.of(Regions.municipality(code).orElseThrow(), inYear, asOf.dayIn(inYear, clock));
    }
}
