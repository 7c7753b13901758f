package se.lansstyrelsen.integration.reporting.observation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.lansstyrelsen.integration.kit.caller.Role;
import se.lansstyrelsen.integration.kit.http.QueryParameters;
import se.lansstyrelsen.integration.kit.paging.PageRequest;
import se.lansstyrelsen.integration.kit.paging.PagedList;
import se.lansstyrelsen.integration.kit.paging.Paging;
import se.lansstyrelsen.integration.kit.time.PointInTime;
import se.lansstyrelsen.integration.kit.time.YearParameter;

@Path("/")
@Produces("application/json")
@Tag(name = "Observations")
class ObservationResource {

    private final ObservationService observations;
    private final Paging paging;

    ObservationResource(ObservationService observations, Paging paging) {
        this.observations = observations;
        this.paging = paging;
    }

    @GET
    @Path("indicators/{code}/observations")
    @Produces({"application/json", "text/csv"})
    @RolesAllowed({Role.CASE_OFFICER, Role.DECISION_MAKER, Role.COORDINATOR, Role.AUDITOR})
    @Operation(
            operationId = "listObservations",
            summary = "Figures of an indicator as they were told",
            description =
                    "For a year; asOf is the last day that counts and knownAt when it was recorded. Each with its source. Värden med källa.")
    public PagedList<ObservationViews.Row> list(
            @PathParam("code") String code,
            @BeanParam YearParameter year,
            @QueryParam("county") @Parameter(description = "Only of this county") String county,
            @BeanParam PointInTime time,
            @BeanParam PageRequest page,
            @Context UriInfo uri) {
        var found = observations.list(
                code, year.value(), QueryParameters.county("county", county).orElse(null), time, page);
        return paging.answer(found, uri);
    }

    @GET
    @Path("indicators/{code}/county-figures")
    @Produces({"application/json", "text/csv"})
    @RolesAllowed({Role.CASE_OFFICER, Role.DECISION_MAKER, Role.COORDINATOR, Role.AUDITOR})
    @Operation(
            operationId = "listCountyFigures",
            summary = "An indicator for the nation and each county",
            description =
                    "What is told of the whole, else what the parts add up to. Null is uppgift saknas, never zero. Rikets och länens värden.")
    public List<ObservationViews.CountyFigure> counties(
            @PathParam("code") String code,
            @BeanParam YearParameter year,
            @QueryParam("quarter")
                    @Parameter(description = "1 to 4; the year without it", schema = @Schema(type = SchemaType.INTEGER))
                    String quarter,
            @BeanParam PointInTime time) {
        return observations.counties(
                code,
                year.value(),
                QueryParameters.wholeNumber("quarter", quarter, 1, 4).orElse(null),
                time);
    }

    @GET
    @Path("figure-freshness")
    @Produces({"application/json", "text/csv"})
    @RolesAllowed({Role.CASE_OFFICER, Role.DECISION_MAKER, Role.COORDINATOR, Role.AUDITOR})
    @Operation(
            operationId = "listFigureFreshness",
            summary = "How old the figures of each service are",
            description = "Reports go on with what was told when a service is away. Uppgifternas aktualitet.")
    public List<ObservationViews.Freshness> freshness() {
        return observations.freshness();
    }
}
