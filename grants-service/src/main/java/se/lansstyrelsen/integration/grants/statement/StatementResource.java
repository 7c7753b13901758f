package se.lansstyrelsen.integration.grants.statement;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.lansstyrelsen.integration.grants.statement.StatementViews.StatementView;
import se.lansstyrelsen.integration.kit.attachment.AttachmentAnswers;
import se.lansstyrelsen.integration.kit.attachment.AttachmentIntake;
import se.lansstyrelsen.integration.kit.attachment.FileType.Media;
import se.lansstyrelsen.integration.kit.caller.Role;
import se.lansstyrelsen.integration.kit.http.Answers;
import se.lansstyrelsen.integration.kit.http.ExpectedVersion;
import se.lansstyrelsen.integration.kit.http.QueryParameters;
import se.lansstyrelsen.integration.kit.paging.PageRequest;
import se.lansstyrelsen.integration.kit.paging.PagedList;
import se.lansstyrelsen.integration.kit.paging.Paging;

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
class StatementResource {

    private final StatementService statements;
    private final AttachmentIntake intake;
    private final AttachmentAnswers answers;
    private final Paging paging;

    StatementResource(StatementService statements, AttachmentIntake intake, AttachmentAnswers answers, Paging paging) {
        this.statements = statements;
        this.intake = intake;
        this.answers = answers;
        this.paging = paging;
    }

    @POST
    @Path("reports/{id}/attachments")
    @Consumes({Media.PDF, Media.PNG, Media.JPEG, Media.DOCX, Media.XLSX, Media.ODT, Media.TXT, Media.CSV, Media.UNSTATED
    })
    @RolesAllowed({Role.MUNICIPALITY, Role.APPLICANT})
    @Operation(
            operationId = "addReportAttachment",
            summary = "Attach a file to a report",
            description =
                    "The body is the file itself, at most 20 MB: PDF, PNG, JPEG, DOCX, XLSX, ODT, TXT or CSV. Its content must be what its name and Content-Type say; "
                            + "macros, encryption and passwords are refused. By the grant's recipient, before the report is sent in and when it was sent back. Bilaga till rapport.")
    @RequestBody(
            required = true,
            content = {
                @Content(mediaType = Media.PDF, schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = Media.PNG, schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = Media.JPEG, schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = Media.DOCX, schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = Media.XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = Media.ODT, schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = Media.TXT, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = Media.CSV, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = Media.UNSTATED, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    @APIResponse(
            responseCode = "201",
            description = "Attached",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = StatementView.class)))
    public Response add(
            @PathParam("id") UUID id,
            @QueryParam("fileName")
                    @Parameter(
                            description = "The file's name with its extension, without folders; at most 150 characters",
                            required = true,
                            schema = @Schema(type = SchemaType.STRING, examples = "kontoutdrag.pdf"))
                    String fileName,
            @QueryParam("kind")
                    @Parameter(
                            description = "What it shows",
                            required = true,
                            schema = @Schema(implementation = StatementKind.class))
                    String kind,
            @Context HttpHeaders headers,
            @Context UriInfo uri,
            InputStream body)
            throws IOException {
        var given = QueryParameters.constant("kind", kind, StatementKind.class);
        var shows = QueryParameters.required("kind", given);
        statements.mustBeAddableByCaller(id);
        try (var received = intake.receive(body, fileName, headers)) {
            var added = statements.add(id, shows, received);
            return Answers.created(uri, "report-attachments/" + added.id(), added, StatementService.ONLY_VERSION);
        }
    }

    @GET
    @Path("reports/{id}/attachments")
    @Produces({"application/json", "text/csv"})
    @Operation(
            operationId = "listReportAttachments",
            summary = "A report's attachments in the order they came",
            description = "A draft's are the applicant's own. Bilagor.")
    public PagedList<StatementView> list(@PathParam("id") UUID id, @BeanParam PageRequest page, @Context UriInfo uri) {
        return paging.answer(page.slice(statements.list(id)), uri);
    }

    @GET
    @Path("report-attachments/{id}")
    @Operation(
            operationId = "getReportAttachment",
            summary = "What an attachment is, and its hash",
            description = "Uppgifter om en bilaga.")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = StatementView.class)))
    public Response read(@PathParam("id") UUID id) {
        return Answers.ok(statements.read(id), StatementService.ONLY_VERSION);
    }

    @GET
    @Path("report-attachments/{id}/content")
    @Produces({Media.PDF, Media.PNG, Media.JPEG, Media.DOCX, Media.XLSX, Media.ODT, Media.TXT, Media.CSV})
    @Operation(
            operationId = "getReportAttachmentContent",
            summary = "The very bytes that were attached",
            description = "To be saved under the file's name; never shown where it is fetched. Bilagans innehåll.")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            headers =
                    @Header(
                            name = "Repr-Digest",
                            description = "SHA-256 of the file (RFC 9530)",
                            schema = @Schema(type = SchemaType.STRING)),
            content = @Content(schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response content(@PathParam("id") UUID id) {
        return answers.content(id, statements.file(id));
    }

    @DELETE
    @Path("report-attachments/{id}")
    @RolesAllowed({Role.MUNICIPALITY, Role.APPLICANT})
    @Operation(
            operationId = "removeReportAttachment",
            summary = "Take a file away from a report that is not sent in",
            description = "What came in with a report is kept. Ta bort bilaga.")
    @APIResponse(responseCode = "204", description = "Removed")
    public void remove(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        statements.remove(id, ExpectedVersion.of(ifMatch));
    }
}
