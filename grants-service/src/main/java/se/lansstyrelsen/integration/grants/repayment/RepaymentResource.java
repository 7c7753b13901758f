package se.lansstyrelsen.integration.grants.repayment;

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
import se.lansstyrelsen.integration.grants.repayment.RepaymentViews.NewReceipt;
import se.lansstyrelsen.integration.grants.repayment.RepaymentViews.RepaymentView;
import se.lansstyrelsen.integration.kit.caller.Role;
import se.lansstyrelsen.integration.kit.http.Answers;
import se.lansstyrelsen.integration.kit.http.ExpectedVersion;
import se.lansstyrelsen.integration.kit.http.Versioned;
import se.lansstyrelsen.integration.kit.paging.PageRequest;
import se.lansstyrelsen.integration.kit.paging.PagedList;
import se.lansstyrelsen.integration.kit.paging.Paging;

@Path("/")
@Produces("application/json")
@RolesAllowed({
    Role.CASE_OFFICER,
    Role.DECISION_MAKER,
    Role.PAYMENT_APPROVER,
    Role.COORDINATOR,
    Role.MUNICIPALITY,
    Role.APPLICANT,
    Role.AUDITOR
})
@Tag(name = "Reclaims")
class RepaymentResource {

    private final RepaymentService repayments;
    private final Paging paging;

    RepaymentResource(RepaymentService repayments, Paging paging) {
        this.repayments = repayments;
        this.paging = paging;
    }

    @GET
    @Path("reclaims/{id}/repayment")
    @Operation(
            operationId = "getRepayment",
            summary = "What a decided reclaim demands, and what has come in of it",
            description = "404 before a decision that demands something. Återbetalning.")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = RepaymentView.class)))
    public Response read(@PathParam("id") UUID id) {
        return Answers.ok(repayments.read(id));
    }

    @GET
    @Path("reclaims/{id}/receipts")
    @Operation(
            operationId = "listReclaimReceipts",
            summary = "What has come in of a reclaim, the first first",
            description = "Each with the years it belongs to. Inbetalningar.")
    public PagedList<Receipt> receipts(@PathParam("id") UUID id, @BeanParam PageRequest page, @Context UriInfo uri) {
        return paging.answer(page.slice(repayments.receipts(id)), uri);
    }

    @POST
    @Path("reclaims/{id}/receipts")
    @RolesAllowed({Role.CASE_OFFICER, Role.PAYMENT_APPROVER})
    @Operation(
            operationId = "recordReclaimReceipt",
            summary = "Record money that came in",
            description =
                    "Returned to the frame of the year it was paid from, or recorded as returned to the state when that year is over. Against the repayment's ETag. Inbetalning.")
    @APIResponse(
            responseCode = "201",
            description = "Recorded",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = RepaymentView.class)))
    public Response receive(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            NewReceipt receipt,
            @Context UriInfo uri) {
        return changed(repayments.receive(id, ExpectedVersion.of(ifMatch), receipt), uri);
    }

    @POST
    @Path("reclaims/{id}/reminders")
    @RolesAllowed({Role.CASE_OFFICER, Role.DECISION_MAKER})
    @Operation(
            operationId = "remindOfRepayment",
            summary = "Record that the recipient was reminded",
            description = "Once, when a last day has passed unpaid. Against the repayment's ETag. Påminnelse.")
    @APIResponse(
            responseCode = "201",
            description = "Recorded",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = RepaymentView.class)))
    public Response remind(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @Context UriInfo uri) {
        return changed(repayments.remind(id, ExpectedVersion.of(ifMatch)), uri);
    }

    @POST
    @Path("reclaims/{id}/collections")
    @RolesAllowed({Role.CASE_OFFICER, Role.DECISION_MAKER})
    @Operation(
            operationId = "handOverToCollection",
            summary = "Record that the demand was handed over to collection",
            description = "After a reminder, while something is late. Against the repayment's ETag. Inkasso.")
    @APIResponse(
            responseCode = "201",
            description = "Recorded",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = RepaymentView.class)))
    public Response handOver(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @Context UriInfo uri) {
        return changed(repayments.handOver(id, ExpectedVersion.of(ifMatch)), uri);
    }

    private static Response changed(Versioned<RepaymentView> repayment, UriInfo uri) {
        return Answers.created(uri, "reclaims/" + repayment.view().reclaimId() + "/repayment", repayment);
    }
}
