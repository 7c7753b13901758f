package se.lansstyrelsen.integration.grants.attachment;

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
import se.lansstyrelsen.integration.grants.attachment.AttachmentViews.AttachmentView;
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
@Tag(name = "Attachments")
class AttachmentResource {

    private final AttachmentService attachments;
    private final AttachmentIntake intake;
    private final AttachmentAnswers answers;
    private final Paging paging;

    AttachmentResource(
            AttachmentService attachments, AttachmentIntake intake, AttachmentAnswers answers, Paging paging) {
        this.attachments = attachments;
        this.intake = intake;
        this.answers = answers;
        this.paging = paging;
    }

    @POST
    @Path("applications/{id}/attachments")
    @Consumes({Media.PDF, Media.PNG, Media.JPEG, Media.DOCX, Media.XLSX, Media.ODT, Media.TXT, Media.CSV, Media.UNSTATED
    })
    @RolesAllowed({Role.CASE_OFFICER, Role.MUNICIPALITY, Role.APPLICANT})
    @Operation(
            operationId = "addAttachment",
            summary = "Attach a file to an application",
            description =
                    "The body is the file itself, at most 20 MB: PDF, PNG, JPEG, DOCX, XLSX, ODT, TXT or CSV. Its content must be what its name and Content-Type say; "
                            + "macros, encryption and passwords are refused. By the applicant in a draft or when a supplement is asked for, and by the deciding board's officer in a received matter. Bilaga.")
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
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = AttachmentView.class)))
    public Response add(
            @PathParam("id") UUID id,
            @QueryParam("fileName")
                    @Parameter(
                            description = "The file's name with its extension, without folders; at most 150 characters",
                            required = true,
                            schema = @Schema(type = SchemaType.STRING, examples = "intyg.pdf"))
                    String fileName,
            @QueryParam("kind")
                    @Parameter(
                            description = "What it shows",
                            required = true,
                            schema = @Schema(implementation = AttachmentKind.class))
                    String kind,
            @QueryParam("partner")
                    @Parameter(
                            description =
                                    "Organisation number of the partner, with CERTIFICATE_OF_COLLABORATION and only then")
                    String partner,
            @Context HttpHeaders headers,
            @Context UriInfo uri,
            InputStream body)
            throws IOException {
        var given = QueryParameters.constant("kind", kind, AttachmentKind.class);
        var purpose = new AttachmentPurpose(QueryParameters.required("kind", given), partner);
        attachments.mustBeAddableByCaller(id);
        try (var received = intake.receive(body, fileName, headers)) {
            var added = attachments.add(id, purpose, received);
            return Answers.created(uri, "attachments/" + added.id(), added, AttachmentService.ONLY_VERSION);
        }
    }

    @GET
    @Path("applications/{id}/attachments")
    @Produces({"application/json", "text/csv"})
    @Operation(
            operationId = "listAttachments",
            summary = "An application's attachments in the order they came",
            description = "A draft's are the applicant's own. Bilagor.")
    public PagedList<AttachmentView> list(@PathParam("id") UUID id, @BeanParam PageRequest page, @Context UriInfo uri) {
        return paging.answer(page.slice(attachments.list(id)), uri);
    }

    @GET
    @Path("attachments/{id}")
    @Operation(
            operationId = "getAttachment",
            summary = "What an attachment is, and its hash",
            description = "Uppgifter om en bilaga.")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = AttachmentView.class)))
    public Response read(@PathParam("id") UUID id) {
        return Answers.ok(attachments.read(id), AttachmentService.ONLY_VERSION);
    }

    @GET
    @Path("attachments/{id}/content")
    @Produces({Media.PDF, Media.PNG, Media.JPEG, Media.DOCX, Media.XLSX, Media.ODT, Media.TXT, Media.CSV})
    @Operation(
            operationId = "getAttachmentContent",
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
        return answers.content(id, attachments.file(id));
    }

    @DELETE
    @Path("attachments/{id}")
    @RolesAllowed({Role.MUNICIPALITY, Role.APPLICANT})
    @Operation(
            operationId = "removeAttachment",
            summary = "Take a file away from a draft",
            description = "Once the application is received its files are kept. Ta bort bilaga.")
    @APIResponse(responseCode = "204", description = "Removed")
    public void remove(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        attachments.remove(id, ExpectedVersion.of(ifMatch));
    }
}
