package se.lansstyrelsen.integration.collaboration.goal;

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
import se.lansstyrelsen.integration.collaboration.goal.GoalViews.GoalView;
import se.lansstyrelsen.integration.collaboration.goal.GoalViews.Placing;
import se.lansstyrelsen.integration.collaboration.goal.GoalViews.Summary;
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
@Tag(name = "Goals")
class GoalResource {

    private final GoalService goals;
    private final Paging paging;
    private final Clock clock;

    GoalResource(GoalService goals, Paging paging, Clock clock) {
        this.goals = goals;
        this.paging = paging;
        this.clock = clock;
    }

    @POST
    @Path("goals")
    @RolesAllowed({Role.CASE_OFFICER, Role.DECISION_MAKER, Role.COORDINATOR})
    @Operation(
            operationId = "setGoal",
            summary = "Set a goal for a county, year and area",
            description = "By the county board. One for each year and area. Sätta mål.")
    @APIResponse(
            responseCode = "201",
            description = "Set",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = GoalView.class)))
    public Response set(GoalContent content, @Context UriInfo uri) {
        return made(goals.set(content), uri);
    }

    @PUT
    @Path("goals/{id}")
    @RolesAllowed({Role.CASE_OFFICER, Role.DECISION_MAKER, Role.COORDINATOR})
    @Operation(
            operationId = "changeGoal",
            summary = "Change a goal that is not followed up",
            description = "Ändra mål.")
    @APIResponse(
            responseCode = "200",
            description = "Changed",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = GoalView.class)))
    public Response change(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, GoalContent content) {
        return Answers.ok(goals.change(id, ExpectedVersion.of(ifMatch), content));
    }

    @POST
    @Path("goals/{id}/follow-ups")
    @RolesAllowed({Role.CASE_OFFICER, Role.DECISION_MAKER, Role.COORDINATOR})
    @Operation(
            operationId = "followUpGoal",
            summary = "Judge how far a goal was reached, and carry it over or close it",
            description = "From 1 November of its year. Carried over, it becomes the next year's goal. Följa upp mål.")
    @APIResponse(
            responseCode = "201",
            description = "Followed up",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = GoalView.class)))
    public Response followUp(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            FollowUp followUp,
            @Context UriInfo uri) {
        return made(goals.followUp(id, ExpectedVersion.of(ifMatch), followUp), uri);
    }

    @GET
    @Path("goals")
    @Produces({"application/json", "text/csv"})
    @PermitAll
    @Operation(operationId = "listGoals", summary = "Goals, latest year first", description = "Open to all. Mål.")
    public PagedList<Summary> list(
            @QueryParam("year")
                    @Parameter(description = "Only of this year", schema = @Schema(type = SchemaType.INTEGER))
                    String year,
            @QueryParam("county") @Parameter(description = "Only of this county") String county,
            @QueryParam("area")
                    @Parameter(description = "Only in this area", schema = @Schema(implementation = Area.class))
                    String area,
            @QueryParam("state")
                    @Parameter(description = "Only in this state", schema = @Schema(implementation = GoalState.class))
                    String state,
            @QueryParam("overdue")
                    @Parameter(
                            description = "true for only those that nobody followed up by 31 January the next year",
                            schema = @Schema(type = SchemaType.BOOLEAN))
                    String overdue,
            @BeanParam PageRequest page,
            @Context UriInfo uri) {
        var late = QueryParameters.flag("overdue", overdue).orElse(false);
        var filter = new Goals.Filter(
                QueryParameters.wholeNumber("year", year, 2016, 2200).orElse(null),
                QueryParameters.county("county", county).orElse(null),
                QueryParameters.constant("area", area, Area.class).orElse(null),
                QueryParameters.constant("state", state, GoalState.class).orElse(null),
                late ? Goal.lateBefore(StockholmTime.today(clock)) : null);
        return paging.answer(goals.list(filter, page), uri);
    }

    @GET
    @Path("goals/{id}")
    @PermitAll
    @Operation(
            operationId = "readGoal",
            summary = "A goal with its focus, indicators and follow-up",
            description = "Open to all. Ett mål.")
    @APIResponse(
            responseCode = "200",
            description = "The goal",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = GoalView.class)))
    public Response read(@PathParam("id") UUID id) {
        return Answers.ok(goals.read(id));
    }

    @GET
    @Path("linked-projects")
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
            operationId = "listLinkedProjects",
            summary = "Projects granted state money, and the goals they serve",
            description = "By the area of their purpose, unless the county board has chosen. Beviljade projekt.")
    public PagedList<LinkedProject.View> projects(
            @QueryParam("goal") @Parameter(description = "Only those that serve this goal") String goal,
            @QueryParam("county") @Parameter(description = "Only of this county") String county,
            @QueryParam("year")
                    @Parameter(description = "Only of this year", schema = @Schema(type = SchemaType.INTEGER))
                    String year,
            @QueryParam("area")
                    @Parameter(description = "Only in this area", schema = @Schema(implementation = Area.class))
                    String area,
            @BeanParam PageRequest page,
            @Context UriInfo uri) {
        return paging.answer(
                goals.projects(
                        QueryParameters.id("goal", goal).orElse(null),
                        QueryParameters.county("county", county).orElse(null),
                        QueryParameters.wholeNumber("year", year, 2000, 2200).orElse(null),
                        QueryParameters.constant("area", area, Area.class).orElse(null),
                        page),
                uri);
    }

    @GET
    @Path("linked-projects/{id}")
    @RolesAllowed({
        Role.CASE_OFFICER,
        Role.DECISION_MAKER,
        Role.COORDINATOR,
        Role.PARTICIPANT,
        Role.MUNICIPALITY,
        Role.AUDITOR
    })
    @Operation(
            operationId = "readLinkedProject",
            summary = "A granted project and the goal it serves",
            description = "Beviljat projekt.")
    @APIResponse(
            responseCode = "200",
            description = "The project",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = LinkedProject.View.class)))
    public Response project(@PathParam("id") UUID id) {
        return Answers.ok(goals.project(id));
    }

    @PUT
    @Path("linked-projects/{id}")
    @RolesAllowed({Role.CASE_OFFICER, Role.DECISION_MAKER, Role.COORDINATOR})
    @Operation(
            operationId = "placeLinkedProject",
            summary = "Choose which goal a granted project serves",
            description =
                    "By its county board; what the grants service tells later leaves it there. Koppla projekt till mål.")
    @APIResponse(
            responseCode = "200",
            description = "Placed",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = LinkedProject.View.class)))
    public Response place(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, Placing placing) {
        return Answers.ok(goals.place(id, ExpectedVersion.of(ifMatch), placing.goalId()));
    }

    private static Response made(Versioned<GoalView> goal, UriInfo uri) {
        return Answers.created(uri, "goals/" + goal.view().id(), goal);
    }
}
