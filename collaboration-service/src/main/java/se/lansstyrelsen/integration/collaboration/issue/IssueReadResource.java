package se.lansstyrelsen.integration.collaboration.issue;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
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
import se.lansstyrelsen.integration.collaboration.goal.Area;
import se.lansstyrelsen.integration.collaboration.issue.IssueViews.IssueView;
import se.lansstyrelsen.integration.collaboration.issue.IssueViews.Summary;
import se.lansstyrelsen.integration.kit.caller.Role;
import se.lansstyrelsen.integration.kit.http.Answers;
import se.lansstyrelsen.integration.kit.http.QueryParameters;
import se.lansstyrelsen.integration.kit.paging.PageRequest;
import se.lansstyrelsen.integration.kit.paging.PagedList;
import se.lansstyrelsen.integration.kit.paging.Paging;
import se.lansstyrelsen.integration.kit.time.StockholmTime;

@Path("/")
@Produces("application/json")
@Tag(name = "Issues")
class IssueReadResource {

    private final IssueReader issues;
    private final Paging paging;
    private final Clock clock;

    IssueReadResource(IssueReader issues, Paging paging, Clock clock) {
        this.issues = issues;
        this.paging = paging;
        this.clock = clock;
    }

    @GET
    @Path("issues")
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
            operationId = "listIssues",
            summary = "Issues, latest raised first",
            description =
                    "Those that have been in a forum the caller may read, or that its organisation holds. Medskick.")
    public PagedList<Summary> list(
            @QueryParam("holderForum") @Parameter(description = "Only those this forum holds") String holderForum,
            @QueryParam("holderOrganisation") @Parameter(description = "Only those this organisation holds")
                    String holderOrganisation,
            @QueryParam("passed") @Parameter(description = "Only those that are or have been in this forum")
                    String passed,
            @QueryParam("origin") @Parameter(description = "Only those raised in this forum") String origin,
            @QueryParam("county") @Parameter(description = "Only those that have been in a forum of this county")
                    String county,
            @QueryParam("area")
                    @Parameter(description = "Only in this area", schema = @Schema(implementation = Area.class))
                    String area,
            @QueryParam("state")
                    @Parameter(description = "Only in this state", schema = @Schema(implementation = IssueState.class))
                    String state,
            @QueryParam("overdue")
                    @Parameter(
                            description = "true for only those whose holder is late",
                            schema = @Schema(type = SchemaType.BOOLEAN))
                    String overdue,
            @BeanParam PageRequest page,
            @Context UriInfo uri) {
        var late = QueryParameters.flag("overdue", overdue).orElse(false);
        var filter = new Issues.Filter(
                QueryParameters.id("holderForum", holderForum).orElse(null),
                QueryParameters.id("holderOrganisation", holderOrganisation).orElse(null),
                QueryParameters.id("passed", passed).orElse(null),
                QueryParameters.id("origin", origin).orElse(null),
                QueryParameters.county("county", county).orElse(null),
                QueryParameters.constant("area", area, Area.class).orElse(null),
                QueryParameters.constant("state", state, IssueState.class).orElse(null),
                late ? StockholmTime.today(clock) : null);
        return paging.answer(issues.list(filter, page), uri);
    }

    @GET
    @Path("issues/{id}")
    @RolesAllowed({
        Role.CASE_OFFICER,
        Role.DECISION_MAKER,
        Role.COORDINATOR,
        Role.PARTICIPANT,
        Role.MUNICIPALITY,
        Role.AUDITOR
    })
    @Operation(
            operationId = "readIssue",
            summary = "An issue with its whole way",
            description =
                    "Every step with its day, who holds it, how long it waited at each level, and the answer. Ett medskick.")
    @APIResponse(
            responseCode = "200",
            description = "The issue",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = IssueView.class)))
    public Response read(@PathParam("id") UUID id) {
        return Answers.ok(issues.read(id));
    }
}
