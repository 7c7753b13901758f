package se.lansstyrelsen.integration.kit.app;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import se.lansstyrelsen.integration.kit.attachment.AttachedContents;
import se.lansstyrelsen.integration.kit.attachment.AttachedFile;
import se.lansstyrelsen.integration.kit.attachment.AttachmentAnswers;
import se.lansstyrelsen.integration.kit.attachment.AttachmentIntake;
import se.lansstyrelsen.integration.kit.attachment.FileType;
import se.lansstyrelsen.integration.kit.caller.Role;

/** Files of things; a map stands for the table an owner would have. */
@Path("/things/{id}/file")
@RolesAllowed(Role.CASE_OFFICER)
class ThingFileResource {

    private static final Map<UUID, AttachedFile> FILES = new ConcurrentHashMap<>();

    private final AttachmentIntake intake;
    private final AttachedContents contents;
    private final AttachmentAnswers answers;

    ThingFileResource(AttachmentIntake intake, AttachedContents contents, AttachmentAnswers answers) {
        this.intake = intake;
        this.contents = contents;
        this.answers = answers;
    }

    @POST
    @Consumes({
        FileType.Media.PDF,
        FileType.Media.PNG,
        FileType.Media.JPEG,
        FileType.Media.DOCX,
        FileType.Media.XLSX,
        FileType.Media.ODT,
        FileType.Media.TXT,
        FileType.Media.CSV,
        FileType.Media.UNSTATED
    })
    @Produces("application/json")
    @Transactional
    public AttachedFile attach(
            @PathParam("id") UUID id,
            @QueryParam("fileName") String fileName,
            @Context HttpHeaders headers,
            InputStream body)
            throws IOException {
        try (var received = intake.receive(body, fileName, headers)) {
            contents.keep(id, received);
            FILES.put(id, received.file());
            return received.file();
        }
    }

    @GET
    @Produces("*/*")
    public Response read(@PathParam("id") UUID id) {
        return answers.content(id, FILES.get(id));
    }

    @DELETE
    @Transactional
    public void remove(@PathParam("id") UUID id) {
        contents.remove(id);
    }
}
