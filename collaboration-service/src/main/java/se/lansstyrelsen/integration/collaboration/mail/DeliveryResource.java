package se.lansstyrelsen.integration.collaboration.mail;

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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.lansstyrelsen.integration.collaboration.mail.MailViews.Bounce;
import se.lansstyrelsen.integration.collaboration.mail.MailViews.DeliveryView;
import se.lansstyrelsen.integration.collaboration.mail.MailViews.Resolution;
import se.lansstyrelsen.integration.kit.caller.Role;
import se.lansstyrelsen.integration.kit.http.Answers;
import se.lansstyrelsen.integration.kit.http.ExpectedVersion;
import se.lansstyrelsen.integration.kit.http.QueryParameters;
import se.lansstyrelsen.integration.kit.paging.PageRequest;
import se.lansstyrelsen.integration.kit.paging.PagedList;
import se.lansstyrelsen.integration.kit.paging.Paging;

@Path("/")
@Produces("application/json")
@Tag(name = "Mail")
class DeliveryResource {

    private final DeliveryService deliveries;
    private final Paging paging;

    DeliveryResource(DeliveryService deliveries, Paging paging) {
        this.deliveries = deliveries;
        this.paging = paging;
    }

    @GET
    @Path("deliveries")
    @Produces({"application/json", "text/csv"})
    @RolesAllowed({Role.CASE_OFFICER, Role.DECISION_MAKER, Role.COORDINATOR, Role.AUDITOR})
    @Operation(
            operationId = "listDeliveries",
            summary = "Letters on their way to each addressee",
            description =
                    "Those of the caller's boards. The ones in doubt were being handed over when a process ended, and wait for somebody to tell what became of them. Utskick.")
    public PagedList<DeliveryView> list(
            @QueryParam("state") @Parameter(schema = @Schema(implementation = DeliveryState.class)) String state,
            @QueryParam("letter")
                    @Parameter(
                            description = "Only of this letter",
                            schema = @Schema(type = SchemaType.STRING, format = "uuid"))
                    String letter,
            @BeanParam PageRequest page,
            @Context UriInfo uri) {
        return paging.answer(
                deliveries.list(
                        QueryParameters.constant("state", state, DeliveryState.class)
                                .orElse(null),
                        QueryParameters.id("letter", letter).orElse(null),
                        page),
                uri);
    }

    @GET
    @Path("deliveries/{id}")
    @RolesAllowed({Role.CASE_OFFICER, Role.DECISION_MAKER, Role.COORDINATOR, Role.AUDITOR})
    @Operation(
            operationId = "readDelivery",
            summary = "A letter on its way to an addressee",
            description = "Ett utskick.")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = DeliveryView.class)))
    public Response read(@PathParam("id") UUID id) {
        return Answers.ok(deliveries.read(id));
    }

    @POST
    @Path("deliveries/{id}/resolution")
    @RolesAllowed({Role.CASE_OFFICER, Role.DECISION_MAKER, Role.COORDINATOR})
    @Operation(
            operationId = "resolveDelivery",
            summary = "Tell what became of a letter in doubt",
            description = "Received, or to be sent again. Besked om tveksamt utskick.")
    @APIResponse(
            responseCode = "200",
            description = "Resolved",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = DeliveryView.class)))
    public Response resolve(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, Resolution resolution) {
        return Answers.ok(deliveries.resolve(id, ExpectedVersion.of(ifMatch), resolution.outcome()));
    }

    @POST
    @Path("mail-bounces")
    @RolesAllowed({Role.CASE_OFFICER, Role.DECISION_MAKER, Role.COORDINATOR})
    @Operation(
            operationId = "tellBounce",
            summary = "Tell that a letter came back",
            description =
                    "For the mail system, which reads the delivery from the bounce address and the status from the report (RFC 3464). Ends a subscription at once when permanent. Studs.")
    @APIResponse(
            responseCode = "200",
            description = "Taken in",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = DeliveryView.class)))
    public Response bounce(Bounce bounce) {
        return Answers.ok(deliveries.bounce(bounce));
    }
}
