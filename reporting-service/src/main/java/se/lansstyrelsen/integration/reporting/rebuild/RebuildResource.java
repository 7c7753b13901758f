package se.lansstyrelsen.integration.reporting.rebuild;

import jakarta.annotation.security.RolesAllowed;
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
import se.lansstyrelsen.integration.kit.caller.Role;

@Path("/")
@Produces("application/json")
@Tag(name = "Read models")
class RebuildResource {

    private final RebuildService rebuilds;

    RebuildResource(RebuildService rebuilds) {
        this.rebuilds = rebuilds;
    }

    @POST
    @Path("read-model-rebuilds")
    @RolesAllowed(Role.COORDINATOR)
    @Operation(
            operationId = "rebuildReadModel",
            summary = "Make the read model of events anew from the topics",
            description =
                    "The old one serves until the new one has caught up. Ask the address in Location how far it is. Ombyggnad.")
    @APIResponse(
            responseCode = "202",
            description = "Begun",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = Rebuild.View.class)))
    public Response begin(@Context UriInfo uri) {
        var begun = rebuilds.begin();
        return Response.accepted(begun)
                .location(uri.getBaseUriBuilder()
                        .path("read-model-rebuilds/" + begun.id())
                        .build())
                .build();
    }

    @GET
    @Path("read-model-rebuilds/{id}")
    @RolesAllowed({Role.CASE_OFFICER, Role.DECISION_MAKER, Role.COORDINATOR, Role.AUDITOR})
    @Operation(
            operationId = "readReadModelRebuild",
            summary = "How far a rebuild has come",
            description = "Läget för ombyggnaden.")
    @APIResponse(
            responseCode = "200",
            description = "The rebuild",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = Rebuild.View.class)))
    public Response read(@PathParam("id") UUID id) {
        return Response.ok(rebuilds.read(id)).build();
    }
}
