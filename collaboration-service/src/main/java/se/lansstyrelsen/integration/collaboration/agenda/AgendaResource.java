package se.lansstyrelsen.integration.collaboration.agenda;

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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.lansstyrelsen.integration.collaboration.agenda.AgendaViews.Agenda;
import se.lansstyrelsen.integration.collaboration.agenda.AgendaViews.Dropping;
import se.lansstyrelsen.integration.collaboration.agenda.AgendaViews.Note;
import se.lansstyrelsen.integration.collaboration.agenda.AgendaViews.Order;
import se.lansstyrelsen.integration.collaboration.agenda.AgendaViews.PublicAgenda;
import se.lansstyrelsen.integration.kit.caller.Role;
import se.lansstyrelsen.integration.kit.http.Answers;
import se.lansstyrelsen.integration.kit.http.ExpectedVersion;
import se.lansstyrelsen.integration.kit.http.Versioned;
import se.lansstyrelsen.integration.kit.paging.PageRequest;
import se.lansstyrelsen.integration.kit.paging.PagedList;
import se.lansstyrelsen.integration.kit.paging.Paging;

@Path("/")
@Produces("application/json")
@Tag(name = "Agendas")
class AgendaResource {

    private final AgendaService agendas;
    private final Paging paging;

    AgendaResource(AgendaService agendas, Paging paging) {
        this.agendas = agendas;
        this.paging = paging;
    }

    @POST
    @Path("forums/{id}/backlog")
    @RolesAllowed({Role.CASE_OFFICER, Role.DECISION_MAKER, Role.COORDINATOR, Role.PARTICIPANT, Role.MUNICIPALITY})
    @Operation(
            operationId = "suggestItem",
            summary = "Suggest something for the forum's next meeting",
            description =
                    "By anyone who takes part. It goes onto the agenda when the next meeting is called. Föreslå punkt.")
    @APIResponse(
            responseCode = "201",
            description = "Suggested",
            content =
                    @Content(mediaType = "application/json", schema = @Schema(implementation = AgendaItemTerms.class)))
    public Response suggest(@PathParam("id") UUID id, ItemContent content, @Context UriInfo uri) {
        return made(agendas.suggest(id, content), uri);
    }

