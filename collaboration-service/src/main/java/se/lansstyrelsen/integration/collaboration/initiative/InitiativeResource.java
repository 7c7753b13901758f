package se.lansstyrelsen.integration.collaboration.initiative;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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
import se.lansstyrelsen.integration.collaboration.initiative.InitiativeView.NewReport;
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
@Tag(name = "Own initiatives")
class InitiativeResource {

    private final InitiativeService initiatives;
    private final Paging paging;

    InitiativeResource(InitiativeService initiatives, Paging paging) {
        this.initiatives = initiatives;
        this.paging = paging;
    }

    @POST
    @Path("own-initiatives")
    @RolesAllowed({Role.CASE_OFFICER, Role.DECISION_MAKER, Role.COORDINATOR})
    @Operation(
            operationId = "beginInitiative",
            summary = "Keep an initiative of a county board's own",
            description = "Such as Qlivet or Yrkesväg, with what pays for it and who it is done with. Egen insats.")
    @APIResponse(
            responseCode = "201",
            description = "Begun",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = InitiativeView.class)))
    public Response begin(InitiativeContent content, @Context UriInfo uri) {
        return made(initiatives.begin(content), uri);
    }

    @PUT
    @Path("own-initiatives/{id}")
    @RolesAllowed({Role.CASE_OFFICER, Role.DECISION_MAKER, Role.COORDINATOR})
    @Operation(operationId = "changeInitiative", summary = "Change an initiative", description = "Ändra egen insats.")
    @APIResponse(
            responseCode = "200",
            description = "Changed",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = InitiativeView.class)))
    public Response change(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, InitiativeContent content) {
        return Answers.ok(initiatives.change(id, ExpectedVersion.of(ifMatch), content));
    }

    @POST
    @Path("own-initiatives/{id}/reports")
    @RolesAllowed({Role.CASE_OFFICER, Role.DECISION_MAKER, Role.COORDINATOR})
    @Operation(
            operationId = "reportInitiative",
            summary = "Tell what an initiative came to in a year",
            description =
                    "Women and men who took part; reported again it takes the place of the former. Resultat av egen insats.")
    @APIResponse(
            responseCode = "201",
            description = "Reported",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = InitiativeView.class)))
    public Response report(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, NewReport report, @Context UriInfo uri) {
        return made(initiatives.report(id, ExpectedVersion.of(ifMatch), report), uri);
    }

    @GET
    @Path("own-initiatives")
    @Produces({"application/json", "text/csv"})
    @RolesAllowed({
        Role.CASE_OFFICER,
        Role.DECISION_MAKER,
        Role.COORDINATOR,
        Role.PARTICIPANT,
        Role.MUNICIPALITY,
        Role.AUDITOR
    })
    @Operation(
            operationId = "listInitiatives",
            summary = "Own initiatives by county, the latest first",
            description = "Egna insatser.")
    public PagedList<InitiativeView> list(
            @QueryParam("county") @Parameter(description = "Only of this county") String county,
            @QueryParam("year")
                    @Parameter(
                            description = "Only those that went on in this year",
                            schema = @Schema(type = SchemaType.INTEGER))
                    String year,
            @BeanParam PageRequest page,
            @Context UriInfo uri) {
        var found = initiatives.list(
                QueryParameters.county("county", county).orElse(null),
                QueryParameters.wholeNumber("year", year, 2000, 2200).orElse(null),
                page);
        return paging.answer(found, uri);
    }

    @GET
    @Path("own-initiatives/{id}")
    @RolesAllowed({
        Role.CASE_OFFICER,
        Role.DECISION_MAKER,
        Role.COORDINATOR,
        Role.PARTICIPANT,
        Role.MUNICIPALITY,
        Role.AUDITOR
    })
    @Operation(
            operationId = "readInitiative",
            summary = "An initiative with its results",
            description = "En egen insats.")
    @APIResponse(
            responseCode = "200",
            description = "The initiative",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = InitiativeView.class)))
    public Response read(@PathParam("id") UUID id) {
        return Answers.ok(initiatives.read(id));
    }

    private static Response made(Versioned<InitiativeView> initiative, UriInfo uri) {
        return Answers.created(uri, "own-initiatives/" + initiative.view().id(), initiative);
    }
}
