package se.lansstyrelsen.integration.collaboration.newsletter;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.lansstyrelsen.integration.collaboration.newsletter.NewsletterMails.SubscriptionPage;
import se.lansstyrelsen.integration.collaboration.newsletter.NewsletterViews.NewSubscription;
import se.lansstyrelsen.integration.kit.caller.Role;
import se.lansstyrelsen.integration.kit.document.DocumentAnswers;

@Path("/")
@Produces("application/json")
@Tag(name = "Newsletters")
class SubscriptionResource {

    private final SubscriptionService subscriptions;

    SubscriptionResource(SubscriptionService subscriptions) {
        this.subscriptions = subscriptions;
    }

    @POST
    @Path("newsletters/{id}/subscriptions")
    @PermitAll
    @Operation(
            operationId = "askForNewsletter",
            summary = "Ask for a newsletter",
            description =
                    "A letter to the address holds a link to confirm by; without that nothing more is sent and the address is erased in a week. The answer is the same whether or not the address is known. Prenumerera.")
    @APIResponse(responseCode = "202", description = "Look in the mailbox")
    public Response ask(@PathParam("id") UUID id, NewSubscription wish) {
        subscriptions.ask(id, wish.email());
        return Response.accepted().build();
    }

    @POST
    @Path("newsletters/{id}/erasures")
    @RolesAllowed({Role.CASE_OFFICER, Role.DECISION_MAKER, Role.COORDINATOR})
    @Operation(
            operationId = "eraseSubscriber",
            summary = "Erase an address at its owner's request",
            description = "Radera adress.")
    @APIResponse(responseCode = "204", description = "Erased, if it was there")
    public void erase(@PathParam("id") UUID id, NewSubscription address) {
        subscriptions.erase(id, address.email());
    }

    @GET
    @Path("newsletter-subscriptions/{key}/confirmation")
    @Produces("text/html")
    @PermitAll
    @Operation(
            operationId = "showConfirmation",
            summary = "The page that a letter's link to confirm leads to",
            description = "Changes nothing, since mail systems follow links before people do. Bekräftelsesida.")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(mediaType = "text/html", schema = @Schema(type = SchemaType.STRING)))
    public Response showConfirmation(@PathParam("key") String key) {
        var name = subscriptions.named(key);
        return page(new SubscriptionPage(
                "Prenumerera på " + name, "Bekräfta att du vill ha nyhetsbrevet till den här adressen.", "Bekräfta"));
    }

    @POST
    @Path("newsletter-subscriptions/{key}/confirmation")
    @Produces("text/html")
    @PermitAll
    @Operation(
            operationId = "confirmSubscription",
            summary = "Confirm a subscription",
            description = "Bekräfta prenumeration.")
    @APIResponse(
            responseCode = "200",
            description = "Confirmed",
            content = @Content(mediaType = "text/html", schema = @Schema(type = SchemaType.STRING)))
    public Response confirm(@PathParam("key") String key) {
        var name = subscriptions.confirm(key);
        return page(new SubscriptionPage(
                "Välkommen", "Du får nu nyhetsbrevet " + name + ". I varje brev finns en länk för att avsluta.", null));
    }

    @GET
    @Path("newsletter-subscriptions/{key}/leaving")
    @Produces("text/html")
    @PermitAll
    @Operation(
            operationId = "showLeaving",
            summary = "The page that a letter's link to leave leads to",
            description = "Changes nothing, since mail systems follow links before people do. Avslutssida.")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(mediaType = "text/html", schema = @Schema(type = SchemaType.STRING)))
    public Response showLeaving(@PathParam("key") String key) {
        var name = subscriptions.named(key);
        return page(new SubscriptionPage(
                "Avsluta " + name, "Din adress raderas och du får inga fler brev.", "Avsluta prenumerationen"));
    }

    @POST
    @Path("newsletter-subscriptions/{key}/leaving")
    @Produces("text/html")
    @PermitAll
    @Operation(
            operationId = "leaveNewsletter",
            summary = "Leave a newsletter with one request (RFC 8058)",
            description = "The address is erased. Used twice, the link does no harm. Avsluta prenumeration.")
    @APIResponse(
            responseCode = "200",
            description = "Left",
            content = @Content(mediaType = "text/html", schema = @Schema(type = SchemaType.STRING)))
    public Response leave(@PathParam("key") String key) {
        var message = subscriptions.leave(key)
                ? "Din adress är raderad och du får inga fler brev."
                : "Prenumerationen var redan avslutad.";
        return page(new SubscriptionPage("Avslutad", message, null));
    }

    private static Response page(SubscriptionPage page) {
        return Response.ok(page.render())
                .header("Content-Security-Policy", DocumentAnswers.POLICY + "; form-action 'self'")
                .header("Cache-Control", "no-store")
                .header("Referrer-Policy", "no-referrer")
                .build();
    }
}