    @GET
    @Path("forums/{id}/backlog")
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
            operationId = "listBacklog",
            summary = "What waits for the forum's next meeting",
            description = "In the order it came. Det som väntar.")
    public PagedList<AgendaItemTerms> waiting(
            @PathParam("id") UUID id, @BeanParam PageRequest page, @Context UriInfo uri) {
        return paging.answer(page.slice(agendas.waiting(id)), uri);
    }

    @POST
    @Path("meetings/{id}/agenda-items")
    @RolesAllowed({Role.CASE_OFFICER, Role.DECISION_MAKER, Role.COORDINATOR, Role.PARTICIPANT, Role.MUNICIPALITY})
    @Operation(
            operationId = "addItem",
            summary = "Add an item last on a meeting's agenda",
            description = "By the secretary or lead, until the minutes are written. Lägg till punkt.")
    @APIResponse(
            responseCode = "201",
            description = "Added",
            content =
                    @Content(mediaType = "application/json", schema = @Schema(implementation = AgendaItemTerms.class)))
    public Response add(@PathParam("id") UUID id, ItemContent content, @Context UriInfo uri) {
        return made(agendas.add(id, content), uri);
    }

    @GET
    @Path("meetings/{id}/agenda")
    @RolesAllowed({
        Role.CASE_OFFICER,
        Role.DECISION_MAKER,
        Role.COORDINATOR,
        Role.PARTICIPANT,
        Role.MUNICIPALITY,
        Role.AUDITOR
    })
    @Operation(
            operationId = "readAgenda",
            summary = "A meeting's agenda with its clock times",
            description = "The ETag is the meeting's. Dagordning.")
    @APIResponse(
            responseCode = "200",
            description = "The agenda",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = Agenda.class)))
    public Response agenda(@PathParam("id") UUID id) {
        return Answers.ok(agendas.agenda(id));
    }

    @PUT
    @Path("meetings/{id}/agenda")
    @RolesAllowed({Role.CASE_OFFICER, Role.DECISION_MAKER, Role.COORDINATOR, Role.PARTICIPANT, Role.MUNICIPALITY})
    @Operation(
            operationId = "orderAgenda",
            summary = "Put a meeting's items in order",
            description =
                    "Items of the backlog that are listed come onto the agenda, those of the agenda that are left out go to the backlog. Ordna dagordningen.")
    @APIResponse(
            responseCode = "200",
            description = "Ordered",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = Agenda.class)))
    public Response order(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, Order order) {
        return Answers.ok(agendas.order(id, ExpectedVersion.of(ifMatch), order.itemIds()));
    }

    @GET
    @Path("agenda-items/{id}")
    @RolesAllowed({
        Role.CASE_OFFICER,
        Role.DECISION_MAKER,
        Role.COORDINATOR,
        Role.PARTICIPANT,
        Role.MUNICIPALITY,
        Role.AUDITOR
    })
    @Operation(operationId = "readItem", summary = "An item", description = "En punkt.")
    @APIResponse(
            responseCode = "200",
            description = "The item",
            content =
                    @Content(mediaType = "application/json", schema = @Schema(implementation = AgendaItemTerms.class)))
    public Response read(@PathParam("id") UUID id) {
        return Answers.ok(agendas.read(id));
    }

    @PUT
    @Path("agenda-items/{id}")
    @RolesAllowed({Role.CASE_OFFICER, Role.DECISION_MAKER, Role.COORDINATOR, Role.PARTICIPANT, Role.MUNICIPALITY})
    @Operation(
            operationId = "changeItem",
            summary = "Change an item that waits",
            description = "By the secretary or lead. Ändra punkt.")
    @APIResponse(
            responseCode = "200",
            description = "Changed",
            content =
                    @Content(mediaType = "application/json", schema = @Schema(implementation = AgendaItemTerms.class)))
    public Response change(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, ItemContent content) {
        return Answers.ok(agendas.change(id, ExpectedVersion.of(ifMatch), content));
    }

    @PUT
    @Path("agenda-items/{id}/note")
    @RolesAllowed({Role.CASE_OFFICER, Role.DECISION_MAKER, Role.COORDINATOR, Role.PARTICIPANT, Role.MUNICIPALITY})
    @Operation(
            operationId = "noteItem",
            summary = "Note what the meeting said of an item",
            description =
                    "Until the minutes are written; an item that is not treated goes on at the next meeting. Anteckning.")
    @APIResponse(
            responseCode = "200",
            description = "Noted",
            content =
                    @Content(mediaType = "application/json", schema = @Schema(implementation = AgendaItemTerms.class)))
    public Response note(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, Note note) {
        return Answers.ok(agendas.note(id, ExpectedVersion.of(ifMatch), note));
    }

    @POST
    @Path("agenda-items/{id}/droppings")
    @RolesAllowed({Role.CASE_OFFICER, Role.DECISION_MAKER, Role.COORDINATOR, Role.PARTICIPANT, Role.MUNICIPALITY})
    @Operation(
            operationId = "dropItem",
            summary = "Strike an item that waits",
            description = "It stays with its reason. Stryka punkt.")
    @APIResponse(
            responseCode = "201",
            description = "Dropped",
            content =
                    @Content(mediaType = "application/json", schema = @Schema(implementation = AgendaItemTerms.class)))
    public Response drop(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            Dropping dropping,
            @Context UriInfo uri) {
        return made(agendas.drop(id, ExpectedVersion.of(ifMatch), dropping.reason()), uri);
    }

    @GET
    @Path("public/meetings/{id}/agenda")
    @PermitAll
    @Operation(
            operationId = "readPublicAgenda",
            summary = "The agenda of a called meeting in an open forum",
            description = "Of confidential items only the kind and the ground. Öppen dagordning.")
    @APIResponse(
            responseCode = "200",
            description = "The agenda",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = PublicAgenda.class)))
    public PublicAgenda published(@PathParam("id") UUID id) {
        return agendas.published(id);
    }

    private static Response made(Versioned<AgendaItemTerms> item, UriInfo uri) {
        return Answers.created(uri, "agenda-items/" + item.view().id(), item);
    }
}
