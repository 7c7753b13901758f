package se.lansstyrelsen.integration.grants.reclaim;

import static se.lansstyrelsen.integration.grants.reclaim.ReclaimResource.changed;

import jakarta.annotation.security.RolesAllowed;
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
import se.lansstyrelsen.integration.grants.reclaim.ReclaimViews.NewClosure;
import se.lansstyrelsen.integration.grants.reclaim.ReclaimViews.NewDecision;
import se.lansstyrelsen.integration.grants.reclaim.ReclaimViews.NewHearing;
import se.lansstyrelsen.integration.grants.reclaim.ReclaimViews.NewProposal;
import se.lansstyrelsen.integration.grants.reclaim.ReclaimViews.NewReturn;
import se.lansstyrelsen.integration.grants.reclaim.ReclaimViews.ReclaimView;
import se.lansstyrelsen.integration.kit.caller.Role;
import se.lansstyrelsen.integration.kit.http.ExpectedVersion;

@Path("/")
@Produces("application/json")
@RolesAllowed({Role.CASE_OFFICER, Role.DECISION_MAKER})
@Tag(name = "Reclaims")
class ReclaimHandlingResource {

    private final ReclaimService reclaims;

    ReclaimHandlingResource(ReclaimService reclaims) {
        this.reclaims = reclaims;
    }

    @POST
    @Path("reclaims/{id}/hearings")
    @Operation(
            operationId = "hearRecipient",
            summary = "Tell the recipient, and give it time to answer",
            description =
                    "Before a decision; nothing is proposed until it has answered or the day has passed (25 § förvaltningslagen 2017:900). Kommunicering.")
    @APIResponse(
            responseCode = "201",
            description = "Told",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ReclaimView.class)))
    public Response hear(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            NewHearing hearing,
            @Context UriInfo uri) {
        return changed(reclaims.hear(id, ExpectedVersion.of(ifMatch), hearing.answerBy()), uri);
    }

    @POST
    @Path("reclaims/{id}/proposals")
    @Operation(
            operationId = "proposeReclaim",
            summary = "Propose what is decided of a reclaim",
            description =
                    "In full, in part, or waived for special reasons (41 § förordning 2010:1122), with instalments that make the demand. Förslag till beslut.")
    @APIResponse(
            responseCode = "201",
            description = "Proposed",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ReclaimView.class)))
    public Response propose(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            NewProposal proposal,
            @Context UriInfo uri) {
        return changed(reclaims.propose(id, ExpectedVersion.of(ifMatch), proposal), uri);
    }

    @POST
    @Path("reclaims/{id}/returns")
    @RolesAllowed(Role.DECISION_MAKER)
    @Operation(
            operationId = "returnReclaimProposal",
            summary = "Send a proposed reclaim decision back",
            description = "Another one is proposed. Återlämnat förslag.")
    @APIResponse(
            responseCode = "201",
            description = "Sent back",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ReclaimView.class)))
    public Response giveBack(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, NewReturn back, @Context UriInfo uri) {
        return changed(reclaims.giveBack(id, ExpectedVersion.of(ifMatch), back.reasons()), uri);
    }

    @POST
    @Path("reclaims/{id}/closures")
    @Operation(
            operationId = "closeReclaim",
            summary = "Close a reclaim without reclaiming anything",
            description =
                    "One on the ground of 39 § only because the recipient neither caused the fault nor should have seen it. Avslut.")
    @APIResponse(
            responseCode = "201",
            description = "Closed",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ReclaimView.class)))
    public Response close(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            NewClosure closure,
            @Context UriInfo uri) {
        return changed(reclaims.close(id, ExpectedVersion.of(ifMatch), closure), uri);
    }

    @POST
    @Path("reclaims/{id}/decisions")
    @RolesAllowed(Role.DECISION_MAKER)
    @Operation(
            operationId = "decideReclaim",
            summary = "Decide a reclaim as proposed",
            description =
                    "By another than the one who proposed it. The document is printed, and what is demanded becomes a repayment. Beslut om återkrav.")
    @APIResponse(
            responseCode = "201",
            description = "Decided",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ReclaimView.class)))
    public Response decide(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            NewDecision decision,
            @Context UriInfo uri) {
        return changed(reclaims.decide(id, ExpectedVersion.of(ifMatch), decision), uri);
    }
}
