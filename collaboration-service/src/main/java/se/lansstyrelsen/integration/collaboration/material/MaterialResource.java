package se.lansstyrelsen.integration.collaboration.material;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
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
import se.lansstyrelsen.integration.kit.paging.PageRequest;
import se.lansstyrelsen.integration.kit.paging.PagedList;
import se.lansstyrelsen.integration.kit.paging.Paging;

@Path("/")
@Produces("application/json")
@Tag(name = "Agendas")
class MaterialResource {

    private static final long ONLY_VERSION = 0;

    private final MaterialService materials;
    private final AttachmentIntake intake;
    private final AttachmentAnswers answers;
    private final Paging paging;

    MaterialResource(MaterialService materials, AttachmentIntake intake, AttachmentAnswers answers, Paging paging) {
        this.materials = materials;
        this.intake = intake;
        this.answers = answers;
        this.paging = paging;
    }

    @POST
    @Path("agenda-items/{id}/materials")
    @Consumes({Media.PDF, Media.PNG, Media.JPEG, Media.DOCX, Media.XLSX, Media.ODT, Media.TXT, Media.CSV, Media.UNSTATED
    })
    @RolesAllowed({Role.CASE_OFFICER, Role.DECISION_MAKER, Role.COORDINATOR, Role.PARTICIPANT, Role.MUNICIPALITY})
    @Operation(
            operationId = "addMaterial",
            summary = "Put a file with an agenda item",
            description =
                    "The body is the file itself, at most 20 MB: PDF, PNG, JPEG, DOCX, XLSX, ODT, TXT or CSV, without macros and passwords. By anyone who takes part, until the minutes are verified. Underlag.")
    @APIResponse(
            responseCode = "201",
            description = "Added",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = Material.View.class)))
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
    public Response add(
            @PathParam("id") UUID id,
            @QueryParam("fileName")
                    @Parameter(
                            description = "The file's name with its extension, without folders; at most 150 characters",
                            required = true,
                            schema = @Schema(type = SchemaType.STRING, examples = "lagesbild.pdf"))
                    String fileName,
            @Context HttpHeaders headers,
            @Context UriInfo uri,
            InputStream body)
            throws IOException {
        materials.mustBeAddableByCaller(id);
        try (var received = intake.receive(body, fileName, headers)) {
            var added = materials.add(id, received);
            return Answers.created(uri, "materials/" + added.id(), added, ONLY_VERSION);
        }
    }

    @GET
    @Path("agenda-items/{id}/materials")
    @Produces({"application/json", "text/csv"})
    @RolesAllowed({
        Role.CASE_OFFICER,
        Role.DECISION_MAKER,
        Role.COORDINATOR,
        Role.PARTICIPANT,
        Role.MUNICIPALITY,
        Role.AUDITOR
    })
    @Operation(
            operationId = "listMaterials",
            summary = "The files of an agenda item in the order they came",
            description = "Underlag.")
    public PagedList<Material.View> of(@PathParam("id") UUID id, @BeanParam PageRequest page, @Context UriInfo uri) {
        return paging.answer(page.slice(materials.of(id)), uri);
    }

    @GET
    @Path("materials/{id}")
    @RolesAllowed({
        Role.CASE_OFFICER,
        Role.DECISION_MAKER,
        Role.COORDINATOR,
        Role.PARTICIPANT,
        Role.MUNICIPALITY,
        Role.AUDITOR
    })
    @Operation(
            operationId = "readMaterial",
            summary = "What a file is, and its hash",
            description = "Uppgifter om ett underlag.")
    @APIResponse(
            responseCode = "200",
            description = "The file",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = Material.View.class)))
    public Response read(@PathParam("id") UUID id) {
        return Answers.ok(materials.readable(id).view(), ONLY_VERSION);
    }

    @GET
    @Path("materials/{id}/content")
    @Produces({Media.PDF, Media.PNG, Media.JPEG, Media.DOCX, Media.XLSX, Media.ODT, Media.TXT, Media.CSV})
    @RolesAllowed({
        Role.CASE_OFFICER,
        Role.DECISION_MAKER,
        Role.COORDINATOR,
        Role.PARTICIPANT,
        Role.MUNICIPALITY,
        Role.AUDITOR
    })
    @Operation(
            operationId = "getMaterialContent",
            summary = "The very bytes of a file",
            description = "To be saved under its name; never shown where it is fetched. Underlagets innehåll.")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response content(@PathParam("id") UUID id) {
        return answers.content(id, materials.readable(id).file());
    }
}
