package se.lansstyrelsen.integration.reporting.attachment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.lansstyrelsen.integration.kit.attachment.AttachmentAnswers;
import se.lansstyrelsen.integration.kit.attachment.AttachmentIntake;
import se.lansstyrelsen.integration.kit.attachment.FileType.Media;
import se.lansstyrelsen.integration.kit.caller.Role;
import se.lansstyrelsen.integration.kit.http.Answers;

@Path("/")
@Produces("application/json")
@Tag(name = "County reports")
class AttachmentResource {

    private final AttachmentService attachments;
    private final AttachmentIntake intake;
    private final AttachmentAnswers answers;

    AttachmentResource(AttachmentService attachments, AttachmentIntake intake, AttachmentAnswers answers) {
        this.attachments = attachments;
        this.intake = intake;
        this.answers = answers;
    }

    @POST
    @Path("county-reports/{id}/attachments")
    @Consumes({Media.PDF, Media.PNG, Media.JPEG, Media.DOCX, Media.XLSX, Media.ODT, Media.TXT, Media.CSV, Media.UNSTATED
    })
    @RolesAllowed({Role.CASE_OFFICER, Role.DECISION_MAKER})
    @Operation(
            operationId = "addCountyReportAttachment",
            summary = "Put a file with a county report",
            description =
                    "The body is the file itself, at most 20 MB: PDF, PNG, JPEG, DOCX, XLSX, ODT, TXT or CSV, without macros and passwords. Before the report is submitted. Bifoga en fil.")
    @APIResponse(
            responseCode = "201",
            description = "Added",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = ReportAttachment.View.class)))
    public Response add(
            @PathParam("id") UUID id,
            @QueryParam("fileName")
                    @Parameter(
                            description = "The file's name with its extension, without folders; at most 150 characters",
                            required = true,
                            schema = @Schema(type = SchemaType.STRING, examples = "tabell.xlsx"))
                    String fileName,
            @Context HttpHeaders headers,
            @Context UriInfo uri,
            @RequestBody(
                            required = true,
                            content = {
                                @Content(
                                        mediaType = Media.PDF,
                                        schema = @Schema(type = SchemaType.STRING, format = "binary")),
                                @Content(
                                        mediaType = Media.PNG,
                                        schema = @Schema(type = SchemaType.STRING, format = "binary")),
                                @Content(
                                        mediaType = Media.JPEG,
                                        schema = @Schema(type = SchemaType.STRING, format = "binary")),
                                @Content(
                                        mediaType = Media.DOCX,
                                        schema = @Schema(type = SchemaType.STRING, format = "binary")),
                                @Content(
                                        mediaType = Media.XLSX,
                                        schema = @Schema(type = SchemaType.STRING, format = "binary")),
                                @Content(
                                        mediaType = Media.ODT,
                                        schema = @Schema(type = SchemaType.STRING, format = "binary")),
                                @Content(mediaType = Media.TXT, schema = @Schema(type = SchemaType.STRING)),
                                @Content(mediaType = Media.CSV, schema = @Schema(type = SchemaType.STRING)),
                                @Content(
                                        mediaType = Media.UNSTATED,
                                        schema = @Schema(type = SchemaType.STRING, format = "binary"))
                            })
                    InputStream body)
            throws IOException {
        attachments.mustBeOpen(id);
        try (var received = intake.receive(body, fileName, headers)) {
            var added = attachments.add(id, received);
            return Answers.created(uri, "county-report-attachments/" + added.id(), added, 0);
        }
    }

    @GET
    @Path("county-reports/{id}/attachments")
    @Produces({"application/json", "text/csv"})
    @RolesAllowed({Role.CASE_OFFICER, Role.DECISION_MAKER, Role.COORDINATOR, Role.AUDITOR})
    @Operation(
            operationId = "listCountyReportAttachments",
            summary = "The files of a county report in the order they came",
            description = "Bifogade filer.")
    public List<ReportAttachment.View> of(@PathParam("id") UUID id) {
        return attachments.of(id);
    }

    @GET
    @Path("county-report-attachments/{id}")
    @RolesAllowed({Role.CASE_OFFICER, Role.DECISION_MAKER, Role.COORDINATOR, Role.AUDITOR})
    @Operation(
            operationId = "readCountyReportAttachment",
            summary = "What a file is, and its hash",
            description = "Uppgifter om en bifogad fil.")
    @APIResponse(
            responseCode = "200",
            description = "The file",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = ReportAttachment.View.class)))
    public Response read(@PathParam("id") UUID id) {
        return Answers.ok(attachments.readable(id).view(), 0);
    }

    @GET
    @Path("county-report-attachments/{id}/content")
    @Produces({Media.PDF, Media.PNG, Media.JPEG, Media.DOCX, Media.XLSX, Media.ODT, Media.TXT, Media.CSV})
    @RolesAllowed({Role.CASE_OFFICER, Role.DECISION_MAKER, Role.COORDINATOR, Role.AUDITOR})
    @Operation(
            operationId = "getCountyReportAttachmentContent",
            summary = "The very bytes of a file",
            description = "To be saved under its name; never shown where it is fetched. Filens innehåll.")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response content(@PathParam("id") UUID id) {
        return answers.content(id, attachments.readable(id).file());
    }
}
