package se.lansstyrelsen.integration.grants.paymentstop;

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
import se.lansstyrelsen.integration.grants.paymentstop.StopViews.Lifting;
import se.lansstyrelsen.integration.grants.paymentstop.StopViews.NewStop;
import se.lansstyrelsen.integration.grants.paymentstop.StopViews.StopView;
import se.lansstyrelsen.integration.kit.caller.Role;
import se.lansstyrelsen.integration.kit.http.Answers;
import se.lansstyrelsen.integration.kit.http.ExpectedVersion;
import se.lansstyrelsen.integration.kit.http.Versioned;
import se.lansstyrelsen.integration.kit.paging.PageRequest;
import se.lansstyrelsen.integration.kit.paging.PagedList;
import se.lansstyrelsen.integration.kit.paging.Paging;

@Path("/")
@Produces("application/json")
@RolesAllowed({Role.CASE_OFFICER, Role.DECISION_MAKER, Role.PAYMENT_APPROVER, Role.COORDINATOR, Role.AUDITOR})
@Tag(name = "Payments")
class StopResource {

    private final StopService stops;
    private final Paging paging;

    StopResource(StopService stops, Paging paging) {
        this.stops = stops;
        this.paging = paging;
    }

    @POST
    @Path("grants/{id}/payment-stops")
    @RolesAllowed({Role.CASE_OFFICER, Role.DECISION_MAKER})
    @Operation(
            operationId = "stopPayments",
            summary = "Stop all payments of a grant",
            description =
                    "Nothing is proposed, approved or put in a payment file until the stop is lifted; what the bank has is not called back. Utbetalningsstopp.")
    @APIResponse(
            responseCode = "201",
            description = "Stopped",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = StopView.class)))
    public Response stop(@PathParam("id") UUID id, NewStop stop, @Context UriInfo uri) {
        return created(stops.stop(id, stop.reason()), uri);
    }

    @GET
    @Path("grants/{id}/payment-stops")
    @Produces({"application/json", "text/csv"})
    @Operation(
            operationId = "listPaymentStops",
            summary = "Stops on a grant's payments, the first first",
            description = "To the deciding board. Utbetalningsstopp i ärendet.")
    public PagedList<StopView> list(@PathParam("id") UUID id, @BeanParam PageRequest page, @Context UriInfo uri) {
        return paging.answer(page.slice(stops.list(id)), uri);
    }

    @GET
    @Path("payment-stops/{id}")
    @Operation(operationId = "getPaymentStop", summary = "One stop", description = "Ett utbetalningsstopp.")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = StopView.class)))
    public Response read(@PathParam("id") UUID id) {
        return Answers.ok(stops.read(id));
    }

    @POST
    @Path("payment-stops/{id}/liftings")
    @RolesAllowed(Role.DECISION_MAKER)
    @Operation(operationId = "liftPaymentStop", summary = "Let payments go on", description = "Häva utbetalningsstopp.")
    @APIResponse(
            responseCode = "201",
            description = "Lifted",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = StopView.class)))
    public Response lift(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, Lifting lifting, @Context UriInfo uri) {
        return created(stops.lift(id, ExpectedVersion.of(ifMatch), lifting.reason()), uri);
    }

    private static Response created(Versioned<StopView> stop, UriInfo uri) {
        return Answers.created(uri, "payment-stops/" + stop.view().id(), stop);
    }
}
