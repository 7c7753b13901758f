package se.lansstyrelsen.integration.allocation.simulation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
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
import se.lansstyrelsen.integration.allocation.simulation.SimulationViews.Comparison;
import se.lansstyrelsen.integration.allocation.simulation.SimulationViews.CountySum;
import se.lansstyrelsen.integration.allocation.simulation.SimulationViews.LineView;
import se.lansstyrelsen.integration.allocation.simulation.SimulationViews.NewSimulation;
import se.lansstyrelsen.integration.allocation.simulation.SimulationViews.SimulationView;
import se.lansstyrelsen.integration.kit.caller.Role;
import se.lansstyrelsen.integration.kit.http.Answers;
import se.lansstyrelsen.integration.kit.http.QueryParameters;
import se.lansstyrelsen.integration.kit.paging.PageRequest;
import se.lansstyrelsen.integration.kit.paging.PagedList;
import se.lansstyrelsen.integration.kit.paging.Paging;
import se.lansstyrelsen.integration.kit.time.AsOf;
import se.lansstyrelsen.integration.kit.time.YearParameter;

@Path("/simulations")
@Produces("application/json")
@RolesAllowed({Role.CASE_OFFICER, Role.DECISION_MAKER, Role.COORDINATOR, Role.MUNICIPALITY, Role.PARTNER, Role.AUDITOR})
@Tag(name = "Simulations")
class SimulationResource {

    private final SimulationService simulations;
    private final Paging paging;

    SimulationResource(SimulationService simulations, Paging paging) {
        this.simulations = simulations;
        this.paging = paging;
    }

    @POST
    @RolesAllowed({Role.CASE_OFFICER, Role.COORDINATOR})
    @Operation(
            operationId = "makeSimulation",
            summary = "Share out a total by a model, with every step kept",
            description =
                    "For the nation, or for one county by its own board. Exact shares, then whole persons by the model's method; the sum is the total. Labelled simulated, never Migrationsverket's own. Simulerad fördelning.")
    @APIResponse(
            responseCode = "201",
            description = "Made",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = SimulationView.class)))
    public Response make(NewSimulation body, @Context UriInfo uri) {
        var made = simulations.make(body);
        return Answers.created(uri, "simulations/" + made.view().id(), made);
    }

    @GET
    @Operation(
            operationId = "listSimulations",
            summary = "Simulations, latest year and newest first",
            description =
                    "Of the nation for all callers, of a county for its own board and municipalities. Simulerade fördelningar.")
    public PagedList<SimulationView> list(
            @QueryParam("year") @Parameter(description = "Only this year", schema = @Schema(type = SchemaType.INTEGER))
                    String year,
            @QueryParam("county") @Parameter(description = "Only of this county alone") String county,
            @BeanParam PageRequest page,
            @Context UriInfo uri) {
        return paging.answer(
                simulations.list(
                        YearParameter.optional(year),
                        QueryParameters.county("county", county).orElse(null),
                        page),
                uri);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getSimulation", summary = "One simulation", description = "En simulerad fördelning.")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = SimulationView.class)))
    public Response read(@PathParam("id") UUID id) {
        return Answers.ok(simulations.read(id));
    }

    @GET
    @Path("/{id}/lines")
    @Produces({"application/json", "text/csv"})
    @Operation(
            operationId = "listSimulationLines",
            summary = "Each municipality with its steps, exact and in decimals",
            description = "Simuleringens rader.")
    public PagedList<LineView> lines(@PathParam("id") UUID id, @BeanParam PageRequest page, @Context UriInfo uri) {
        return paging.answer(page.slice(simulations.lines(id)), uri);
    }

    @GET
    @Path("/{id}/county-sums")
    @Produces({"application/json", "text/csv"})
    @Operation(
            operationId = "listSimulatedCountySums",
            summary = "Each county's sum beside the county quota that stands",
            description = "Simulerade länstal.")
    public PagedList<CountySum> countySums(
            @PathParam("id") UUID id, @BeanParam AsOf asOf, @BeanParam PageRequest page, @Context UriInfo uri) {
        return paging.answer(page.slice(simulations.countySums(id, asOf)), uri);
    }

    @GET
    @Path("/{id}/explanations/{municipalityCode}")
    @Operation(
            operationId = "explainSimulation",
            summary = "Why this municipality got just that number",
            description =
                    "Each variable's contribution, whole part, remainder, rank, what one person more would have taken, and the same in Swedish. Varför blev talet 14?")
    public Explanation explanation(
            @PathParam("id") UUID id, @PathParam("municipalityCode") String municipalityCode, @BeanParam AsOf asOf) {
        return simulations.explanation(id, municipalityCode, asOf);
    }

    @GET
    @Path("/{id}/comparisons")
    @Produces({"application/json", "text/csv"})
    @Operation(
            operationId = "compareSimulation",
            summary = "Beside the decided quotas, or another simulation; largest differences first",
            description = "Jämförelse med beslutade kommuntal eller med en annan simulering.")
    public PagedList<Comparison> comparisons(
            @PathParam("id") UUID id,
            @QueryParam("other")
                    @Parameter(
                            description = "Id of another simulation; left out, the decided quotas of the year",
                            schema = @Schema(type = SchemaType.STRING, format = "uuid"))
                    String other,
            @BeanParam AsOf asOf,
            @BeanParam PageRequest page,
            @Context UriInfo uri) {
        return paging.answer(
                page.slice(simulations.comparisons(
                        id, QueryParameters.id("other", other).orElse(null), asOf)),
                uri);
    }
}
