package se.lansstyrelsen.integration.collaboration.course;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.DELETE;
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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.lansstyrelsen.integration.collaboration.course.CourseViews.AttemptView;
import se.lansstyrelsen.integration.collaboration.course.CourseViews.Begun;
import se.lansstyrelsen.integration.collaboration.course.CourseViews.DiplomaFacts;
import se.lansstyrelsen.integration.collaboration.course.CourseViews.NewParticipation;
import se.lansstyrelsen.integration.collaboration.course.CourseViews.Progress;
import se.lansstyrelsen.integration.collaboration.course.CourseViews.TestAnswers;
import se.lansstyrelsen.integration.collaboration.course.CourseViews.TestResult;
import se.lansstyrelsen.integration.kit.document.DocumentAnswers;
import se.lansstyrelsen.integration.kit.http.Answers;

@Path("/")
@Produces("application/json")
@Tag(name = "Courses")
class ParticipationResource {

    private final ParticipationService participations;

    ParticipationResource(ParticipationService participations) {
        this.participations = participations;
    }

    @POST
    @Path("courses/{id}/participations")
    @PermitAll
    @Operation(
            operationId = "beginCourse",
            summary = "Begin a course",
            description =
                    "For anybody. Answers with a key that is told only this once and lets the participant go on. Påbörja kurs.")
    @APIResponse(
            responseCode = "201",
            description = "Begun",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = Begun.class)))
    public Response begin(@PathParam("id") UUID id, NewParticipation wish, @Context UriInfo uri) {
        var made = participations.begin(id, wish);
        return Answers.created(uri, "course-participations/" + made.view().id(), made);
    }

    @GET
    @Path("course-participations/{id}")
    @PermitAll
    @Operation(operationId = "readProgress", summary = "How far a participant has come", description = "Mina framsteg.")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = Progress.class)))
    public Response progress(
            @PathParam("id") UUID id,
            @HeaderParam("Participation-Key") @Parameter(description = "The key told when the course was begun")
                    String key) {
        return Answers.ok(participations.progress(id, key));
    }

    @POST
    @Path("course-participations/{id}/moments/{moment}/attempts")
    @PermitAll
    @Operation(
            operationId = "beginTest",
            summary = "The test of the next moment",
            description =
                    "Questions and choices in an order of their own each time, without the right answers. Asked for again before it is answered, the same test comes. Prov.")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = AttemptView.class)))
    public AttemptView test(
            @PathParam("id") UUID id,
            @PathParam("moment") String moment,
            @HeaderParam("Participation-Key") @Parameter(description = "The key told when the course was begun")
                    String key) {
        return participations.test(id, key, moment);
    }

    @POST
    @Path("course-participations/{id}/attempts/{attempt}/answers")
    @PermitAll
    @Operation(
            operationId = "answerTest",
            summary = "Answer a test, once",
            description = "Tells what was right. The last test passed completes the course. Besvara prov.")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = TestResult.class)))
    public TestResult answer(
            @PathParam("id") UUID id,
            @PathParam("attempt") UUID attempt,
            @HeaderParam("Participation-Key") @Parameter(description = "The key told when the course was begun")
                    String key,
            TestAnswers answers) {
        return participations.answer(id, key, attempt, answers);
    }

    @GET
    @Path("course-participations/{id}/diploma")
    @Produces({"application/json", DocumentAnswers.PDF, DocumentAnswers.HTML})
    @PermitAll
    @Operation(
            operationId = "readDiploma",
            summary = "The diploma",
            description = "PDF or HTML by Accept, otherwise its description. Diplom.")
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
    public Response diploma(
            @PathParam("id") UUID id,
            @HeaderParam("Participation-Key") @Parameter(description = "The key told when the course was begun")
                    String key,
            @Context UriInfo uri,
            @Context Request request) {
        var verifyAt = uri.getBaseUriBuilder().path("diplomas").build() + "/";
        return DocumentAnswers.of(participations.diploma(id, key, verifyAt), request);
    }

    @DELETE
    @Path("course-participations/{id}")
    @PermitAll
    @Operation(
            operationId = "eraseParticipation",
            summary = "Erase a participation",
            description = "The name and the diploma go; the number verifies no longer. Radera mina uppgifter.")
    @APIResponse(responseCode = "204", description = "Erased")
    public void erase(
            @PathParam("id") UUID id,
            @HeaderParam("Participation-Key") @Parameter(description = "The key told when the course was begun")
                    String key) {
        participations.erase(id, key);
    }

    @GET
    @Path("diplomas/{number}")
    @PermitAll
    @Operation(
            operationId = "verifyDiploma",
            summary = "Whether a diploma is genuine",
            description =
                    "Tells name, course and date to anybody who has the number, and nothing else. Kontrollera diplom.")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = DiplomaFacts.class)))
    public DiplomaFacts verify(@PathParam("number") String number) {
        return participations.verify(number);
    }
}
