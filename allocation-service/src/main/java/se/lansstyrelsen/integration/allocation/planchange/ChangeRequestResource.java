package se.lansstyrelsen.integration.allocation.planchange;

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
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.lansstyrelsen.integration.allocation.planchange.ChangeRequestViews.NewAnswer;
import se.lansstyrelsen.integration.allocation.planchange.ChangeRequestViews.NewRequest;
import se.lansstyrelsen.integration.allocation.planchange.ChangeRequestViews.RequestView;
import se.lansstyrelsen.integration.kit.caller.Role;
import se.lansstyrelsen.integration.kit.http.Answers;
import se.lansstyrelsen.integration.kit.http.ExpectedVersion;
import se.lansstyrelsen.integration.kit.http.QueryParameters;
import se.lansstyrelsen.integration.kit.http.Versioned;
import se.lansstyrelsen.integration.kit.paging.PageRequest;
import se.lansstyrelsen.integration.kit.paging.PagedList;
import se.lansstyrelsen.integration.kit.paging.Paging;

@Path("/monthly-plans")
@Produces("application/json")
@RolesAllowed({Role.PARTNER, Role.CASE_OFFICER, Role.DECISION_MAKER, Role.COORDINATOR, Role.MUNICIPALITY, Role.AUDITOR})
@Tag(name = "Monthly plans")
class ChangeRequestResource {

    private final ChangeRequestService requests;
    private final Paging paging;

    ChangeRequestResource(ChangeRequestService requests, Paging paging) {
        this.requests = requests;
        this.paging = paging;
    }

    @POST
    @Path("{id}/change-requests")
    @RolesAllowed(Role.MUNICIPALITY)
    @Operation(
            operationId = "requestMonthlyPlanChange",
            summary = "The municipality asks that its months be planned otherwise",
            description = "At any time. Begäran om ändrad årsplanering.")
    @APIResponse(
            responseCode = "201",
            description = "Asked",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = RequestView.class)))
    public Response ask(@PathParam("id") UUID id, NewRequest request, @Context UriInfo uri) {
        return created(id, requests.ask(id, request), uri);
    }

    @GET
    @Path("{id}/change-requests")
    @Operation(
            operationId = "listMonthlyPlanChangeRequests",
            summary = "What the municipality has asked about the plan, latest first",
            description = "Begäranden om ändrad årsplanering.")
    public PagedList<RequestView> list(
            @PathParam("id") UUID id,
            @QueryParam("status")
                    @Parameter(
                            description = "Only in this state",
                            schema = @Schema(implementation = ChangeRequestStatus.class))
                    String status,
            @BeanParam PageRequest page,
            @Context UriInfo uri) {
        var asked = QueryParameters.constant("status", status, ChangeRequestStatus.class);
        return paging.answer(requests.list(id, asked.orElse(null), page), uri);
    }

    @GET
    @Path("{id}/change-requests/{requestId}")
    @Operation(
            operationId = "getMonthlyPlanChangeRequest",
            summary = "One request and its answer",
            description = "En begäran om ändrad årsplanering.")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = RequestView.class)))
    public Response read(@PathParam("id") UUID id, @PathParam("requestId") UUID requestId) {
        return Answers.ok(requests.read(id, requestId));
    }

    @POST
    @Path("{id}/change-requests/{requestId}/answers")
    @RolesAllowed({Role.PARTNER, Role.CASE_OFFICER, Role.COORDINATOR})
    @Operation(
            operationId = "answerMonthlyPlanChangeRequest",
            summary = "Grant the request, which changes the plan at once, or refuse it",
            description =
                    "Granted under the same rule as any change, and only while the plan is the one the municipality saw. Svar på begäran.")
    @APIResponse(
            responseCode = "201",
            description = "Answered",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = RequestView.class)))
    public Response answer(
            @PathParam("id") UUID id,
            @PathParam("requestId") UUID requestId,
            @HeaderParam("If-Match") String ifMatch,
            NewAnswer answer,
            @Context UriInfo uri) {
        return created(id, requests.answer(id, requestId, ExpectedVersion.of(ifMatch), answer), uri);
    }

    private static Response created(UUID planId, Versioned<RequestView> request, UriInfo uri) {
        return Answers.created(
                uri,
                "monthly-plans/" + planId + "/change-requests/" + request.view().id(),
                request);
    }
}
