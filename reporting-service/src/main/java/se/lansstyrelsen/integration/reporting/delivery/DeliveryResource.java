package se.lansstyrelsen.integration.reporting.delivery;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.lansstyrelsen.integration.kit.caller.Role;
import se.lansstyrelsen.integration.kit.http.Answers;
import se.lansstyrelsen.integration.kit.http.ExpectedVersion;

@Path("/")
@Produces("application/json")
@Tag(name = "Delivery of national reports")
class DeliveryResource {

    private final DeliveryService deliveries;

    DeliveryResource(DeliveryService deliveries) {
        this.deliveries = deliveries;
    }

    @POST
    @Path("national-reports/{id}/deliveries")
    @RolesAllowed({Role.CASE_OFFICER, Role.DECISION_MAKER, Role.COORDINATOR})
    @Operation(
            operationId = "deliverReport",
            summary = "Keep that a decided edition was handed over",
            description = "By which channel, when, and the hash of what was sent. Överlämnande.")
    @APIResponse(
            responseCode = "201",
            description = "Kept",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = DeliveryViews.View.class)))
    public Response deliver(@PathParam("id") UUID id, DeliveryViews.NewDelivery delivery, @Context UriInfo uri) {
        var kept = deliveries.deliver(id, delivery);
        return Answers.created(uri, "deliveries/" + kept.view().id(), kept);
    }

    @POST
    @Path("deliveries/{id}/receipts")
    @RolesAllowed({Role.CASE_OFFICER, Role.DECISION_MAKER, Role.COORDINATOR})
    @Operation(
            operationId = "keepReceipt",
            summary = "Keep the ministry's receipt",
            description = "Its hash must be that of what was delivered. Mottagningskvitto.")
    @APIResponse(
            responseCode = "200",
            description = "Kept",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = DeliveryViews.View.class)))
    public Response receive(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, DeliveryViews.NewReceipt receipt) {
        return Answers.ok(deliveries.receive(id, ExpectedVersion.of(ifMatch), receipt));
    }

    @GET
    @Path("national-reports/{id}/deliveries")
    @Produces({"application/json", "text/csv"})
    @RolesAllowed({Role.CASE_OFFICER, Role.DECISION_MAKER, Role.COORDINATOR, Role.AUDITOR})
    @Operation(operationId = "listDeliveries", summary = "The deliveries of an edition", description = "Överlämnanden.")
    public List<DeliveryViews.View> list(@PathParam("id") UUID id) {
        return deliveries.list(id);
    }

    @GET
    @Path("deliveries/{id}")
    @RolesAllowed({Role.CASE_OFFICER, Role.DECISION_MAKER, Role.COORDINATOR, Role.AUDITOR})
    @Operation(operationId = "readDelivery", summary = "A delivery", description = "Ett överlämnande.")
    @APIResponse(
            responseCode = "200",
            description = "The delivery",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = DeliveryViews.View.class)))
    public Response read(@PathParam("id") UUID id) {
        return Answers.ok(deliveries.read(id));
    }
}
