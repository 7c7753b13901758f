package se.lansstyrelsen.integration.kit.webhook;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
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
import se.lansstyrelsen.integration.kit.caller.Role;
import se.lansstyrelsen.integration.kit.http.Answers;
import se.lansstyrelsen.integration.kit.http.ExpectedVersion;
import se.lansstyrelsen.integration.kit.paging.PageRequest;
import se.lansstyrelsen.integration.kit.paging.PagedList;
import se.lansstyrelsen.integration.kit.paging.Paging;
import se.lansstyrelsen.integration.kit.webhook.WebhookService.Tagged;
import se.lansstyrelsen.integration.kit.webhook.WebhookViews.Attempt;
import se.lansstyrelsen.integration.kit.webhook.WebhookViews.NewWebhook;
import se.lansstyrelsen.integration.kit.webhook.WebhookViews.WebhookChange;
import se.lansstyrelsen.integration.kit.webhook.WebhookViews.WebhookView;
import se.lansstyrelsen.integration.kit.webhook.WebhookViews.WithSecret;

@Path("/webhooks")
@Produces("application/json")
@Tag(name = "Events")
class WebhookResource {

    private final WebhookService webhooks;
    private final WebhookPing ping;
    private final Paging paging;

    WebhookResource(WebhookService webhooks, WebhookPing ping, Paging paging) {
        this.webhooks = webhooks;
        this.ping = ping;
        this.paging = paging;
    }

    @POST
    @RolesAllowed({Role.PARTNER, Role.COORDINATOR})
    @Operation(
            operationId = "registerWebhook",
            summary = "Be told of events at an address of your own",
            description =
                    "Each event is posted as GET /events gives it, in order, until the address answers 2xx; one that cannot"
                            + " be delivered is tried again, with longer and longer pauses. The headers webhook-id,"
                            + " webhook-timestamp and webhook-signature follow standardwebhooks.com: webhook-id is the"
                            + " event's id, the same at each try. The address always answers, and 410 when it wants no"
                            + " more. The secret is shown this once. Anmäl en adress som ska få händelser.")
    @APIResponse(
            responseCode = "201",
            description = "Registered",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = WithSecret.class)))
    public Response register(NewWebhook wanted, @Context UriInfo uri) {
        var made = webhooks.register(wanted);
        return Answers.created(uri, "webhooks/" + made.view().webhook().id(), made.view(), tag(made));
    }

    @GET
    @Produces({"application/json", "text/csv"})
    @RolesAllowed({Role.PARTNER, Role.COORDINATOR, Role.AUDITOR})
    @Operation(
            operationId = "listWebhooks",
            summary = "Your webhooks and how far each has come",
            description = "Coordinator and auditor see everybody's. Anmälda adresser.")
    public PagedList<WebhookView> list(@BeanParam PageRequest page, @Context UriInfo uri) {
        return paging.answer(webhooks.page(page), uri);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Role.PARTNER, Role.COORDINATOR, Role.AUDITOR})
    @Operation(
            operationId = "getWebhook",
            summary = "A webhook: its state, and how far it has come",
            description = "En anmäld adress.")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = WebhookView.class)))
    public Response read(@PathParam("id") UUID id) {
        return ok(webhooks.read(id));
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed({Role.PARTNER, Role.COORDINATOR})
    @Operation(
            operationId = "changeWebhook",
            summary = "Change address, event types, contact or description",
            description = "The place in the journal is kept, and a failing webhook is tried at once. Ändra.")
    @APIResponse(
            responseCode = "200",
            description = "Changed",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = WebhookView.class)))
    public Response change(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, WebhookChange wanted) {
        return ok(webhooks.change(id, ExpectedVersion.of(ifMatch), wanted));
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed({Role.PARTNER, Role.COORDINATOR})
    @Operation(
            operationId = "removeWebhook",
            summary = "End a webhook",
            description =
                    "Nothing more is sent, and contact and deliveries are erased. The coordinator may end one whose"
                            + " subscriber has gone. Avanmäl.")
    @APIResponse(responseCode = "204", description = "Ended")
    public void remove(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        webhooks.remove(id, ExpectedVersion.of(ifMatch));
    }

    @POST
    @Path("/{id}/secrets")
    @RolesAllowed({Role.PARTNER, Role.COORDINATOR})
    @Operation(
            operationId = "renewWebhookSecret",
            summary = "Renew the signing secret",
            description =
                    "For a day deliveries carry a signature of the former secret too. Renew twice, and the first is"
                            + " out at once. Ny signeringsnyckel.")
    @APIResponse(
            responseCode = "200",
            description = "Renewed",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = WithSecret.class)))
    public Response renewSecret(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        return ok(webhooks.renewSecret(id, ExpectedVersion.of(ifMatch)));
    }

    @POST
    @Path("/{id}/resumptions")
    @RolesAllowed({Role.PARTNER, Role.COORDINATOR})
    @Operation(
            operationId = "resumeWebhook",
            summary = "Resume a paused webhook",
            description = "It goes on with the event after the last one delivered; none is left out. Återuppta.")
    @APIResponse(
            responseCode = "200",
            description = "Resumed",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = WebhookView.class)))
    public Response resume(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        return ok(webhooks.resume(id, ExpectedVersion.of(ifMatch)));
    }

    @POST
    @Path("/{id}/tests")
    @RolesAllowed({Role.PARTNER, Role.COORDINATOR})
    @Operation(
            operationId = "testWebhook",
            summary = "Send a test to the address now",
            description = "A signed event of type webhook-test without sequence in the journal; the answer tells how it"
                    + " went. Provsändning.")
    public Attempt test(@PathParam("id") UUID id) throws InterruptedException {
        return ping.send(id);
    }

    @GET
    @Path("/{id}/deliveries")
    @Produces({"application/json", "text/csv"})
    @RolesAllowed({Role.PARTNER, Role.COORDINATOR, Role.AUDITOR})
    @Operation(
            operationId = "listWebhookDeliveries",
            summary = "The latest hundred attempts, newest first",
            description = "What was sent and answered is not kept, only how it went. Senaste leveransförsök.")
    public PagedList<Attempt> deliveries(@PathParam("id") UUID id, @BeanParam PageRequest page, @Context UriInfo uri) {
        return paging.answer(page.slice(webhooks.attempts(id)), uri);
    }

    private static Response ok(Tagged<?> found) {
        return Answers.ok(found.view(), tag(found));
    }

    private static String tag(Tagged<?> found) {
        return ExpectedVersion.tag(found.version(), found.shown());
    }
}
