package se.lansstyrelsen.integration.allocation.transfer;

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
import se.lansstyrelsen.integration.allocation.AreaParameters;
import se.lansstyrelsen.integration.allocation.Decision;
import se.lansstyrelsen.integration.allocation.consent.ConsentView;
import se.lansstyrelsen.integration.allocation.consent.NewConsent;
import se.lansstyrelsen.integration.allocation.transfer.TransferViews.NewQuotaTransfer;
import se.lansstyrelsen.integration.allocation.transfer.TransferViews.TransferView;
import se.lansstyrelsen.integration.kit.caller.Role;
import se.lansstyrelsen.integration.kit.paging.PageRequest;
import se.lansstyrelsen.integration.kit.paging.PagedList;
import se.lansstyrelsen.integration.kit.paging.Paging;

@Path("quota-transfers")
@Produces("application/json")
@RolesAllowed({Role.CASE_OFFICER, Role.DECISION_MAKER, Role.COORDINATOR, Role.MUNICIPALITY, Role.AUDITOR})
@Tag(name = "Transfers")
class QuotaTransferResource {

    private final TransferAnswers transfers;

    QuotaTransferResource(TransferService transfers, Paging paging) {
        this.transfers = new TransferAnswers(TransferKind.QUOTA, transfers, paging);
    }

    @POST
    @RolesAllowed({Role.CASE_OFFICER, Role.MUNICIPALITY})
    @Operation(
            operationId = "registerQuotaTransfer",
            summary = "Register an agreement to move persons of the quota to another municipality",
            description =
                    "Within the county and its decided plan; by the county board or either municipality. Across counties it is refused (7 § förordning 2016:39). Omfördelning av kommuntal.")
    @APIResponse(
            responseCode = "201",
            description = "Registered",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = TransferView.class)))
    public Response register(NewQuotaTransfer agreed, @Context UriInfo uri) {
        return transfers.register(agreed.terms(), uri);
    }

    @GET
    @Produces({"application/json", "text/csv"})
    @Operation(
            operationId = "listQuotaTransfers",
            summary = "Transfers of municipality quota, latest year first",
            description = "To the county board and the municipalities concerned. Omfördelning av kommuntal.")
    public PagedList<TransferView> list(
            @BeanParam TransferFilter filter,
            @BeanParam AreaParameters area,
            @BeanParam PageRequest page,
            @Context UriInfo uri) {
        return transfers.list(filter, area, page, uri);
    }

    @GET
    @Path("{id}")
    @Operation(
            operationId = "getQuotaTransfer",
            summary = "One transfer of municipality quota with its consents",
            description = "Omfördelning av kommuntal.")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = TransferView.class)))
    public Response read(@PathParam("id") UUID id) {
        return transfers.read(id);
    }

    @POST
    @Path("{id}/consents")
    @RolesAllowed(Role.MUNICIPALITY)
    @Operation(
            operationId = "consentToQuotaTransfer",
            summary = "One of the two municipalities consents",
            description = "Each by its own token, until it is confirmed or withdrawn. Medgivande.")
    @APIResponse(
            responseCode = "201",
            description = "Given",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ConsentView.class)))
    public Response consent(@PathParam("id") UUID id, NewConsent consent, @Context UriInfo uri) {
        return transfers.consent(id, consent, uri);
    }

    @POST
    @Path("{id}/confirmations")
    @RolesAllowed(Role.DECISION_MAKER)
    @Operation(
            operationId = "confirmQuotaTransfer",
            summary = "The county board confirms, and a new plan takes the place of the decided one",
            description =
                    "Once both municipalities have consented, by another person than the one who registered. The county sum stays. Beslut om ändrade kommuntal (7 § förordning 2016:39).")
    @APIResponse(
            responseCode = "201",
            description = "Confirmed",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = TransferView.class)))
    public Response confirm(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            Decision decision,
            @Context UriInfo uri) {
        return transfers.confirm(id, ifMatch, decision, uri);
    }

    @POST
    @Path("{id}/withdrawals")
    @RolesAllowed({Role.CASE_OFFICER, Role.MUNICIPALITY})
    @Operation(
            operationId = "withdrawQuotaTransfer",
            summary = "Take the transfer back before it is confirmed",
            description = "REGISTERED becomes WITHDRAWN. Återta.")
    @APIResponse(
            responseCode = "201",
            description = "Withdrawn",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = TransferView.class)))
    public Response withdraw(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @Context UriInfo uri) {
        return transfers.withdraw(id, ifMatch, uri);
    }
}
