package se.lansstyrelsen.integration.collaboration.notification;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.lansstyrelsen.integration.collaboration.notification.NotificationViews.MailView;
import se.lansstyrelsen.integration.collaboration.notification.NotificationViews.NewMail;
import se.lansstyrelsen.integration.kit.caller.Role;
import se.lansstyrelsen.integration.kit.http.Answers;

@Path("/")
@Produces("application/json")
@Tag(name = "Notifications")
class NotificationResource {

    private final NotificationService notifications;

    NotificationResource(NotificationService notifications) {
        this.notifications = notifications;
    }

    @GET
    @Path("notifications")
    @Produces({"application/json", "text/csv"})
    @RolesAllowed({Role.CASE_OFFICER, Role.DECISION_MAKER, Role.COORDINATOR, Role.PARTICIPANT, Role.MUNICIPALITY})
    @Operation(
            operationId = "listNotifications",
            summary = "What awaits the caller's organisations",
            description =
                    "Issues to answer, minutes to verify, contributions due; what is due first comes first, at most 500 of a kind. Det som väntar.")
    public List<Notification> list() {
        return notifications.ofCaller();
    }

    @GET
    @Path("notifications/feed")
    @Produces(NotificationResource.ATOM)
    @RolesAllowed({Role.CASE_OFFICER, Role.DECISION_MAKER, Role.COORDINATOR, Role.PARTICIPANT, Role.MUNICIPALITY})
    @Operation(
            operationId = "readNotificationFeed",
            summary = "The same as an Atom feed",
            description = "RFC 4287. Flöde.")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(mediaType = NotificationResource.ATOM, schema = @Schema(type = SchemaType.STRING)))
    public String feed() {
        return notifications.feed();
    }

    @POST
    @Path("notification-mails")
    @RolesAllowed({Role.CASE_OFFICER, Role.DECISION_MAKER, Role.COORDINATOR, Role.PARTICIPANT, Role.MUNICIPALITY})
    @Operation(
            operationId = "askForDailyMail",
            summary = "Ask for a letter each working day about what awaits",
            description = "Sent after seven in the morning when something does. Dagligt brev.")
    @APIResponse(
            responseCode = "201",
            description = "Asked for",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = MailView.class)))
    public Response subscribe(NewMail wish, @Context UriInfo uri) {
        var made = notifications.subscribe(wish.email());
        return Answers.created(uri, "notification-mails/" + made.view().id(), made);
    }

    @GET
    @Path("notification-mails")
    @Produces({"application/json", "text/csv"})
    @RolesAllowed({Role.CASE_OFFICER, Role.DECISION_MAKER, Role.COORDINATOR, Role.PARTICIPANT, Role.MUNICIPALITY})
    @Operation(
            operationId = "listDailyMails",
            summary = "The caller's own daily letters",
            description = "Mina dagliga brev.")
    public List<MailView> mails() {
        return notifications.subscribed();
    }

    @DELETE
    @Path("notification-mails/{id}")
    @RolesAllowed({Role.CASE_OFFICER, Role.DECISION_MAKER, Role.COORDINATOR, Role.PARTICIPANT, Role.MUNICIPALITY})
    @Operation(
            operationId = "endDailyMail",
            summary = "End a daily letter",
            description = "The address is erased. Avsluta dagligt brev.")
    @APIResponse(responseCode = "204", description = "Ended")
    public void end(@PathParam("id") UUID id) {
        notifications.end(id);
    }

    static final String ATOM = "application/atom+xml";
}
