package se.lansstyrelsen.integration.collaboration.meeting;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.lansstyrelsen.integration.collaboration.meeting.MeetingViews.AttendanceView;
import se.lansstyrelsen.integration.collaboration.meeting.MeetingViews.OrganisationAttendance;
import se.lansstyrelsen.integration.collaboration.meeting.MeetingViews.PublicMeeting;
import se.lansstyrelsen.integration.kit.calendar.CalendarFile;
import se.lansstyrelsen.integration.kit.caller.Role;
import se.lansstyrelsen.integration.kit.http.Answers;
import se.lansstyrelsen.integration.kit.http.QueryParameters;
import se.lansstyrelsen.integration.kit.paging.PageRequest;
import se.lansstyrelsen.integration.kit.paging.PagedList;
import se.lansstyrelsen.integration.kit.paging.Paging;
import se.lansstyrelsen.integration.kit.time.StockholmTime;

@Path("/")
@Produces("application/json")
@Tag(name = "Meetings")
class MeetingReadResource {

    private final MeetingReader meetings;
    private final Paging paging;
    private final Clock clock;

    MeetingReadResource(MeetingReader meetings, Paging paging, Clock clock) {
        this.meetings = meetings;
        this.paging = paging;
        this.clock = clock;
    }

    @GET
    @Path("meetings")
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
            operationId = "listMeetings",
            summary = "Meetings in time order",
            description = "Those of the forums the caller may read. Möten.")
    public PagedList<MeetingTerms> list(
            @QueryParam("forum") @Parameter(description = "Only of this forum") String forum,
            @QueryParam("county") @Parameter(description = "Only of this county's forums") String county,
            @QueryParam("from")
                    @Parameter(
                            description = "Only those that begin at this time or later",
                            schema = @Schema(type = SchemaType.STRING, format = "date-time"))
                    String from,
            @QueryParam("until")
                    @Parameter(
                            description = "Only those that begin before this time",
                            schema = @Schema(type = SchemaType.STRING, format = "date-time"))
                    String until,
            @QueryParam("state")
                    @Parameter(
                            description = "Only in this state",
                            schema = @Schema(implementation = MeetingState.class))
                    String state,
            @BeanParam PageRequest page,
            @Context UriInfo uri) {
        var filter = new Meetings.Filter(
                QueryParameters.id("forum", forum).orElse(null),
                QueryParameters.county("county", county).orElse(null),
                QueryParameters.instant("from", from).orElse(null),
                QueryParameters.instant("until", until).orElse(null),
                QueryParameters.constant("state", state, MeetingState.class).orElse(null));
        return paging.answer(meetings.list(filter, page), uri);
    }

    @GET
    @Path("meetings/{id}")
    @RolesAllowed({
        Role.CASE_OFFICER,
        Role.DECISION_MAKER,
        Role.COORDINATOR,
        Role.PARTICIPANT,
        Role.MUNICIPALITY,
        Role.AUDITOR
    })
    @Operation(operationId = "readMeeting", summary = "A meeting", description = "Ett möte.")
    @APIResponse(
            responseCode = "200",
            description = "The meeting",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = MeetingTerms.class)))
    public Response read(@PathParam("id") UUID id) {
        return Answers.ok(meetings.read(id));
    }

    @GET
    @Path("meetings/{id}/attendance")
    @RolesAllowed({
        Role.CASE_OFFICER,
        Role.DECISION_MAKER,
        Role.COORDINATOR,
        Role.PARTICIPANT,
        Role.MUNICIPALITY,
        Role.AUDITOR
    })
    @Operation(
            operationId = "readAttendance",
            summary = "Who was at a meeting",
            description = "Every seat of the meeting's day, chair and secretary first. Närvaro.")
    @APIResponse(
            responseCode = "200",
            description = "The attendance",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = AttendanceView.class)))
    public AttendanceView attendance(@PathParam("id") UUID id) {
        return meetings.attendance(id);
    }

    @GET
    @Path("meetings/{id}/invitation")
    @Produces(CalendarFile.MEDIA_TYPE)
    @RolesAllowed({
        Role.CASE_OFFICER,
        Role.DECISION_MAKER,
        Role.COORDINATOR,
        Role.PARTICIPANT,
        Role.MUNICIPALITY,
        Role.AUDITOR
    })
    @Operation(
            operationId = "readInvitation",
            summary = "The invitation as a calendar file",
            description =
                    "iCalendar with METHOD REQUEST, or CANCEL for a cancelled meeting; the UID stays and SEQUENCE rises with each change. Kallelse.")
    @APIResponse(
            responseCode = "200",
            description = "The invitation",
            content = @Content(mediaType = "text/calendar", schema = @Schema(type = SchemaType.STRING)))
    public String invitation(@PathParam("id") UUID id, @Context UriInfo uri) {
        return meetings.invitation(id, address(uri));
    }

    @GET
    @Path("forums/{id}/calendar")
    @Produces(CalendarFile.MEDIA_TYPE)
    @RolesAllowed({
        Role.CASE_OFFICER,
        Role.DECISION_MAKER,
        Role.COORDINATOR,
        Role.PARTICIPANT,
        Role.MUNICIPALITY,
        Role.AUDITOR
    })
    @Operation(
            operationId = "readForumCalendar",
            summary = "A forum's meetings as a calendar to subscribe to",
            description = "iCalendar with METHOD PUBLISH. Forumets kalender.")
    @APIResponse(
            responseCode = "200",
            description = "The calendar",
            content = @Content(mediaType = "text/calendar", schema = @Schema(type = SchemaType.STRING)))
    public String calendar(@PathParam("id") UUID id, @Context UriInfo uri) {
        return meetings.calendar(id, address(uri));
    }

    @GET
    @Path("forums/{id}/attendance")
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
            operationId = "readAttendanceOverTime",
            summary = "How each organisation was represented in a forum over time",
            description = "From held meetings between two days; those least represented first. Närvaro över tid.")
    public PagedList<OrganisationAttendance> attendance(
            @PathParam("id") UUID id,
            @QueryParam("from")
                    @Parameter(
                            description = "First day; default a year ago",
                            schema = @Schema(type = SchemaType.STRING, format = "date"))
                    String from,
            @QueryParam("to")
                    @Parameter(
                            description = "Last day; default today",
                            schema = @Schema(type = SchemaType.STRING, format = "date"))
                    String to,
            @BeanParam PageRequest page,
            @Context UriInfo uri) {
        var today = StockholmTime.today(clock);
        var found = meetings.attendance(
                id,
                QueryParameters.date("from", from).orElse(today.minusYears(1)),
                QueryParameters.date("to", to).orElse(today));
        return paging.answer(page.slice(found), uri);
    }

    @GET
    @Path("public/forums/{id}/meetings")
    @Produces({"application/json", "text/csv"})
    @PermitAll
    @Operation(
            operationId = "listPublicMeetings",
            summary = "The meetings of a forum that is open to the public",
            description = "Called and held ones, latest first, without names and addresses to join at. Öppna möten.")
    public PagedList<PublicMeeting> open(@PathParam("id") UUID id, @BeanParam PageRequest page, @Context UriInfo uri) {
        return paging.answer(meetings.open(id, page), uri);
    }

    /** Of this API, as the caller wrote it. */
    private static String address(UriInfo uri) {
        return uri.getBaseUri().toString().replaceAll("/$", "");
    }
}
