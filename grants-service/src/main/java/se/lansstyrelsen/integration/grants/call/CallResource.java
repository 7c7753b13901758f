package se.lansstyrelsen.integration.grants.call;

import jakarta.annotation.security.PermitAll;
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
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.lansstyrelsen.integration.grants.call.CallViews.CallView;
import se.lansstyrelsen.integration.grants.call.CallViews.Cancellation;
import se.lansstyrelsen.integration.grants.call.CallViews.Prolongation;
import se.lansstyrelsen.integration.grants.call.CallViews.Summary;
import se.lansstyrelsen.integration.grants.scheme.Scheme;
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
@PermitAll
@Tag(name = "Calls")
class CallResource {

    private final CallService calls;
    private final Paging paging;

    CallResource(CallService calls, Paging paging) {
        this.calls = calls;
        this.paging = paging;
    }

    @POST
    @Path("calls")
    @RolesAllowed({Role.CASE_OFFICER, Role.DECISION_MAKER})
    @Operation(
            operationId = "publishCall",
            summary = "Publish a call for applications",
            description =
                    "A county's own, or a national one by Jönköping; every call for 37 a § is Jönköping's. It opens and closes by the clock. Utlysning.")
    @APIResponse(
            responseCode = "201",
            description = "Published",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = CallView.class)))
    public Response publish(CallContent content, @Context UriInfo uri) {
        return changed(calls.publish(content), uri);
    }

    @GET
    @Path("calls")
    @Produces({"application/json", "text/csv"})
    @Operation(
            operationId = "listCalls",
            summary = "Published calls, latest opening first",
            description = "Open to all. Utlysningar.")
    public PagedList<Summary> list(
            @QueryParam("scheme")
                    @Parameter(description = "Only of this scheme", schema = @Schema(implementation = Scheme.class))
                    String scheme,
            @QueryParam("county")
                    @Parameter(description = "Only those an applicant in this county may answer, national ones too")
                    String county,
            @QueryParam("state")
                    @Parameter(
                            description = "Only in this state now",
                            schema = @Schema(implementation = CallState.class))
                    String state,
            @BeanParam PageRequest page,
            @Context UriInfo uri) {
        var filter = new Calls.Filter(
                QueryParameters.constant("scheme", scheme, Scheme.class).orElse(null),
                QueryParameters.county("county", county).orElse(null),
                QueryParameters.constant("state", state, CallState.class).orElse(null));
        return paging.answer(calls.list(filter, page), uri);
    }

    @GET
    @Path("calls/{id}")
    @Operation(
            operationId = "getCall",
            summary = "One call with its guidance",
            description = "Open to all. En utlysning.")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = CallView.class)))
    public Response read(@PathParam("id") UUID id) {
        var call = calls.read(id);
        return Answers.ok(
                call.view(), ExpectedVersion.tag(call.version(), call.view().state()));
    }

    @PUT
    @Path("calls/{id}")
    @RolesAllowed({Role.CASE_OFFICER, Role.DECISION_MAKER})
    @Operation(
            operationId = "changeCall",
            summary = "Change a call that has not opened",
            description = "Ändra utlysningen före öppning.")
    @APIResponse(
            responseCode = "200",
            description = "Changed",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = CallView.class)))
    public Response change(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, CallContent content) {
        return Answers.ok(calls.change(id, ExpectedVersion.of(ifMatch), content));
    }

    @POST
    @Path("calls/{id}/prolongations")
    @RolesAllowed({Role.CASE_OFFICER, Role.DECISION_MAKER})
    @Operation(
            operationId = "prolongCall",
            summary = "Let a call close later",
            description = "Before it has closed. Förlängd ansökningstid.")
    @APIResponse(
            responseCode = "201",
            description = "Prolonged",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = CallView.class)))
    public Response prolong(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            Prolongation prolongation,
            @Context UriInfo uri) {
        return changed(calls.prolong(id, ExpectedVersion.of(ifMatch), prolongation), uri);
    }

    @POST
    @Path("calls/{id}/cancellations")
    @RolesAllowed({Role.CASE_OFFICER, Role.DECISION_MAKER})
    @Operation(
            operationId = "cancelCall",
            summary = "Cancel a call that has not closed",
            description = "What has come in stays and is decided. Inställd utlysning.")
    @APIResponse(
            responseCode = "201",
            description = "Cancelled",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = CallView.class)))
    public Response cancel(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            Cancellation cancellation,
            @Context UriInfo uri) {
        return changed(calls.cancel(id, ExpectedVersion.of(ifMatch), cancellation), uri);
    }

    private static Response changed(Versioned<CallView> call, UriInfo uri) {
        return Answers.created(uri, "calls/" + call.view().id(), call);
    }
}
