package se.lansstyrelsen.integration.allocation.settlement;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.lansstyrelsen.integration.kit.caller.Caller;
import se.lansstyrelsen.integration.kit.caller.Role;
import se.lansstyrelsen.integration.kit.http.ExpectedVersion;
import se.lansstyrelsen.integration.kit.paging.PageRequest;
import se.lansstyrelsen.integration.kit.paging.PagedList;
import se.lansstyrelsen.integration.kit.paging.Paging;

@Path("/settlement-files")
@Produces("application/json")
@Tag(name = "Settlement feed")
class SettlementFileResource {

    private static final String EXAMPLE =
            """
            {"specversion":"1.0","id":"b6f0","source":"urn:migrationsverket:settlement","type":"se.migrationsverket.settlement.assignment-decided.v1","time":"2018-03-01T09:00:00Z","data":{"assignmentId":"A-1","municipalityCode":"0880","category":"QUOTA_REFUGEE","persons":4,"decidedOn":"2018-03-01","receiveBy":"2018-05-01"}}
            """;

    private final SettlementFileImport imports;
    private final SettlementFiles files;
    private final Caller caller;
    private final Paging paging;

    SettlementFileResource(SettlementFileImport imports, SettlementFiles files, Caller caller, Paging paging) {
        this.imports = imports;
        this.files = files;
        this.caller = caller;
        this.paging = paging;
    }

    @POST
    @Consumes("application/x-ndjson")
    @RolesAllowed(Role.PARTNER)
    @Operation(
            operationId = "sendSettlementFile",
            summary = "Send settlement records as a file, one CloudEvents JSON object a line",
            description =
                    "Streamed, of any length up to 1 GB. Good rows are kept and bad ones listed under errors; rows sent before, here or by "
                            + "the topic, have no effect. Fil med anvisningar och mottaganden.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = "application/x-ndjson",
                            schema = @Schema(type = SchemaType.STRING),
                            examples = @ExampleObject(name = "decision", value = EXAMPLE)))
    @APIResponse(
            responseCode = "202",
            description = "Taken in; the address in Location tells how it went",
            headers = @Header(name = "Location", schema = @Schema(type = SchemaType.STRING)),
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = SettlementFile.class)))
    public Response send(InputStream body, @Context UriInfo uri) throws IOException {
        var file = imports.take(body, caller.subject());
        return Response.accepted(file)
                .location(uri.getBaseUriBuilder()
                        .path("settlement-files/" + file.id())
                        .build())
                .build();
    }

    @GET
    @Produces({"application/json", "text/csv"})
    @RolesAllowed({Role.PARTNER, Role.CASE_OFFICER, Role.COORDINATOR, Role.AUDITOR})
    @Operation(
            operationId = "listSettlementFiles",
            summary = "Files received, newest first",
            description = "Mottagna filer.")
    public PagedList<SettlementFile> list(@BeanParam PageRequest page, @Context UriInfo uri) {
        return paging.answer(files.list(page), uri);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Role.PARTNER, Role.CASE_OFFICER, Role.COORDINATOR, Role.AUDITOR})
    @Operation(operationId = "getSettlementFile", summary = "How a file went", description = "Filens läge.")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = SettlementFile.class)))
    public Response get(@PathParam("id") UUID id) {
        var file = files.require(id);
        return Response.ok(file)
                .header("ETag", ExpectedVersion.tag(file.touchedAt().toEpochMilli()))
                .build();
    }

    @GET
    @Path("/{id}/errors")
    @Produces({"application/json", "text/csv"})
    @RolesAllowed({Role.PARTNER, Role.CASE_OFFICER, Role.COORDINATOR, Role.AUDITOR})
    @Operation(
            operationId = "listSettlementFileErrors",
            summary = "Rows that were not kept: line, field and reason",
            description = "Felaktiga rader.")
    public PagedList<SettlementFile.Error> errors(
            @PathParam("id") UUID id, @BeanParam PageRequest page, @Context UriInfo uri) {
        files.require(id);
        return paging.answer(files.errors(id, page), uri);
    }
}
