package se.lansstyrelsen.integration.collaboration.strategy;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.lansstyrelsen.integration.kit.caller.Role;
import se.lansstyrelsen.integration.kit.http.Answers;
import se.lansstyrelsen.integration.kit.http.ExpectedVersion;
import se.lansstyrelsen.integration.kit.http.QueryParameters;
import se.lansstyrelsen.integration.kit.http.Versioned;
import se.lansstyrelsen.integration.kit.paging.PageRequest;
import se.lansstyrelsen.integration.kit.paging.PagedList;
import se.lansstyrelsen.integration.kit.paging.Paging;

@Path("/")
@Produces("application/json")
@Tag(name = "Strategies")
class StrategyResource {

    private final StrategyService strategies;
    private final Paging paging;

    StrategyResource(StrategyService strategies, Paging paging) {
        this.strategies = strategies;
        this.paging = paging;
    }

    @POST
    @Path("strategies")
    @RolesAllowed({Role.CASE_OFFICER, Role.DECISION_MAKER, Role.COORDINATOR})
    @Operation(
            operationId = "adoptStrategy",
            summary = "Adopt a county's regional strategy",
            description = "One at a time in a county. Anta regional strategi.")
    @APIResponse(
            responseCode = "201",
            description = "Adopted",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = StrategyView.class)))
    public Response adopt(StrategyContent content, @Context UriInfo uri) {
        return made(strategies.adopt(content), uri);
    }

    @POST
    @Path("strategies/{id}/revisions")
    @RolesAllowed({Role.CASE_OFFICER, Role.DECISION_MAKER, Role.COORDINATOR})
    @Operation(
            operationId = "reviseStrategy",
            summary = "Revise a strategy",
            description =
                    "A new one follows it from its own first day; the former ends the day before. Its county stays. Revidera strategi.")
    @APIResponse(
            responseCode = "201",
            description = "Revised",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = StrategyView.class)))
    public Response revise(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            StrategyContent content,
            @Context UriInfo uri) {
        return made(strategies.revise(id, ExpectedVersion.of(ifMatch), content), uri);
    }

    @GET
    @Path("strategies")
    @Produces({"application/json", "text/csv"})
    @PermitAll
    @Operation(
            operationId = "listStrategies",
            summary = "Strategies by county, the latest first",
            description = "Open to all. Regionala strategier.")
    public PagedList<StrategyView> list(
            @QueryParam("county") @Parameter(description = "Only this county's") String county,
            @QueryParam("validOn")
                    @Parameter(
                            description = "Only those that stand on this day",
                            schema = @Schema(type = SchemaType.STRING, format = "date"))
                    String validOn,
            @BeanParam PageRequest page,
            @Context UriInfo uri) {
        var found = strategies.list(
                QueryParameters.county("county", county).orElse(null),
                QueryParameters.date("validOn", validOn).orElse(null),
                page);
        return paging.answer(found, uri);
    }

    @GET
    @Path("strategies/{id}")
    @PermitAll
    @Operation(
            operationId = "readStrategy",
            summary = "A strategy with the goals it carries",
            description = "Open to all. En regional strategi.")
    @APIResponse(
            responseCode = "200",
            description = "The strategy",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = StrategyView.class)))
    public Response read(@PathParam("id") UUID id) {
        return Answers.ok(strategies.read(id));
    }

    private static Response made(Versioned<StrategyView> strategy, UriInfo uri) {
        return Answers.created(uri, "strategies/" + strategy.view().id(), strategy);
    }
}
