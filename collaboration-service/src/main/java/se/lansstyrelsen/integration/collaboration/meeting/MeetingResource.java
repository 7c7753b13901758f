package se.lansstyrelsen.integration.collaboration.meeting;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.lansstyrelsen.integration.collaboration.meeting.MeetingViews.Cancellation;
import se.lansstyrelsen.integration.collaboration.meeting.MeetingViews.Holding;
import se.lansstyrelsen.integration.collaboration.meeting.MeetingViews.SeriesMade;
import se.lansstyrelsen.integration.kit.caller.Role;
import se.lansstyrelsen.integration.kit.http.Answers;
import se.lansstyrelsen.integration.kit.http.ExpectedVersion;
import se.lansstyrelsen.integration.kit.http.Versioned;

@Path("/")
@Produces("application/json")
@Tag(name = "Meetings")
class MeetingResource {

    private final MeetingService meetings;

    MeetingResource(MeetingService meetings) {
        this.meetings = meetings;
    }

    @POST
    @Path("forums/{id}/meetings")
    @RolesAllowed({Role.CASE_OFFICER, Role.DECISION_MAKER, Role.COORDINATOR, Role.PARTICIPANT, Role.MUNICIPALITY})
    @Operation(
            operationId = "planMeeting",
            summary = "Plan a meeting",
            description = "By the forum's secretary or lead, on a day when the forum exists. Planera möte.")
    @APIResponse(
            responseCode = "201",
            description = "Planned",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = MeetingTerms.class)))
    public Response plan(@PathParam("id") UUID id, MeetingContent content, @Context UriInfo uri) {
        return made(meetings.plan(id, content), uri);
    }

    @POST
    @Path("forums/{id}/meeting-series")
    @RolesAllowed({Role.CASE_OFFICER, Role.DECISION_MAKER, Role.COORDINATOR, Role.PARTICIPANT, Role.MUNICIPALITY})
    @Operation(
            operationId = "planMeetingSeries",
            summary = "Plan meetings that come back by a rule",
            description =
                    "At the same hour by Swedish clocks; each is then changed, called and cancelled by itself. Planera mötesserie.")
    @APIResponse(
            responseCode = "201",
            description = "Planned",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = SeriesMade.class)))
    public Response plan(@PathParam("id") UUID id, MeetingSeries series, @Context UriInfo uri) {
        var made = meetings.plan(id, series);
        return Response.created(uri.getBaseUriBuilder()
                        .path("meetings/" + made.meetings().get(0).id())
                        .build())
                .entity(made)
                .build();
    }

    @PUT
    @Path("meetings/{id}")
    @RolesAllowed({Role.CASE_OFFICER, Role.DECISION_MAKER, Role.COORDINATOR, Role.PARTICIPANT, Role.MUNICIPALITY})
    @Operation(
            operationId = "changeMeeting",
            summary = "Change a meeting's time and place before it is held",
            description = "When it has been called, the invitation gets a new sequence number. Ändra möte.")
    @APIResponse(
            responseCode = "200",
            description = "Changed",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = MeetingTerms.class)))
    public Response change(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, MeetingContent content) {
        return Answers.ok(meetings.change(id, ExpectedVersion.of(ifMatch), content));
    }

    @POST
    @Path("meetings/{id}/calls")
    @RolesAllowed({Role.CASE_OFFICER, Role.DECISION_MAKER, Role.COORDINATOR, Role.PARTICIPANT, Role.MUNICIPALITY})
    @Operation(
            operationId = "callMeeting",
            summary = "Call to a meeting",
            description =
                    "What waits in the backlog goes onto the agenda, and the invitation may be fetched. Kalla till möte.")
    @APIResponse(
            responseCode = "201",
            description = "Called",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = MeetingTerms.class)))
    public Response call(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @Context UriInfo uri) {
        return made(meetings.call(id, ExpectedVersion.of(ifMatch)), uri);
    }

    @POST
    @Path("meetings/{id}/holdings")
    @RolesAllowed({Role.CASE_OFFICER, Role.DECISION_MAKER, Role.COORDINATOR, Role.PARTICIPANT, Role.MUNICIPALITY})
    @Operation(
            operationId = "holdMeeting",
            summary = "Tell that a called meeting has been held, and who was there",
            description =
                    "Seats that are not told of were absent. Items nobody treated go back to the backlog when the minutes are written. Mötet har hållits.")
    @APIResponse(
            responseCode = "201",
            description = "Held",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = MeetingTerms.class)))
    public Response hold(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, Holding holding, @Context UriInfo uri) {
        return made(meetings.hold(id, ExpectedVersion.of(ifMatch), holding.attendance()), uri);
    }

    @POST
    @Path("meetings/{id}/cancellations")
    @RolesAllowed({Role.CASE_OFFICER, Role.DECISION_MAKER, Role.COORDINATOR, Role.PARTICIPANT, Role.MUNICIPALITY})
    @Operation(
            operationId = "cancelMeeting",
            summary = "Cancel a meeting that has not been held",
            description =
                    "The invitation becomes a cancellation, and its items go back to the backlog. Ställa in möte.")
    @APIResponse(
            responseCode = "201",
            description = "Cancelled",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = MeetingTerms.class)))
    public Response cancel(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            Cancellation cancellation,
            @Context UriInfo uri) {
        return made(meetings.cancel(id, ExpectedVersion.of(ifMatch), cancellation.reason()), uri);
    }

    @PUT
    @Path("meetings/{id}/attendance")
    @RolesAllowed({Role.CASE_OFFICER, Role.DECISION_MAKER, Role.COORDINATOR, Role.PARTICIPANT, Role.MUNICIPALITY})
    @Operation(
            operationId = "correctAttendance",
            summary = "Correct who was at a held meeting",
            description =
                    "Until the minutes are verified; seats that are not told of stay as they were. Rätta närvaro.")
    @APIResponse(
            responseCode = "200",
            description = "Corrected",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = MeetingTerms.class)))
    public Response attend(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, Holding attendance) {
        return Answers.ok(meetings.attend(id, ExpectedVersion.of(ifMatch), attendance.attendance()));
    }

    private static Response made(Versioned<MeetingTerms> meeting, UriInfo uri) {
        return Answers.created(uri, "meetings/" + meeting.view().id(), meeting);
    }
}
