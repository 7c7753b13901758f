package se.lansstyrelsen.integration.grants.archive;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.lansstyrelsen.integration.kit.caller.Role;
import se.lansstyrelsen.integration.kit.http.Answers;
import se.lansstyrelsen.integration.kit.http.ExpectedVersion;

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
@Tag(name = "Archive")
class ArchiveResource {

    /** A closing is never changed. */
    private static final long ONLY_VERSION = 1;

    private final ClosingService closings;
    private final ArchiveService archives;

    ArchiveResource(ClosingService closings, ArchiveService archives) {
        this.closings = closings;
        this.archives = archives;
    }

    @POST
    @Path("grants/{id}/closings")
    @RolesAllowed(Role.CASE_OFFICER)
    @Operation(
            operationId = "closeMatter",
            summary = "Close a matter in which nothing is open",
            description =
                    "A rejected, dismissed or withdrawn one at once; a granted one when its reports are approved and no payment or reclaim is open. If-Match is the application's tag. Nothing is written in it afterwards. Avsluta ärende.")
    @APIResponse(
            responseCode = "201",
            description = "Closed",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ClosingView.class)))
    public Response close(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @Context UriInfo uri) {
        var closing = closings.close(id, ExpectedVersion.of(ifMatch));
        return Answers.created(uri, "grants/" + id + "/closing", closing, ONLY_VERSION);
    }

    @GET
    @Path("grants/{id}/closing")
    @Operation(
            operationId = "getClosing",
            summary = "When a matter was closed, and what it had come to",
            description = "Avslutat ärende.")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ClosingView.class)))
    public Response read(@PathParam("id") UUID id) {
        return Answers.ok(closings.read(id), ONLY_VERSION);
    }

    @GET
    @Path("grants/{id}/archive")
    @Produces("application/zip")
    @RolesAllowed({Role.CASE_OFFICER, Role.DECISION_MAKER, Role.AUDITOR})
    @Operation(
            operationId = "getArchive",
            summary = "A closed matter with all its records, documents, files and journal, as a zip",
            description =
                    "To the deciding board and the auditor. manifest.json names every entry with its SHA-256, and so does SHA256SUMS for sha256sum -c; each line of journal.ndjson can be verified by its previousHash. The same content gives the same bytes. Uttag för arkivering.")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content =
                    @Content(
                            mediaType = "application/zip",
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(
            responseCode = "409",
            description = "Not possible in the present state",
            content =
                    @Content(
                            mediaType = "application/problem+json",
                            schema = @Schema(ref = "#/components/schemas/Problem")))
    public Response archive(@PathParam("id") UUID id) {
        var archive = archives.of(id);
        StreamingOutput bytes = archive::writeTo;
        return Response.ok(bytes, "application/zip")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + id + ".zip\"")
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }
}
