package se.lansstyrelsen.integration.grants.retention;

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
import se.lansstyrelsen.integration.grants.retention.OfficialErasureViews.NewOfficialErasure;
import se.lansstyrelsen.integration.grants.retention.OfficialErasureViews.OfficialErasureView;
import se.lansstyrelsen.integration.kit.caller.Role;
import se.lansstyrelsen.integration.kit.http.Answers;

@Path("/")
@Produces("application/json")
@RolesAllowed({Role.COORDINATOR, Role.AUDITOR})
@Tag(name = "Archive")
class OfficialErasureResource {

    /** What was erased stays so. */
    private static final long ONLY_VERSION = 1;

    private final OfficialErasureService erasures;

    OfficialErasureResource(OfficialErasureService erasures) {
        this.erasures = erasures;
    }

    @POST
    @Path("official-erasures")
    @RolesAllowed(Role.COORDINATOR)
    @Operation(
            operationId = "eraseOfficial",
            summary = "Erase an official's name from all closed matters",
            description =
                    "Rapporteur and decision-maker of proposals, decisions and reclaims become (gallrad). Decided documents are public records and stay; the journal never bore a name, so that its chain holds. Gallring av tjänstemans namn.")
    @APIResponse(
            responseCode = "201",
            description = "Erased",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = OfficialErasureView.class)))
    public Response erase(NewOfficialErasure erasure, @Context UriInfo uri) {
        var made = erasures.erase(erasure.name());
        return Answers.created(uri, "official-erasures/" + made.id(), made, ONLY_VERSION);
    }

    @GET
    @Path("official-erasures/{id}")
    @Operation(
            operationId = "getOfficialErasure",
            summary = "One erasure, by its counts",
            description = "En gallring, utan namn.")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = OfficialErasureView.class)))
    public Response read(@PathParam("id") UUID id) {
        return Answers.ok(erasures.read(id), ONLY_VERSION);
    }
}
