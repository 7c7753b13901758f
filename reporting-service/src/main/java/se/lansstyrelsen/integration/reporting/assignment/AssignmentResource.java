package se.lansstyrelsen.integration.reporting.assignment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.lansstyrelsen.integration.kit.calendar.CalendarFile;
import se.lansstyrelsen.integration.kit.caller.Role;
import se.lansstyrelsen.integration.kit.http.Answers;
import se.lansstyrelsen.integration.kit.http.ExpectedVersion;
import se.lansstyrelsen.integration.kit.http.QueryParameters;
import se.lansstyrelsen.integration.kit.paging.PageRequest;
import se.lansstyrelsen.integration.kit.paging.PagedList;
import se.lansstyrelsen.integration.kit.paging.Paging;

@Path("/")
@Produces("application/json")
@Tag(name = "Government assignments")
class AssignmentResource {

    private final AssignmentService assignments;
    private final Paging paging;

    AssignmentResource(AssignmentService assignments, Paging paging) {
        this.assignments = assignments;
        this.paging = paging;
    }

    @POST
    @Path("government-assignments")
    @RolesAllowed(Role.COORDINATOR)
    @Operation(
            operationId = "issueAssignment",
            summary = "Issue an assignment to the 21 county boards",
            description =
                    "With the template they answer by; each board gets a matter of its own, due so many working days before the ministry's day. Regeringsuppdrag.")
    @APIResponse(
            responseCode = "201",
            description = "Issued",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = AssignmentViews.View.class)))
    public Response issue(AssignmentContent assignment, @Context UriInfo uri) {
        var issued = assignments.issue(assignment);
        return Answers.created(uri, "government-assignments/" + issued.view().id(), issued);
    }

    @POST
    @Path("government-assignments/{id}/amendments")
    @RolesAllowed(Role.COORDINATOR)
    @Operation(
            operationId = "amendAssignment",
            summary = "Change an assignment within the year",
            description =
                    "A new due day, questions put besides the former, or both; what is answered stays. Ändring av uppdraget.")
    @APIResponse(
            responseCode = "201",
            description = "Amended",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = AssignmentViews.View.class)))
    public Response amend(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            AssignmentViews.NewAmendment amendment,
            @Context UriInfo uri) {
        return Answers.created(
                uri, "government-assignments/" + id, assignments.amend(id, ExpectedVersion.of(ifMatch), amendment));
    }

    @GET
    @Path("government-assignments")
    @Produces({"application/json", "text/csv"})
    @RolesAllowed({
        Role.CASE_OFFICER,
        Role.DECISION_MAKER,
        Role.COORDINATOR,
        Role.AUDITOR,
        Role.READER,
        Role.MUNICIPALITY,
        Role.PARTICIPANT,
        Role.PARTNER
    })
    @Operation(
            operationId = "listAssignments",
            summary = "Government assignments, the latest year first",
            description = "Regeringsuppdrag.")
    public PagedList<AssignmentViews.View> list(
            @QueryParam("year")
                    @Parameter(description = "Only of this year", schema = @Schema(type = SchemaType.INTEGER))
                    String year,
            @BeanParam PageRequest page,
            @Context UriInfo uri) {
        return paging.answer(
                assignments.list(
                        QueryParameters.wholeNumber("year", year, 2010, 2200).orElse(null), page),
                uri);
    }

    @GET
    @Path("government-assignments/{id}")
    @RolesAllowed({
        Role.CASE_OFFICER,
        Role.DECISION_MAKER,
        Role.COORDINATOR,
        Role.AUDITOR,
        Role.READER,
        Role.MUNICIPALITY,
        Role.PARTICIPANT,
        Role.PARTNER
    })
    @Operation(
            operationId = "readAssignment",
            summary = "An assignment with its template",
            description = "Ett regeringsuppdrag.")
    @APIResponse(
            responseCode = "200",
            description = "The assignment",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = AssignmentViews.View.class)))
    public Response read(@PathParam("id") UUID id) {
        return Answers.ok(assignments.read(id));
    }

    @GET
    @Path("government-assignments/{id}/dates")
    @Produces({"application/json", "text/csv"})
    @RolesAllowed({Role.CASE_OFFICER, Role.DECISION_MAKER, Role.COORDINATOR, Role.AUDITOR})
    @Operation(
            operationId = "listAssignmentDates",
            summary = "Internal dates, counted backwards in working days, and those of other bodies",
            description = "Interna datum.")
    public List<AssignmentViews.DateRow> dates(@PathParam("id") UUID id) {
        return assignments.dates(id);
    }

    @GET
    @Path("government-assignments/{id}/calendar")
    @Produces(CalendarFile.MEDIA_TYPE)
    @RolesAllowed({Role.CASE_OFFICER, Role.DECISION_MAKER, Role.COORDINATOR, Role.AUDITOR})
    @Operation(
            operationId = "getAssignmentCalendar",
            summary = "The same dates as a calendar file",
            description = "iCalendar (RFC 5545). Kalenderfil.")
    @APIResponse(
            responseCode = "200",
            description = "The calendar",
            content = @Content(mediaType = "text/calendar", schema = @Schema(implementation = String.class)))
    public String calendar(@PathParam("id") UUID id) {
        return assignments.calendar(id);
    }
}
