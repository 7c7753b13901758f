package se.lansstyrelsen.integration.collaboration.minutes;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.lansstyrelsen.integration.collaboration.meeting.MeetingTerms;
import se.lansstyrelsen.integration.collaboration.minutes.MinutesViews.MinutesView;
import se.lansstyrelsen.integration.collaboration.minutes.MinutesViews.NewMinutes;
import se.lansstyrelsen.integration.collaboration.minutes.MinutesViews.Verification;
import se.lansstyrelsen.integration.collaboration.minutes.MinutesViews.Withdrawal;
import se.lansstyrelsen.integration.kit.caller.Role;
import se.lansstyrelsen.integration.kit.document.DocumentAnswers;
import se.lansstyrelsen.integration.kit.http.Answers;
import se.lansstyrelsen.integration.kit.http.ExpectedVersion;
import se.lansstyrelsen.integration.kit.http.Versioned;

@Path("/")
@Produces("application/json")
@Tag(name = "Minutes")
class MinutesResource {

    private final MinutesService minutes;
    private final Verifying verifying;
    private final MinutesDocuments documents;

    MinutesResource(MinutesService minutes, Verifying verifying, MinutesDocuments documents) {
        this.minutes = minutes;
        this.verifying = verifying;
        this.documents = documents;
    }

    @POST
    @Path("meetings/{id}/minutes")
    @RolesAllowed({Role.CASE_OFFICER, Role.DECISION_MAKER, Role.COORDINATOR, Role.PARTICIPANT, Role.MUNICIPALITY})
    @Operation(
            operationId = "writeMinutes",
            summary = "Write the minutes of a held meeting and name who verifies them",
            description =
                    "If-Match is the meeting's. Items nobody treated are postponed to the next meeting. Protokollföra.")
    @APIResponse(
            responseCode = "201",
            description = "Written",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = MinutesView.class)))
    public Response write(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            NewMinutes content,
            @Context UriInfo uri) {
        return made(minutes.write(id, ExpectedVersion.of(ifMatch), content), uri);
    }

    @GET
    @Path("meetings/{id}/minutes")
    @RolesAllowed({
        Role.CASE_OFFICER,
        Role.DECISION_MAKER,
        Role.COORDINATOR,
        Role.PARTICIPANT,
        Role.MUNICIPALITY,
        Role.AUDITOR
    })
    @Operation(
            operationId = "readMinutes",
            summary = "A meeting's minutes",
            description = "With notes, decisions, who verifies and what was added later. Protokoll.")
    @APIResponse(
            responseCode = "200",
            description = "The minutes",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = MinutesView.class)))
    public Response read(@PathParam("id") UUID id) {
        return Answers.ok(minutes.read(id));
    }

    @GET
    @Path("meetings/{id}/minutes/document")
    @Produces({"application/json", DocumentAnswers.PDF, DocumentAnswers.HTML})
    @RolesAllowed({
        Role.CASE_OFFICER,
        Role.DECISION_MAKER,
        Role.COORDINATOR,
        Role.PARTICIPANT,
        Role.MUNICIPALITY,
        Role.AUDITOR
    })
    @Operation(
            operationId = "getMinutesDocument",
            summary = "The minutes as a document",
            description =
                    "Byte for byte as they were when the last one verified; before that a draft. PDF or HTML by Accept, otherwise its description. Protokollet som handling.")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = {
                @Content(
                        mediaType = "application/json",
                        schema = @Schema(implementation = DocumentAnswers.Description.class)),
                @Content(
                        mediaType = DocumentAnswers.PDF,
                        schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = DocumentAnswers.HTML, schema = @Schema(type = SchemaType.STRING))
            })
    public Response document(@PathParam("id") UUID id, @Context Request request) {
        return DocumentAnswers.of(documents.whole(id), request);
    }

    @POST
    @Path("meetings/{id}/verifications")
    @RolesAllowed({Role.CASE_OFFICER, Role.DECISION_MAKER, Role.COORDINATOR, Role.PARTICIPANT, Role.MUNICIPALITY})
    @Operation(
            operationId = "verifyMinutes",
            summary = "Verify minutes one is named to verify",
            description =
                    "If-Match is the minutes'. When the last one named has verified, they are locked and their decisions told. Justera.")
    @APIResponse(
            responseCode = "201",
            description = "Verified",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = MinutesView.class)))
    public Response verify(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            Verification verification,
            @Context UriInfo uri) {
        return made(verifying.verify(id, ExpectedVersion.of(ifMatch), verification), uri);
    }

    @POST
    @Path("meetings/{id}/minutes-withdrawals")
    @RolesAllowed({Role.CASE_OFFICER, Role.DECISION_MAKER, Role.COORDINATOR, Role.PARTICIPANT, Role.MUNICIPALITY})
    @Operation(
            operationId = "withdrawMinutes",
            summary = "Take minutes back to change them",
            description =
                    "Before everybody has verified; If-Match is the minutes'. Those who had verified do it anew. Återta protokoll.")
    @APIResponse(
            responseCode = "201",
            description = "Taken back",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = MeetingTerms.class)))
    public Response withdraw(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            Withdrawal withdrawal,
            @Context UriInfo uri) {
        var meeting = minutes.withdraw(id, ExpectedVersion.of(ifMatch), withdrawal.reason());
        return Answers.created(uri, "meetings/" + id, meeting);
    }

    @GET
    @Path("public/meetings/{id}/minutes")
    @Produces({"application/json", DocumentAnswers.PDF, DocumentAnswers.HTML})
    @PermitAll
    @Operation(
            operationId = "getPublicMinutes",
            summary = "The verified minutes of a meeting in an open forum",
            description =
                    "Without what is confidential, of which only the ground is told. PDF or HTML by Accept, otherwise its description. Öppet protokoll.")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = {
                @Content(
                        mediaType = "application/json",
                        schema = @Schema(implementation = DocumentAnswers.Description.class)),
                @Content(
                        mediaType = DocumentAnswers.PDF,
                        schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = DocumentAnswers.HTML, schema = @Schema(type = SchemaType.STRING))
            })
    public Response open(@PathParam("id") UUID id, @Context Request request) {
        return DocumentAnswers.of(documents.open(id), request);
    }

    private static Response made(Versioned<MinutesView> minutes, UriInfo uri) {
        return Answers.created(uri, "meetings/" + minutes.view().meeting().id() + "/minutes", minutes);
    }
}
