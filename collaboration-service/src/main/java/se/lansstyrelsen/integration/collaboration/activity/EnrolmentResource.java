package se.lansstyrelsen.integration.collaboration.activity;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
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
import se.lansstyrelsen.integration.collaboration.activity.ActivityMails.WithdrawalPage;
import se.lansstyrelsen.integration.collaboration.activity.ActivityViews.ActivityView;
import se.lansstyrelsen.integration.collaboration.activity.ActivityViews.Evaluation;
import se.lansstyrelsen.integration.collaboration.activity.ActivityViews.NewEnrolment;
import se.lansstyrelsen.integration.collaboration.activity.ActivityViews.OwnEnrolment;
import se.lansstyrelsen.integration.kit.calendar.CalendarFile;
import se.lansstyrelsen.integration.kit.document.DocumentAnswers;
import se.lansstyrelsen.integration.kit.http.Answers;
import se.lansstyrelsen.integration.kit.http.QueryParameters;
import se.lansstyrelsen.integration.kit.paging.PageRequest;
import se.lansstyrelsen.integration.kit.paging.PagedList;
import se.lansstyrelsen.integration.kit.paging.Paging;

@Path("/")
@Produces("application/json")
@Tag(name = "Activities")
class EnrolmentResource {

    private final ActivityService activities;
    private final EnrolmentService enrolments;
    private final Paging paging;

    EnrolmentResource(ActivityService activities, EnrolmentService enrolments, Paging paging) {
        this.activities = activities;
        this.enrolments = enrolments;
        this.paging = paging;
    }

    @GET
    @Path("activities")
    @Produces({"application/json", "text/csv"})
    @PermitAll
    @Operation(operationId = "listActivities", summary = "Activities by day, for anybody", description = "Aktiviteter.")
    public PagedList<ActivityView> list(
            @QueryParam("county") @Parameter(description = "Only of this county's board") String county,
            @QueryParam("kind") @Parameter(schema = @Schema(implementation = ActivityKind.class)) String kind,
            @QueryParam("from")
                    @Parameter(description = "First day", schema = @Schema(type = SchemaType.STRING, format = "date"))
                    String from,
            @BeanParam PageRequest page,
            @Context UriInfo uri) {
        return paging.answer(
                activities.list(
                        QueryParameters.county("county", county).orElse(null),
                        QueryParameters.constant("kind", kind, ActivityKind.class)
                                .orElse(null),
                        QueryParameters.date("from", from).orElse(null),
                        page),
                uri);
    }

    @GET
    @Path("activities/{id}")
    @PermitAll
    @Operation(operationId = "readActivity", summary = "An activity", description = "En aktivitet.")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ActivityView.class)))
    public Response read(@PathParam("id") UUID id) {
        return Answers.ok(activities.read(id));
    }

    @GET
    @Path("activities/{id}/calendar")
    @Produces(CalendarFile.MEDIA_TYPE)
    @PermitAll
    @Operation(
            operationId = "readActivityCalendar",
            summary = "An activity as a calendar file",
            description = "Kalenderfil.")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(mediaType = CalendarFile.MEDIA_TYPE, schema = @Schema(type = SchemaType.STRING)))
    public Response calendar(@PathParam("id") UUID id) {
        return Response.ok(activities.calendar(id))
                .header("Content-Disposition", "attachment; filename=\"aktivitet.ics\"")
                .build();
    }

    @POST
    @Path("activities/{id}/enrolments")
    @PermitAll
    @Operation(
            operationId = "enrol",
            summary = "Enrol",
            description =
                    "First a place, then the waiting list, then no more. The letter that follows leads back to the enrolment. Anmälan.")
    @APIResponse(
            responseCode = "201",
            description = "Enrolled, or in the waiting list",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = OwnEnrolment.class)))
    public Response enrol(@PathParam("id") UUID id, NewEnrolment wish, @Context UriInfo uri) {
        var made = enrolments.enrol(id, wish);
        return Response.created(uri.getBaseUriBuilder()
                        .path("activity-enrolments/" + made.key())
                        .build())
                .entity(made)
                .build();
    }

    @GET
    @Path("activity-enrolments/{key}")
    @PermitAll
    @Operation(operationId = "readEnrolment", summary = "One's own enrolment", description = "Min anmälan.")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = OwnEnrolment.class)))
    public OwnEnrolment enrolment(@PathParam("key") String key) {
        return enrolments.read(key);
    }

    @GET
    @Path("activity-enrolments/{key}/withdrawal")
    @Produces("text/html")
    @PermitAll
    @Operation(
            operationId = "showWithdrawal",
            summary = "The page that a letter's link to withdraw leads to",
            description = "Changes nothing, since mail systems follow links before people do. Avbokningssida.")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(mediaType = "text/html", schema = @Schema(type = SchemaType.STRING)))
    public Response showWithdrawal(@PathParam("key") String key) {
        var title = enrolments.titleOf(key);
        return page(new WithdrawalPage(title, "Avbokar du får någon annan din plats.", "Avboka"));
    }

    @POST
    @Path("activity-enrolments/{key}/withdrawal")
    @Produces("text/html")
    @PermitAll
    @Operation(
            operationId = "withdrawEnrolment",
            summary = "Withdraw; the place goes to the one who has waited longest",
            description = "Name and address are erased. Avbokning.")
    @APIResponse(
            responseCode = "200",
            description = "Withdrawn",
            content = @Content(mediaType = "text/html", schema = @Schema(type = SchemaType.STRING)))
    public Response withdraw(@PathParam("key") String key) {
        var title = enrolments.titleOf(key);
        enrolments.withdraw(key);
        return page(new WithdrawalPage(title, "Din plats är avbokad och dina uppgifter är raderade.", null));
    }

    @POST
    @Path("activity-enrolments/{key}/evaluation")
    @PermitAll
    @Operation(
            operationId = "evaluateActivity",
            summary = "Tell how it was, once",
            description = "For those who were there. Utvärdering.")
    @APIResponse(responseCode = "204", description = "Received")
    public void evaluate(@PathParam("key") String key, Evaluation evaluation) {
        enrolments.evaluate(key, evaluation);
    }

    @DELETE
    @Path("activity-enrolments/{key}")
    @PermitAll
    @Operation(
            operationId = "eraseEnrolment",
            summary = "Have name and address erased",
            description = "A place that is held is given up with it. Radera mina uppgifter.")
    @APIResponse(responseCode = "204", description = "Erased")
    public void erase(@PathParam("key") String key) {
        enrolments.erase(key);
    }

    private static Response page(WithdrawalPage page) {
        return Response.ok(page.render())
                .header("Content-Security-Policy", DocumentAnswers.POLICY + "; form-action 'self'")
                .header("Cache-Control", "no-store")
                .header("Referrer-Policy", "no-referrer")
                .build();
    }
}
