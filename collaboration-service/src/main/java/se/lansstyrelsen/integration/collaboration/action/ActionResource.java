package se.lansstyrelsen.integration.collaboration.action;

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
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.lansstyrelsen.integration.collaboration.action.ActionViews.ActionView;
import se.lansstyrelsen.integration.collaboration.action.ActionViews.Ending;
import se.lansstyrelsen.integration.collaboration.action.ActionViews.Postponement;
import se.lansstyrelsen.integration.collaboration.action.ActionViews.Summary;
import se.lansstyrelsen.integration.kit.caller.Role;
import se.lansstyrelsen.integration.kit.http.Answers;
import se.lansstyrelsen.integration.kit.http.ExpectedVersion;
import se.lansstyrelsen.integration.kit.http.QueryParameters;
import se.lansstyrelsen.integration.kit.http.Versioned;
import se.lansstyrelsen.integration.kit.paging.PageRequest;
import se.lansstyrelsen.integration.kit.paging.PagedList;
import se.lansstyrelsen.integration.kit.paging.Paging;
import se.lansstyrelsen.integration.kit.time.StockholmTime;

@Path("/")
@Produces("application/json")
@Tag(name = "Actions")
class ActionResource {

    private final ActionService actions;
    private final Paging paging;
    private final Clock clock;

    ActionResource(ActionService actions, Paging paging, Clock clock) {
        this.actions = actions;
        this.paging = paging;
        this.clock = clock;
    }

    @POST
    @Path("forums/{id}/actions")
    @RolesAllowed({Role.CASE_OFFICER, Role.DECISION_MAKER, Role.COORDINATOR, Role.PARTICIPANT, Role.MUNICIPALITY})
    @Operation(
            operationId = "takeOnAction",
            summary = "Keep what an organisation takes on in a forum",
            description =
                    "By its owner, or for others by the forum's secretary or lead. It belongs to the seat, whoever holds that, and stands on the forum's agendas until it is done. Åta sig åtgärd.")
    @APIResponse(
            responseCode = "201",
            description = "Taken on",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ActionView.class)))
    public Response takeOn(@PathParam("id") UUID id, ActionContent content, @Context UriInfo uri) {
        return made(actions.takeOn(id, content), uri);
    }

    @PUT
    @Path("actions/{id}")
    @RolesAllowed({Role.CASE_OFFICER, Role.DECISION_MAKER, Role.COORDINATOR, Role.PARTICIPANT, Role.MUNICIPALITY})
    @Operation(
            operationId = "changeAction",
            summary = "Change an open action",
            description =
                    "By its owner, or the forum's secretary or lead. More time is given by postponing it. Ändra åtgärd.")
    @APIResponse(
            responseCode = "200",
            description = "Changed",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ActionView.class)))
    public Response change(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, ActionContent content) {
        return Answers.ok(actions.change(id, ExpectedVersion.of(ifMatch), content));
    }

    @POST
    @Path("actions/{id}/completions")
    @RolesAllowed({Role.CASE_OFFICER, Role.DECISION_MAKER, Role.COORDINATOR, Role.PARTICIPANT, Role.MUNICIPALITY})
    @Operation(
            operationId = "completeAction",
            summary = "Tell that an action is done",
            description = "By its owner, or the forum's secretary or lead. Genomförd åtgärd.")
    @APIResponse(
            responseCode = "201",
            description = "Done",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ActionView.class)))
    public Response complete(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, Ending ending, @Context UriInfo uri) {
        return made(actions.complete(id, ExpectedVersion.of(ifMatch), ending), uri);
    }

    @POST
    @Path("actions/{id}/cancellations")
    @RolesAllowed({Role.CASE_OFFICER, Role.DECISION_MAKER, Role.COORDINATOR, Role.PARTICIPANT, Role.MUNICIPALITY})
    @Operation(
            operationId = "cancelAction",
            summary = "Let an action go undone",
            description = "By the forum's lead. Avsluta åtgärd.")
    @APIResponse(
            responseCode = "201",
            description = "Cancelled",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ActionView.class)))
    public Response cancel(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, Ending ending, @Context UriInfo uri) {
        return made(actions.cancel(id, ExpectedVersion.of(ifMatch), ending), uri);
    }

    @POST
    @Path("actions/{id}/postponements")
    @RolesAllowed({Role.CASE_OFFICER, Role.DECISION_MAKER, Role.COORDINATOR, Role.PARTICIPANT, Role.MUNICIPALITY})
    @Operation(
            operationId = "postponeAction",
            summary = "Give an action more time",
            description = "By its owner, or the forum's secretary or lead. Förlänga tiden.")
    @APIResponse(
            responseCode = "201",
            description = "Postponed",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ActionView.class)))
    public Response postpone(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            Postponement postponement,
            @Context UriInfo uri) {
        return made(actions.postpone(id, ExpectedVersion.of(ifMatch), postponement), uri);
    }

    @GET
    @Path("actions")
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
            operationId = "listActions",
            summary = "Actions, the most urgent first",
            description = "Those of the forums the caller may read, and its own. Åtgärder.")
    public PagedList<Summary> list(
            @QueryParam("forum") @Parameter(description = "Only of this forum") String forum,
            @QueryParam("organisation") @Parameter(description = "Only of this organisation") String organisation,
            @QueryParam("issue") @Parameter(description = "Only for this issue") String issue,
            @QueryParam("goal") @Parameter(description = "Only for this goal") String goal,
            @QueryParam("state")
                    @Parameter(description = "Only in this state", schema = @Schema(implementation = ActionState.class))
                    String state,
            @QueryParam("overdue")
                    @Parameter(
                            description = "true for only open ones past their last day",
                            schema = @Schema(type = SchemaType.BOOLEAN))
                    String overdue,
            @BeanParam PageRequest page,
            @Context UriInfo uri) {
        var late = QueryParameters.flag("overdue", overdue).orElse(false);
        var filter = new Actions.Filter(
                QueryParameters.id("forum", forum).orElse(null),
                QueryParameters.id("organisation", organisation).orElse(null),
                QueryParameters.id("issue", issue).orElse(null),
                QueryParameters.id("goal", goal).orElse(null),
                QueryParameters.constant("state", state, ActionState.class).orElse(null),
                late ? StockholmTime.today(clock) : null);
        return paging.answer(actions.list(filter, page), uri);
    }

    @GET
    @Path("actions/{id}")
    @RolesAllowed({
        Role.CASE_OFFICER,
        Role.DECISION_MAKER,
        Role.COORDINATOR,
        Role.PARTICIPANT,
        Role.MUNICIPALITY,
        Role.AUDITOR
    })
    @Operation(
            operationId = "readAction",
            summary = "An action",
            description = "With who has the owner's seat today. En åtgärd.")
    @APIResponse(
            responseCode = "200",
            description = "The action",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ActionView.class)))
    public Response read(@PathParam("id") UUID id) {
        return Answers.ok(actions.read(id));
    }

    private static Response made(Versioned<ActionView> action, UriInfo uri) {
        return Answers.created(uri, "actions/" + action.view().id(), action);
    }
}
