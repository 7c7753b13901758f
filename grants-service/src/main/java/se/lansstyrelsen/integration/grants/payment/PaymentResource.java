package se.lansstyrelsen.integration.grants.payment;

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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.lansstyrelsen.integration.grants.GrantsProblem;
import se.lansstyrelsen.integration.grants.payment.PaymentViews.NewPayment;
import se.lansstyrelsen.integration.grants.payment.PaymentViews.PaymentView;
import se.lansstyrelsen.integration.kit.caller.Role;
import se.lansstyrelsen.integration.kit.http.Answers;
import se.lansstyrelsen.integration.kit.http.ExpectedVersion;
import se.lansstyrelsen.integration.kit.http.QueryParameters;
import se.lansstyrelsen.integration.kit.http.Versioned;
import se.lansstyrelsen.integration.kit.paging.PageRequest;
import se.lansstyrelsen.integration.kit.paging.PagedList;
import se.lansstyrelsen.integration.kit.paging.Paging;
import se.lansstyrelsen.integration.kit.problem.Fault;
import se.lansstyrelsen.integration.kit.time.YearParameter;

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
class PaymentResource {

    private final PaymentService payments;
    private final Paging paging;

    PaymentResource(PaymentService payments, Paging paging) {
        this.payments = payments;
        this.paging = paging;
    }

    @POST
    @Path("grants/{id}/payments")
    @RolesAllowed(Role.CASE_OFFICER)
    @Operation(
            operationId = "proposePayment",
            summary = "Propose that a due part of a grant be paid",
            description =
                    "To the account as it stands now. Demands an Idempotency-Key, and never makes paid and on its way more than granted. Lägga upp utbetalning.")
    @APIResponse(
            responseCode = "201",
            description = "Proposed",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = PaymentView.class)))
    public Response propose(
            @PathParam("id") UUID id,
            @HeaderParam("Idempotency-Key")
                    @Parameter(
                            description =
                                    "A key of the caller's own, 1 to 200 characters; the same key and body have effect once (kept 48 h)",
                            required = true)
                    String key,
            NewPayment payment,
            @Context UriInfo uri) {
        if (key == null || key.isBlank()) {
            throw GrantsProblem.IDEMPOTENCY_KEY_MISSING.with(
                    "Send an Idempotency-Key of your own, so that a payment sent again is not proposed twice.",
                    List.of(new Fault("Idempotency-Key", "must be given")));
        }
        return created(payments.propose(id, payment), uri);
    }

    @GET
    @Path("grants/{id}/payments")
    @Produces({"application/json", "text/csv"})
    @Operation(
            operationId = "listPaymentsOfGrant",
            summary = "A grant's payments, the first first",
            description = "Utbetalningar i ärendet.")
    public PagedList<PaymentView> ofGrant(@PathParam("id") UUID id, @BeanParam PageRequest page, @Context UriInfo uri) {
        return paging.answer(page.slice(payments.of(id)), uri);
    }

    @GET
    @Path("payments")
    @Produces({"application/json", "text/csv"})
    @Operation(
            operationId = "listPayments",
            summary = "Payments the caller may read, latest first",
            description =
                    "A recipient's own; a board's, and for 37 a § those that concern its county; all to the coordinator and the auditor. Utbetalningar.")
    public PagedList<PaymentView> list(
            @QueryParam("county") @Parameter(description = "Paying county's code, two digits") String county,
            @QueryParam("state")
                    @Parameter(
                            description = "Only in this state",
                            schema = @Schema(implementation = PaymentState.class))
                    String state,
            @QueryParam("year")
                    @Parameter(description = "Proposed in this year", schema = @Schema(type = SchemaType.INTEGER))
                    String year,
            @BeanParam PageRequest page,
            @Context UriInfo uri) {
        var filter = new Payments.Filter(
                QueryParameters.county("county", county).orElse(null),
                QueryParameters.constant("state", state, PaymentState.class).orElse(null),
                YearParameter.optional(year));
        return paging.answer(payments.list(filter, page), uri);
    }

    @GET
    @Path("payments/{id}")
    @Operation(operationId = "getPayment", summary = "One payment", description = "En utbetalning.")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = PaymentView.class)))
    public Response read(@PathParam("id") UUID id) {
        return Answers.ok(payments.read(id));
    }

    @POST
    @Path("payments/{id}/approvals")
    @RolesAllowed(Role.PAYMENT_APPROVER)
    @Operation(
            operationId = "approvePayment",
            summary = "Approve a payment, first or second",
            description =
                    "By two different persons, neither of them the proposer, each within the approver's limit. Attest.")
    @APIResponse(
            responseCode = "201",
            description = "Approved",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = PaymentView.class)))
    public Response approve(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @Context UriInfo uri) {
        return created(payments.approve(id, ExpectedVersion.of(ifMatch)), uri);
    }

    @POST
    @Path("payments/{id}/cancellations")
    @RolesAllowed({Role.CASE_OFFICER, Role.PAYMENT_APPROVER})
    @Operation(
            operationId = "cancelPayment",
            summary = "Take a payment back that is not in a payment file",
            description = "Its part may be proposed anew. Återta utbetalning.")
    @APIResponse(
            responseCode = "201",
            description = "Cancelled",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = PaymentView.class)))
    public Response cancel(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @Context UriInfo uri) {
        return created(payments.cancel(id, ExpectedVersion.of(ifMatch)), uri);
    }

    private static Response created(Versioned<PaymentView> payment, UriInfo uri) {
        return Answers.created(uri, "payments/" + payment.view().id(), payment);
    }
}
