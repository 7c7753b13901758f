package se.lansstyrelsen.integration.collaboration.issuestatistics;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.lansstyrelsen.integration.collaboration.issuestatistics.IssueStatistics.AreaRow;
import se.lansstyrelsen.integration.collaboration.issuestatistics.IssueStatistics.LevelRow;
import se.lansstyrelsen.integration.kit.caller.Role;
import se.lansstyrelsen.integration.kit.http.QueryParameters;
import se.lansstyrelsen.integration.kit.paging.PageRequest;
import se.lansstyrelsen.integration.kit.paging.PagedList;
import se.lansstyrelsen.integration.kit.paging.Paging;

@Path("/")
@Produces("application/json")
@Tag(name = "Issues")
class IssueStatisticsResource {

    private final IssueStatistics statistics;
    private final Paging paging;

    IssueStatisticsResource(IssueStatistics statistics, Paging paging) {
        this.statistics = statistics;
        this.paging = paging;
    }

    @GET
    @Path("issue-statistics")
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
            operationId = "listIssueStatistics",
            summary = "How many issues were raised, answered and closed in each area",
            description = "And how long it took from raising to answer. Statistik över medskick.")
    public PagedList<AreaRow> byArea(
            @QueryParam("county") @Parameter(description = "Only raised in a forum of this county") String county,
            @QueryParam("year")
                    @Parameter(description = "Only raised in this year", schema = @Schema(type = SchemaType.INTEGER))
                    String year,
            @BeanParam PageRequest page,
            @Context UriInfo uri) {
        var only = QueryParameters.wholeNumber("year", year, 2000, 2200).orElse(null);
        var found = statistics.byArea(QueryParameters.county("county", county).orElse(null), only);
        return paging.answer(page.slice(found), uri);
    }

    @GET
    @Path("issue-statistics/levels")
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
            operationId = "listIssueWaitingTimes",
            summary = "How long issues waited at each level, by area",
            description = "All their stays at a level together, until today while they are still there. Väntetider.")
    public PagedList<LevelRow> byLevel(
            @QueryParam("county") @Parameter(description = "Only raised in a forum of this county") String county,
            @QueryParam("year")
                    @Parameter(description = "Only raised in this year", schema = @Schema(type = SchemaType.INTEGER))
                    String year,
            @BeanParam PageRequest page,
            @Context UriInfo uri) {
        var only = QueryParameters.wholeNumber("year", year, 2000, 2200).orElse(null);
        var found = statistics.byLevel(QueryParameters.county("county", county).orElse(null), only);
        return paging.answer(page.slice(found), uri);
    }
}
