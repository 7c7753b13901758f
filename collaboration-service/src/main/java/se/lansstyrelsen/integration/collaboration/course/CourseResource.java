package se.lansstyrelsen.integration.collaboration.course;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.lansstyrelsen.integration.collaboration.course.CourseViews.CourseCount;
import se.lansstyrelsen.integration.collaboration.course.CourseViews.CourseScript;
import se.lansstyrelsen.integration.collaboration.course.CourseViews.CourseView;
import se.lansstyrelsen.integration.kit.caller.Role;
import se.lansstyrelsen.integration.kit.http.Answers;
import se.lansstyrelsen.integration.kit.http.ExpectedVersion;
import se.lansstyrelsen.integration.kit.http.QueryParameters;
import se.lansstyrelsen.integration.kit.paging.PageRequest;
import se.lansstyrelsen.integration.kit.paging.PagedList;
import se.lansstyrelsen.integration.kit.paging.Paging;

@Path("/")
@Produces("application/json")
@Tag(name = "Courses")
class CourseResource {

    private final CourseService courses;
    private final Paging paging;

    CourseResource(CourseService courses, Paging paging) {
        this.courses = courses;
        this.paging = paging;
    }

    @POST
    @Path("courses")
    @RolesAllowed({Role.CASE_OFFICER, Role.DECISION_MAKER, Role.COORDINATOR})
    @Operation(
            operationId = "writeCourse",
            summary = "Write a course",
            description =
                    "Parts of moments, each with content and a multiple-choice test. A draft until it is opened. Kurs.")
    @APIResponse(
            responseCode = "201",
            description = "Written",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = CourseScript.class)))
    public Response begin(CourseContent content, @Context UriInfo uri) {
        var made = courses.begin(content);
        return Answers.created(uri, "courses/" + made.view().id(), made);
    }

    @PUT
    @Path("courses/{id}")
    @RolesAllowed({Role.CASE_OFFICER, Role.DECISION_MAKER, Role.COORDINATOR})
    @Operation(
            operationId = "rewriteCourse",
            summary = "Change a course that is still a draft",
            description = "Ändra kursutkast.")
    @APIResponse(
            responseCode = "200",
            description = "Changed",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = CourseScript.class)))
    public Response write(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, CourseContent content) {
        return Answers.ok(courses.write(id, ExpectedVersion.of(ifMatch), content));
    }

    @POST
    @Path("courses/{id}/opening")
    @RolesAllowed({Role.CASE_OFFICER, Role.DECISION_MAKER, Role.COORDINATOR})
    @Operation(
            operationId = "openCourse",
            summary = "Open a course to everybody",
            description = "From now on its content stands, so that all are tested alike. Öppna kurs.")
    @APIResponse(
            responseCode = "200",
            description = "Opened",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = CourseScript.class)))
    public Response open(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        return Answers.ok(courses.open(id, ExpectedVersion.of(ifMatch)));
    }

    @POST
    @Path("courses/{id}/closing")
    @RolesAllowed({Role.CASE_OFFICER, Role.DECISION_MAKER, Role.COORDINATOR})
    @Operation(
            operationId = "closeCourse",
            summary = "Close a course",
            description = "No tests are handed out any more; diplomas still verify. Stäng kurs.")
    @APIResponse(
            responseCode = "200",
            description = "Closed",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = CourseScript.class)))
    public Response close(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        return Answers.ok(courses.close(id, ExpectedVersion.of(ifMatch)));
    }

    @GET
    @Path("courses/{id}/script")
    @RolesAllowed({Role.CASE_OFFICER, Role.DECISION_MAKER, Role.COORDINATOR})
    @Operation(
            operationId = "readCourseScript",
            summary = "A course with its right answers, for its authors",
            description = "Kurs med facit.")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = CourseScript.class)))
    public Response script(@PathParam("id") UUID id) {
        return Answers.ok(courses.script(id));
    }

    @GET
    @Path("courses")
    @Produces({"application/json", "text/csv"})
    @PermitAll
    @Operation(operationId = "listCourses", summary = "The courses, for anybody", description = "Kurser.")
    public PagedList<CourseView> list(@BeanParam PageRequest page, @Context UriInfo uri) {
        return paging.answer(courses.told(page), uri);
    }

    @GET
    @Path("courses/{id}")
    @PermitAll
    @Operation(operationId = "readCourse", summary = "A course, without its questions", description = "En kurs.")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = CourseView.class)))
    public Response read(@PathParam("id") UUID id) {
        return Answers.ok(courses.told(id));
    }

    @GET
    @Path("courses/{id}/statistics")
    @Produces({"application/json", "text/csv"})
    @RolesAllowed({Role.CASE_OFFICER, Role.DECISION_MAKER, Role.COORDINATOR, Role.AUDITOR})
    @Operation(
            operationId = "countCourse",
            summary = "Participants by kind of employer",
            description = "Of those who began from one day to another, by default all. Kursstatistik.")
    public List<CourseCount> statistics(
            @PathParam("id") UUID id,
            @QueryParam("county") @Parameter(description = "Only those who work in this county") String county,
            @QueryParam("from")
                    @Parameter(description = "First day", schema = @Schema(type = SchemaType.STRING, format = "date"))
                    String from,
            @QueryParam("to")
                    @Parameter(description = "Last day", schema = @Schema(type = SchemaType.STRING, format = "date"))
                    String to) {
        return courses.counts(
                id,
                QueryParameters.county("county", county).orElse(null),
                QueryParameters.date("from", from).orElse(FIRST),
                QueryParameters.date("to", to).orElse(LAST));
    }

    private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2200, 1, 1);
}
