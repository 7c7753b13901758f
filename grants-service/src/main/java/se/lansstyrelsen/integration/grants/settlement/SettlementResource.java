package se.lansstyrelsen.integration.grants.settlement;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.lansstyrelsen.integration.kit.caller.Role;
import se.lansstyrelsen.integration.kit.http.Answers;

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
@Tag(name = "Reports")
class SettlementResource {

    private final SettlementService settlements;

    SettlementResource(SettlementService settlements) {
        this.settlements = settlements;
    }

    @GET
    @Path("grants/{id}/settlement")
    @Operation(
            operationId = "getSettlement",
            summary = "What is granted, paid, approved, reclaimed and still open of a grant",
            description = "To the öre, as it stands now. Avstämning.")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = Settlement.class)))
    public Response read(@PathParam("id") UUID id) {
        var settlement = settlements.of(id);
        return Answers.ok(settlement, SettlementService.tag(settlement));
    }
}
