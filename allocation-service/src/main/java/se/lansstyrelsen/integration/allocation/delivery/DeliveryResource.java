package se.lansstyrelsen.integration.allocation.delivery;

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
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.lansstyrelsen.integration.allocation.delivery.DeliveryViews.DeliveryView;
import se.lansstyrelsen.integration.allocation.delivery.DeliveryViews.NewDelivery;
import se.lansstyrelsen.integration.allocation.delivery.DeliveryViews.NewReceipt;
import se.lansstyrelsen.integration.kit.caller.Role;
import se.lansstyrelsen.integration.kit.http.Answers;
import se.lansstyrelsen.integration.kit.http.ExpectedVersion;
import se.lansstyrelsen.integration.kit.http.Versioned;
import se.lansstyrelsen.integration.kit.paging.PageRequest;
import se.lansstyrelsen.integration.kit.paging.PagedList;
import se.lansstyrelsen.integration.kit.paging.Paging;
import se.lansstyrelsen.integration.kit.time.YearParameter;

@Path("/quota-deliveries")
@Produces("application/json")
@RolesAllowed({Role.CASE_OFFICER, Role.DECISION_MAKER, Role.COORDINATOR, Role.PARTNER, Role.AUDITOR})
@Tag(name = "Quota deliveries")
class DeliveryResource {

    private final DeliveryService deliveries;
    private final Paging paging;

    DeliveryResource(DeliveryService deliveries, Paging paging) {
        this.deliveries = deliveries;
        this.paging = paging;
    }

    @POST
    @RolesAllowed(Role.COORDINATOR)
    @Operation(
            operationId = "makeQuotaDelivery",
            summary = "Make the file of a year's quotas and children's shares for Migrationsverket",
            description =
                    "Of the decided quotas and the shares that stand today. Refused while a county is missing, unless incompleteReason says why. A later delivery of the year replaces the former. Leverans av kommuntal och andelstal.")
    @APIResponse(
            responseCode = "201",
            description = "Made; its bytes are under file",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = DeliveryView.class)))
    public Response make(NewDelivery delivery, @Context UriInfo uri) {
        return changed(deliveries.make(delivery), uri);
    }

    @GET
    @Produces({"application/json", "text/csv"})
    @Operation(
            operationId = "listQuotaDeliveries",
            summary = "Deliveries made, latest first",
            description = "Gjorda leveranser.")
    public PagedList<DeliveryView> list(
            @QueryParam("year") @Parameter(description = "Only this year", schema = @Schema(type = SchemaType.INTEGER))
                    String year,
            @BeanParam PageRequest page,
            @Context UriInfo uri) {
        var asked = YearParameter.optional(year);
        return paging.answer(deliveries.list(asked, page), uri);
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getQuotaDelivery",
            summary = "A delivery, what was missing and whether it is acknowledged",
            description = "En leverans.")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = DeliveryView.class)))
    public Response read(@PathParam("id") UUID id) {
        return Answers.ok(deliveries.read(id));
    }

    @GET
    @Path("/{id}/file")
    @Produces("text/csv")
    @Operation(
            operationId = "getQuotaDeliveryFile",
            summary = "The very bytes that were delivered",
            description =
                    "CSV in UTF-8 with byte-order mark and semicolon: Länskod, Län, Kommunkod, Kommun, Kommuntal, Andelstal (promille), Beslutsdatum, Diarienummer; a blank figure is not stated. Den levererade filen.")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            headers =
                    @Header(
                            name = "Repr-Digest",
                            description = "SHA-256 of the file (RFC 9530)",
                            schema = @Schema(type = SchemaType.STRING)),
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    public Response file(@PathParam("id") UUID id) {
        var file = deliveries.file(id);
        return Answers.file(file.content(), "text/csv; charset=UTF-8", file.name(), file.hash());
    }

    @POST
    @Path("/{id}/receipts")
    @RolesAllowed(Role.PARTNER)
    @Operation(
            operationId = "acknowledgeQuotaDelivery",
            summary = "Migrationsverket acknowledges the file by its hash",
            description = "Once; refused when the hash is another file's. Kvittens.")
    @APIResponse(
            responseCode = "201",
            description = "Acknowledged",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = DeliveryView.class)))
    public Response receive(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            NewReceipt receipt,
            @Context UriInfo uri) {
        return changed(deliveries.receive(id, ExpectedVersion.of(ifMatch), receipt.fileHash()), uri);
    }

    private static Response changed(Versioned<DeliveryView> delivery, UriInfo uri) {
        return Answers.created(uri, "quota-deliveries/" + delivery.view().id(), delivery);
    }
}
