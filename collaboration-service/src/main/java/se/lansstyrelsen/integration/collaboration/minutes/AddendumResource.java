package se.lansstyrelsen.integration.collaboration.minutes;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.lansstyrelsen.integration.collaboration.minutes.MinutesViews.AddendumContent;
import se.lansstyrelsen.integration.collaboration.minutes.MinutesViews.AddendumView;
import se.lansstyrelsen.integration.kit.caller.Role;
import se.lansstyrelsen.integration.kit.document.DocumentAnswers;
import se.lansstyrelsen.integration.kit.http.Answers;
import se.lansstyrelsen.integration.kit.paging.PageRequest;
import se.lansstyrelsen.integration.kit.paging.PagedList;
import se.lansstyrelsen.integration.kit.paging.Paging;

@Path("/")
@Produces("application/json")
@Tag(name = "Minutes")
class AddendumResource {

    private final AddendumService addenda;
    private final Paging paging;

    AddendumResource(AddendumService addenda, Paging paging) {
        this.addenda = addenda;
        this.paging = paging;
    }

    @POST
    @Path("meetings/{id}/addenda")
    @RolesAllowed({Role.CASE_OFFICER, Role.DECISION_MAKER, Role.COORDINATOR, Role.PARTICIPANT, Role.MUNICIPALITY})
    @Operation(
            operationId = "addAddendum",
            summary = "Add to verified minutes",
            description =
                    "The minutes stay as they are; the addendum is a document of its own. Tillägg till protokoll.")
    @APIResponse(
            responseCode = "201",
            description = "Added",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = AddendumView.class)))
    public Response add(@PathParam("id") UUID id, AddendumContent content, @Context UriInfo uri) {
        var added = addenda.add(id, content);
        return Answers.created(uri, "addenda/" + added.id() + "/document", added, 0);
    }

    @GET
    @Path("meetings/{id}/addenda")
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
            operationId = "listAddenda",
            summary = "What has been added to a meeting's minutes, by date",
            description = "Tillägg.")
    public PagedList<AddendumView> of(@PathParam("id") UUID id, @BeanParam PageRequest page, @Context UriInfo uri) {
        return paging.answer(page.slice(addenda.of(id)), uri);
    }

    @GET
    @Path("addenda/{id}/document")
    @Produces({"application/json", DocumentAnswers.PDF, DocumentAnswers.HTML})
    @RolesAllowed({
        Role.CASE_OFFICER,
        Role.DECISION_MAKER,
        Role.COORDINATOR,
        Role.PARTICIPANT,
        Role.MUNICIPALITY,
        Role.AUDITOR
    })
    @Operation(
            operationId = "getAddendumDocument",
            summary = "An addendum as a document",
            description = "PDF or HTML by Accept, otherwise its description. Tillägget som handling.")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = {
                @Content(
                        mediaType = "application/json",
                        schema = @Schema(implementation = DocumentAnswers.Description.class)),
                @Content(
                        mediaType = DocumentAnswers.PDF,
                        schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = DocumentAnswers.HTML, schema = @Schema(type = SchemaType.STRING))
            })
    public Response document(@PathParam("id") UUID id, @Context Request request) {
        return DocumentAnswers.of(addenda.document(id), request);
    }

    @GET
    @Path("public/meetings/{id}/addenda")
    @Produces({"application/json", "text/csv"})
    @PermitAll
    @Operation(
            operationId = "listPublicAddenda",
            summary = "What has been added to the minutes of a meeting in an open forum",
            description = "Of confidential ones only the ground. Öppna tillägg.")
    public PagedList<AddendumView> open(@PathParam("id") UUID id, @BeanParam PageRequest page, @Context UriInfo uri) {
        return paging.answer(page.slice(addenda.open(id)), uri);
    }
}
