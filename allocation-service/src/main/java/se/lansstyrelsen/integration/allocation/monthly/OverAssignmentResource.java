package se.lansstyrelsen.integration.allocation.monthly;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
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
import se.lansstyrelsen.integration.allocation.monthly.MonthlyViews.ApprovalView;
import se.lansstyrelsen.integration.allocation.monthly.MonthlyViews.NewApproval;
import se.lansstyrelsen.integration.kit.caller.Role;
import se.lansstyrelsen.integration.kit.http.Answers;
import se.lansstyrelsen.integration.kit.paging.PageRequest;
import se.lansstyrelsen.integration.kit.paging.PagedList;
import se.lansstyrelsen.integration.kit.paging.Paging;

@Path("/monthly-plans")
@Produces("application/json")
@RolesAllowed({Role.PARTNER, Role.CASE_OFFICER, Role.DECISION_MAKER, Role.COORDINATOR, Role.MUNICIPALITY, Role.AUDITOR})
@Tag(name = "Monthly plans")
class OverAssignmentResource {

    private final OverAssignmentService approvals;
    private final Paging paging;

    OverAssignmentResource(OverAssignmentService approvals, Paging paging) {
        this.approvals = approvals;
        this.paging = paging;
    }

    @POST
    @Path("{id}/over-assignment-approvals")
    @RolesAllowed(Role.MUNICIPALITY)
    @Operation(
            operationId = "approveOverAssignment",
            summary = "The municipality approves persons beyond its quota",
            description = "The latest approval stands and says how many in all. Godkännande av överanvisning.")
    @APIResponse(
            responseCode = "201",
            description = "Approved",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ApprovalView.class)))
    public Response approve(@PathParam("id") UUID id, NewApproval approval, @Context UriInfo uri) {
        var given = approvals.approve(id, approval);
        return Answers.created(uri, "monthly-plans/" + id + "/over-assignment-approvals/" + given.id(), given, 0);
    }

    @GET
    @Path("{id}/over-assignment-approvals")
    @Operation(
            operationId = "listOverAssignmentApprovals",
            summary = "What the municipality has approved, latest first",
            description = "Godkännanden av överanvisning.")
    public PagedList<ApprovalView> list(@PathParam("id") UUID id, @BeanParam PageRequest page, @Context UriInfo uri) {
        return paging.answer(approvals.list(id, page), uri);
    }

    @GET
    @Path("{id}/over-assignment-approvals/{approvalId}")
    @Operation(
            operationId = "getOverAssignmentApproval",
            summary = "One approval",
            description = "Ett godkännande av överanvisning.")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ApprovalView.class)))
    public Response read(@PathParam("id") UUID id, @PathParam("approvalId") UUID approvalId) {
        return Answers.ok(approvals.read(id, approvalId), 0);
    }
}
