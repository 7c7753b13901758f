package se.lansstyrelsen.integration.allocation.consent;

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

@Path("consents")
@Produces("application/json")
@RolesAllowed({Role.CASE_OFFICER, Role.DECISION_MAKER, Role.COORDINATOR, Role.MUNICIPALITY, Role.AUDITOR})
@Tag(name = "Consents")
class ConsentResource {

    private final ConsentBook consents;

    ConsentResource(ConsentBook consents) {
        this.consents = consents;
    }

    @GET
    @Path("{id}")
    @Operation(
            operationId = "getConsent",
            summary = "One consent",
            description = "To the municipality itself and its county board. Ett medgivande.")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ConsentView.class)))
    public Response read(@PathParam("id") UUID id) {
        return Answers.ok(consents.read(id), 0);
    }
}
