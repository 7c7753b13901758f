package se.lansstyrelsen.integration.collaboration.minutes;

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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.lansstyrelsen.integration.collaboration.minutes.MinutesViews.DecisionContent;
import se.lansstyrelsen.integration.collaboration.minutes.MinutesViews.Rewording;
import se.lansstyrelsen.integration.kit.caller.Role;
import se.lansstyrelsen.integration.kit.http.Answers;
import se.lansstyrelsen.integration.kit.http.ExpectedVersion;
import se.lansstyrelsen.integration.kit.http.QueryParameters;
import se.lansstyrelsen.integration.kit.paging.PageRequest;
import se.lansstyrelsen.integration.kit.paging.PagedList;
import se.lansstyrelsen.integration.kit.paging.Paging;

@Path("/")
@Produces("application/json")
@Tag(name = "Minutes")
class DecisionResource {

    private final DecisionService decisions;
    private final Paging paging;

    DecisionResource(DecisionService decisions, Paging paging) {
        this.decisions = decisions;
        this.paging = paging;
    }

    @POST
    @Path("meetings/{id}/decisions")
    @RolesAllowed({Role.CASE_OFFICER, Role.DECISION_MAKER, Role.COORDINATOR, Role.PARTICIPANT, Role.MUNICIPALITY})
    @Operation(
            operationId = "writeDecision",
            summary = "Write down what a held meeting decided",
            description =
                    "Numbered within the forum and year, without gaps. It is told to others when the minutes are verified. Beslut.")
    @APIResponse(
            responseCode = "201",
            description = "Written",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = DecisionTerms.class)))
    public Response write(@PathParam("id") UUID id, DecisionContent content, @Context UriInfo uri) {
        var decision = decisions.write(id, content);
        return Answers.created(uri, "decisions/" + decision.view().id(), decision);
    }

    @PUT
    @Path("decisions/{id}")
    @RolesAllowed({Role.CASE_OFFICER, Role.DECISION_MAKER, Role.COORDINATOR, Role.PARTICIPANT, Role.MUNICIPALITY})
    @Operation(
            operationId = "rewordDecision",
            summary = "Reword a decision before the minutes are written",
            description = "Ändra lydelsen.")
    @APIResponse(
            responseCode = "200",
            description = "Reworded",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = DecisionTerms.class)))
    public Response reword(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, Rewording rewording) {
        return Answers.ok(decisions.reword(id, ExpectedVersion.of(ifMatch), rewording.text()));
    }

    @GET
    @Path("decisions/{id}")
    @RolesAllowed({
        Role.CASE_OFFICER,
        Role.DECISION_MAKER,
        Role.COORDINATOR,
        Role.PARTICIPANT,
        Role.MUNICIPALITY,
        Role.AUDITOR
    })
    @Operation(operationId = "readDecision", summary = "A decision", description = "Ett beslut.")
    @APIResponse(
            responseCode = "200",
            description = "The decision",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = DecisionTerms.class)))
    public Response read(@PathParam("id") UUID id) {
        return Answers.ok(decisions.read(id));
    }

    @GET
    @Path("meetings/{id}/decisions")
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
            operationId = "listDecisionsOfMeeting",
            summary = "What a meeting decided, by number",
            description = "Mötets beslut.")
    public PagedList<DecisionTerms> ofMeeting(
            @PathParam("id") UUID id, @BeanParam PageRequest page, @Context UriInfo uri) {
        return paging.answer(page.slice(decisions.of(id)), uri);
    }

    @GET
    @Path("forums/{id}/decisions")
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
            operationId = "listDecisionsOfForum",
            summary = "What a forum has decided, latest first",
            description = "Forumets beslut.")
    public PagedList<DecisionTerms> ofForum(
            @PathParam("id") UUID id,
            @QueryParam("year")
                    @Parameter(description = "Only of this year", schema = @Schema(type = SchemaType.INTEGER))
                    String year,
            @BeanParam PageRequest page,
            @Context UriInfo uri) {
        var only = QueryParameters.wholeNumber("year", year, 2000, 2200).orElse(null);
        return paging.answer(decisions.of(id, only, page), uri);
    }
}
