package se.lansstyrelsen.integration.grants.paymentplan;

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
import se.lansstyrelsen.integration.grants.paymentplan.PlanViews.NewPlan;
import se.lansstyrelsen.integration.grants.paymentplan.PlanViews.NewRequisition;
import se.lansstyrelsen.integration.grants.paymentplan.PlanViews.PlanView;
import se.lansstyrelsen.integration.grants.paymentplan.PlanViews.RequisitionView;
import se.lansstyrelsen.integration.kit.caller.Role;
import se.lansstyrelsen.integration.kit.http.Answers;
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
@Tag(name = "Payments")
class PlanResource {

    private final PlanService plans;
    private final Paging paging;

    PlanResource(PlanService plans, Paging paging) {
        this.plans = plans;
        this.paging = paging;
    }

    @POST
    @Path("grants/{id}/payment-plans")
    @RolesAllowed(Role.CASE_OFFICER)
    @Operation(
            operationId = "planPayments",
            summary = "Plan when a grant is paid",
            description =
                    "The parts make what is granted and not yet paid or on its way; a new plan takes the former's place, and must be made when another amount is granted. The grant's id is the application's. Utbetalningsplan.")
    @APIResponse(
            responseCode = "201",
            description = "Planned",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = PlanView.class)))
    public Response plan(@PathParam("id") UUID id, NewPlan plan, @Context UriInfo uri) {
        var made = plans.plan(id, plan);
        return Answers.created(uri, "payment-plans/" + made.id(), made, PlanService.ONLY_VERSION);
    }

    @GET
    @Path("grants/{id}/payment-plans")
    @Produces({"application/json", "text/csv"})
    @Operation(
            operationId = "listPaymentPlans",
            summary = "A grant's payment plans, the last one standing",
            description = "Utbetalningsplaner.")
    public PagedList<PlanView> list(@PathParam("id") UUID id, @BeanParam PageRequest page, @Context UriInfo uri) {
        return paging.answer(page.slice(plans.plans(id)), uri);
    }

    @GET
    @Path("payment-plans/{id}")
    @Operation(operationId = "getPaymentPlan", summary = "One payment plan", description = "En utbetalningsplan.")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = PlanView.class)))
    public Response read(@PathParam("id") UUID id) {
        return Answers.ok(plans.plan(id), PlanService.ONLY_VERSION);
    }

    @POST
    @Path("grants/{id}/requisitions")
    @RolesAllowed({Role.MUNICIPALITY, Role.APPLICANT})
    @Operation(
            operationId = "requisitionPart",
            summary = "Ask that a part of the grant be paid",
            description =
                    "By the recipient's signatory, at the latest on the part's last day; after it the right lapses. Rekvisition.")
    @APIResponse(
            responseCode = "201",
            description = "Requisitioned",
            content =
                    @Content(mediaType = "application/json", schema = @Schema(implementation = RequisitionView.class)))
    public Response requisition(@PathParam("id") UUID id, NewRequisition requisition, @Context UriInfo uri) {
        var made = plans.requisition(id, requisition);
        return Answers.created(uri, "requisitions/" + made.id(), made, PlanService.ONLY_VERSION);
    }

    @GET
    @Path("grants/{id}/requisitions")
    @Produces({"application/json", "text/csv"})
    @Operation(
            operationId = "listRequisitions",
            summary = "A grant's requisitions, the first first",
            description = "Rekvisitioner.")
    public PagedList<RequisitionView> requisitions(
            @PathParam("id") UUID id, @BeanParam PageRequest page, @Context UriInfo uri) {
        return paging.answer(page.slice(plans.requisitions(id)), uri);
    }

    @GET
    @Path("requisitions/{id}")
    @Operation(operationId = "getRequisition", summary = "One requisition", description = "En rekvisition.")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content =
                    @Content(mediaType = "application/json", schema = @Schema(implementation = RequisitionView.class)))
    public Response readRequisition(@PathParam("id") UUID id) {
        return Answers.ok(plans.requisition(id), PlanService.ONLY_VERSION);
    }
}
