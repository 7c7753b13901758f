package se.lansstyrelsen.integration.grants.supplement;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.lansstyrelsen.integration.grants.supplement.SupplementViews.NewAnswer;
import se.lansstyrelsen.integration.grants.supplement.SupplementViews.NewRequest;
import se.lansstyrelsen.integration.grants.supplement.SupplementViews.RequestView;
import se.lansstyrelsen.integration.kit.caller.Role;
import se.lansstyrelsen.integration.kit.http.Answers;
import se.lansstyrelsen.integration.kit.http.ExpectedVersion;
import se.lansstyrelsen.integration.kit.http.Versioned;
import se.lansstyrelsen.integration.kit.paging.PageRequest;
import se.lansstyrelsen.integration.kit.paging.PagedList;
import se.lansstyrelsen.integration.kit.paging.Paging;

@Path("/")
@Produces("application/json")
@RolesAllowed({Role.CASE_OFFICER, Role.DECISION_MAKER, Role.COORDINATOR, Role.MUNICIPALITY, Role.APPLICANT, Role.AUDITOR
})
@Tag(name = "Supplements")
class SupplementResource {

    private final SupplementService supplements;
    private final Paging paging;

    SupplementResource(SupplementService supplements, Paging paging) {
        this.supplements = supplements;
        this.paging = paging;
    }

    @POST
    @Path("applications/{id}/supplement-requests")
    @RolesAllowed(Role.CASE_OFFICER)
    @Operation(
            operationId = "requestSupplement",
            summary = "Ask the applicant to supplement a section",
            description =
                    "By the deciding board; several sections are asked for one by one. If-Match and the answer's ETag are the application's. Begäran om komplettering.")
    @APIResponse(
            responseCode = "201",
            description = "Asked",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = RequestView.class)))
    public Response ask(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            NewRequest request,
            @Context UriInfo uri) {
        return changed(id, supplements.ask(id, ExpectedVersion.of(ifMatch), request), uri);
    }

    @GET
    @Path("applications/{id}/supplement-requests")
    @Produces({"application/json", "text/csv"})
    @Operation(
            operationId = "listSupplementRequests",
            summary = "What the applicant has been asked for",
            description = "Kompletteringar.")
    public PagedList<RequestView> list(@PathParam("id") UUID id, @BeanParam PageRequest page, @Context UriInfo uri) {
        return paging.answer(page.slice(supplements.list(id)), uri);
    }

    @GET
    @Path("applications/{id}/supplement-requests/{requestId}")
    @Operation(
            operationId = "getSupplementRequest",
            summary = "One request for a supplement",
            description = "En begäran om komplettering.")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = RequestView.class)))
    public Response read(@PathParam("id") UUID id, @PathParam("requestId") UUID requestId) {
        return Answers.ok(supplements.read(id, requestId));
    }

    @POST
    @Path("applications/{id}/supplement-requests/{requestId}/answers")
    @RolesAllowed({Role.APPLICANT, Role.MUNICIPALITY})
    @Operation(
            operationId = "answerSupplementRequest",
            summary = "Supplement the section that was asked for",
            description =
                    "By the applicant. The former content is kept as an edition. If-Match and the answer's ETag are the application's. Komplettering.")
    @APIResponse(
            responseCode = "201",
            description = "Supplemented",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = RequestView.class)))
    public Response answer(
            @PathParam("id") UUID id,
            @PathParam("requestId") UUID requestId,
            @HeaderParam("If-Match") String ifMatch,
            NewAnswer answer,
            @Context UriInfo uri) {
        return changed(id, supplements.answer(id, requestId, ExpectedVersion.of(ifMatch), answer), uri);
    }

    private static Response changed(UUID id, Versioned<RequestView> request, UriInfo uri) {
        return Answers.created(
                uri,
                "applications/" + id + "/supplement-requests/" + request.view().id(),
                request);
    }
}
