package se.lansstyrelsen.integration.collaboration.strategy;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
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
import se.lansstyrelsen.integration.kit.http.ExpectedVersion;

@Path("/")
@Produces("application/json")
@Tag(name = "Strategies")
class StrategyDocumentResource {

    private final StrategyDocumentService documents;
    private final AttachmentIntake intake;
    private final AttachmentAnswers answers;

    StrategyDocumentResource(StrategyDocumentService documents, AttachmentIntake intake, AttachmentAnswers answers) {
        this.documents = documents;
        this.intake = intake;
        this.answers = answers;
    }

    @PUT
    @Path("strategies/{id}/document")
    @Consumes(Media.PDF)
    @RolesAllowed({Role.CASE_OFFICER, Role.DECISION_MAKER, Role.COORDINATOR})
    @Operation(
            operationId = "attachStrategyDocument",
            summary = "Attach a strategy's document",
            description =
                    "The body is the PDF itself, at most 20 MB. It takes the place of the former, until the strategy is revised. Strategidokument.")
    @APIResponse(
            responseCode = "200",
            description = "Attached",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = StrategyView.class)))
    @RequestBody(
            required = true,
            content = @Content(mediaType = Media.PDF, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response attach(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @QueryParam("fileName")
                    @Parameter(
                            description = "The file's name with its extension, without folders; at most 150 characters",
                            required = true,
                            schema = @Schema(type = SchemaType.STRING, examples = "strategi.pdf"))
                    String fileName,
            @Context HttpHeaders headers,
            InputStream body)
            throws IOException {
        var expected = ExpectedVersion.of(ifMatch);
        documents.mustBeAttachableByCaller(id, expected);
        try (var received = intake.receive(body, fileName, headers)) {
            return Answers.ok(documents.attach(id, expected, received));
        }
    }

    @GET
    @Path("strategies/{id}/document")
    @Produces(Media.PDF)
    @PermitAll
    @Operation(
            operationId = "getStrategyDocument",
            summary = "A strategy's document",
            description = "Open to all. Strategidokument.")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response content(@PathParam("id") UUID id) {
        var strategy = documents.withDocument(id);
        return answers.content(strategy.documentId(), strategy.document());
    }
}
