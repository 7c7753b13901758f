package se.lansstyrelsen.integration.allocation.region;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.lansstyrelsen.integration.kit.http.QueryParameters;
import se.lansstyrelsen.integration.kit.paging.PageRequest;
import se.lansstyrelsen.integration.kit.paging.PagedList;
import se.lansstyrelsen.integration.kit.paging.Paging;
import se.lansstyrelsen.integration.kit.region.County;
import se.lansstyrelsen.integration.kit.region.Municipality;
import se.lansstyrelsen.integration.kit.region.Regions;
import se.lansstyrelsen.integration.kit.time.PointInTime;

@Path("/")
@Produces("application/json")
@PermitAll
@Tag(name = "Regions")
class RegionResource {

    private final Paging paging;
    private final Clock clock;

    RegionResource(Paging paging, Clock clock) {
        this.paging = paging;
        this.clock = clock;
    }

    @GET
    @Path("counties")
    @Produces({"application/json", "text/csv"})
    @Operation(operationId = "listCounties", summary = "The 21 counties", description = "Open to all. Län.")
    public PagedList<County> counties(@BeanParam PageRequest page, @Context UriInfo uri) {
        return paging.answer(page.slice(Regions.counties()), uri);
    }

    @GET
    @Path("municipalities")
    @Produces({"application/json", "text/csv"})
    @Operation(
            operationId = "listMunicipalities",
            summary = "The municipalities of a day, 290 since 2003",
            description = "Open to all. Kommuner. Codes before 1998, when today's counties began, are not held.")
    public PagedList<Municipality> municipalities(
            @QueryParam("county") @Parameter(description = "County code, two digits") String county,
            @BeanParam PointInTime time,
            @BeanParam PageRequest page,
            @Context UriInfo uri) {
        var asked = QueryParameters.county("county", county);
        var day = time.day(clock);
        return paging.answer(
                page.slice(asked.map(code -> Regions.municipalitiesOf(code, day))
                        .orElseGet(() -> Regions.municipalities(day))),
                uri);
    }
}
