package se.lansstyrelsen.integration.collaboration.activity;

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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.lansstyrelsen.integration.collaboration.activity.ActivityViews.ActivityCount;
import se.lansstyrelsen.integration.collaboration.activity.ActivityViews.ActivityView;
import se.lansstyrelsen.integration.collaboration.activity.ActivityViews.Attendance;
import se.lansstyrelsen.integration.collaboration.activity.ActivityViews.Cancellation;
import se.lansstyrelsen.integration.collaboration.activity.ActivityViews.EnrolmentView;
import se.lansstyrelsen.integration.collaboration.activity.ActivityViews.Results;
import se.lansstyrelsen.integration.kit.caller.Role;
import se.lansstyrelsen.integration.kit.http.Answers;
import se.lansstyrelsen.integration.kit.http.ExpectedVersion;
import se.lansstyrelsen.integration.kit.http.QueryParameters;
import se.lansstyrelsen.integration.kit.paging.PageRequest;
import se.lansstyrelsen.integration.kit.paging.PagedList;
import se.lansstyrelsen.integration.kit.paging.Paging;

@Path("/")
@Produces("application/json")
@Tag(name = "Activities")
class ActivityResource {

    private final ActivityService activities;
    private final Paging paging;

    ActivityResource(ActivityService activities, Paging paging) {
        this.activities = activities;
        this.paging = paging;
    }

    @POST
    @Path("activities")
    @RolesAllowed({Role.CASE_OFFICER, Role.DECISION_MAKER, Role.COORDINATOR})
    @Operation(
            operationId = "planActivity",
            summary = "Plan an activity",
            description =
                    "A seminar, conference, training or dialogue, not told to others until it is opened. Planera aktivitet.")
    @APIResponse(
            responseCode = "201",
            description = "Planned",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ActivityView.class)))
    public Response plan(ActivityContent content, @Context UriInfo uri) {
        var made = activities.plan(content);
        return Answers.created(uri, "activities/" + made.view().id(), made);
    }

    @PUT
    @Path("activities/{id}")
    @RolesAllowed({Role.CASE_OFFICER, Role.DECISION_MAKER, Role.COORDINATOR})
    @Operation(
            operationId = "changeActivity",
            summary = "Change an activity",
            description =
                    "Those who have a place are told by letter; more places go to those who wait. Ändra aktivitet.")
    @APIResponse(
            responseCode = "200",
            description = "Changed",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ActivityView.class)))
    public Response change(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, ActivityContent content) {
        return Answers.ok(activities.change(id, ExpectedVersion.of(ifMatch), content));
    }

    @POST
    @Path("activities/{id}/opening")
    @RolesAllowed({Role.CASE_OFFICER, Role.DECISION_MAKER, Role.COORDINATOR})
    @Operation(operationId = "openActivity", summary = "Open an activity for enrolment", description = "Öppna anmälan.")
    @APIResponse(
            responseCode = "200",
            description = "Opened",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ActivityView.class)))
    public Response open(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        return Answers.ok(activities.open(id, ExpectedVersion.of(ifMatch)));
    }

    @POST
    @Path("activities/{id}/cancellation")
    @RolesAllowed({Role.CASE_OFFICER, Role.DECISION_MAKER, Role.COORDINATOR})
    @Operation(
            operationId = "cancelActivity",
            summary = "Cancel an activity",
            description = "All enrolled are told by letter. Ställ in aktivitet.")
    @APIResponse(
            responseCode = "200",
            description = "Cancelled",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ActivityView.class)))
    public Response cancel(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, Cancellation cancellation) {
        return Answers.ok(activities.cancel(id, ExpectedVersion.of(ifMatch), cancellation.reason()));
    }

    @POST
    @Path("activities/{id}/attendance")
    @RolesAllowed({Role.CASE_OFFICER, Role.DECISION_MAKER, Role.COORDINATOR})
    @Operation(
            operationId = "holdActivity",
            summary = "Tell that an activity was held and who came",
            description = "The others with a place are noted as absent. Närvaro.")
    @APIResponse(
            responseCode = "200",
            description = "Held",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ActivityView.class)))
    public Response hold(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, Attendance attendance) {
        return Answers.ok(activities.hold(id, ExpectedVersion.of(ifMatch), attendance.enrolmentIds()));
    }

    @GET
    @Path("activities/{id}/enrolments")
    @Produces({"application/json", "text/csv"})
    @RolesAllowed({Role.CASE_OFFICER, Role.DECISION_MAKER, Role.COORDINATOR})
    @Operation(
            operationId = "listEnrolments",
            summary = "Who is enrolled, in the order they came",
            description = "Deltagarlista.")
    public PagedList<EnrolmentView> enrolled(
            @PathParam("id") UUID id, @BeanParam PageRequest page, @Context UriInfo uri) {
        return paging.answer(activities.enrolled(id, page), uri);
    }

    @GET
    @Path("activities/{id}/evaluation-results")
    @RolesAllowed({Role.CASE_OFFICER, Role.DECISION_MAKER, Role.COORDINATOR})
    @Operation(
            operationId = "readEvaluation",
            summary = "What the participants thought",
            description = "Utvärderingens resultat.")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = Results.class)))
    public Results results(@PathParam("id") UUID id) {
        return activities.results(id);
    }

    @GET
    @Path("activity-statistics")
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
            operationId = "countActivities",
            summary = "Activities and participants by county and target group",
            description = "Of a year's held activities. Aktivitetsstatistik.")
    public List<ActivityCount> statistics(
            @QueryParam("year") @Parameter(required = true, schema = @Schema(type = SchemaType.INTEGER)) String year,
            @QueryParam("county") @Parameter(description = "Only of this county") String county) {
        return activities.statistics(
                QueryParameters.county("county", county).orElse(null),
                QueryParameters.required("year", QueryParameters.wholeNumber("year", year, 2000, 2200)));
    }
}
