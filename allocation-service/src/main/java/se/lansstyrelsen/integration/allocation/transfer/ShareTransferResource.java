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
import se.lansstyrelsen.integration.allocation.transfer.TransferViews.NewShareTransfer;
import se.lansstyrelsen.integration.allocation.transfer.TransferViews.TransferView;
import se.lansstyrelsen.integration.kit.caller.Role;
import se.lansstyrelsen.integration.kit.paging.PageRequest;
import se.lansstyrelsen.integration.kit.paging.PagedList;
import se.lansstyrelsen.integration.kit.paging.Paging;

@Path("share-transfers")
@Produces("application/json")
@RolesAllowed({Role.CASE_OFFICER, Role.DECISION_MAKER, Role.COORDINATOR, Role.MUNICIPALITY, Role.AUDITOR})
@Tag(name = "Transfers")
class ShareTransferResource {

    private final TransferAnswers transfers;

    ShareTransferResource(TransferService transfers, Paging paging) {
        this.transfers = new TransferAnswers(TransferKind.SHARE, transfers, paging);
    }

    @POST
    @RolesAllowed({Role.CASE_OFFICER, Role.MUNICIPALITY})
    @Operation(
            operationId = "registerShareTransfer",
            summary = "Register an agreement that another municipality takes over a share of unaccompanied children",
            description =
                    "Within the county, from 2019, for one year only and down to 0 promille. Does not cover assignments to kin (anknytningsanvisningar) or children among quota refugees. Omfördelning av andelstal.")
    @APIResponse(
            responseCode = "201",
            description = "Registered",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = TransferView.class)))
    public Response register(NewShareTransfer agreed, @Context UriInfo uri) {
        return transfers.register(agreed.terms(), uri);
    }

    @GET
    @Produces({"application/json", "text/csv"})
    @Operation(
            operationId = "listShareTransfers",
            summary = "Transfers of the children's shares, latest year first",
            description = "To the county board and the municipalities concerned. Omfördelning av andelstal.")
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
            operationId = "getShareTransfer",
            summary = "One transfer of the children's shares with its consents",
            description = "Omfördelning av andelstal.")
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
            operationId = "consentToShareTransfer",
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
            operationId = "confirmShareTransfer",
            summary = "The county board confirms, and the promille move for the rest of the year",
            description =
                    "Once both municipalities have consented, by another person than the one who registered. The county sum stays. Fastställd omfördelning.")
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
            operationId = "withdrawShareTransfer",
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
