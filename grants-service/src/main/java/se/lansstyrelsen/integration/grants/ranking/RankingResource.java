package se.lansstyrelsen.integration.grants.ranking;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.lansstyrelsen.integration.grants.ranking.RankingViews.Cut;
import se.lansstyrelsen.integration.grants.ranking.RankingViews.NewCut;
import se.lansstyrelsen.integration.grants.ranking.RankingViews.WhatIf;
import se.lansstyrelsen.integration.kit.caller.Role;
import se.lansstyrelsen.integration.kit.paging.PageRequest;
import se.lansstyrelsen.integration.kit.paging.PagedList;
import se.lansstyrelsen.integration.kit.paging.Paging;

@Path("/")
@Produces("application/json")
@RolesAllowed({Role.CASE_OFFICER, Role.DECISION_MAKER, Role.COORDINATOR, Role.AUDITOR})
@Tag(name = "Assessments")
class RankingResource {

    private static final String WHAT_WEIGHS =
            " By the officers' weighted mean, unassessed ones last; equal ones in the order they came. What came late, is decided or of a kind that cannot be granted is listed but weighs nothing. ";

    private final RankingService rankings;
    private final Paging paging;

    RankingResource(RankingService rankings, Paging paging) {
        this.rankings = rankings;
        this.paging = paging;
    }

    @GET
    @Path("calls/{id}/ranking")
    @Operation(
            operationId = "getRanking",
            summary = "The applications of a call in order, with the frame line drawn through them",
            description = "To the deciding board." + WHAT_WEIGHS + "Rangordning.")
    public Ranking ranking(@PathParam("id") UUID id) {
        return rankings.ranking(id);
    }

    @GET
    @Path("calls/{id}/ranking/rows")
    @Produces({"application/json", "text/csv"})
    @Operation(
            operationId = "listRanking",
            summary = "The ranking as a list",
            description = "To the deciding board, for a spreadsheet too." + WHAT_WEIGHS + "Rangordning.")
    public PagedList<Ranking.Row> rows(@PathParam("id") UUID id, @BeanParam PageRequest page, @Context UriInfo uri) {
        return paging.answer(page.slice(rankings.ranking(id).rows()), uri);
    }

    @POST
    @Path("calls/{id}/what-ifs")
    @Operation(
            operationId = "askWhatIf",
            summary = "The ranking as it would be with other amounts",
            description =
                    "A late application counts when it is given an amount. Stores nothing. Rangordning med tänkta belopp.")
    public Ranking whatIf(@PathParam("id") UUID id, WhatIf asked) {
        return rankings.whatIf(id, asked.amounts());
    }

    @POST
    @Path("calls/{id}/pro-rata-cuts")
    @Operation(
            operationId = "askProRataCut",
            summary = "What each would get if all were cut in proportion to what they seek",
            description =
                    "Among those that are admitted, came in time and are not decided. Whole öre by largest remainder, so that the sum is exact; nobody gets more than it seeks. Stores nothing. Proportionell fördelning.")
    public Cut cut(@PathParam("id") UUID id, NewCut cut) {
        return rankings.cut(id, cut.total());
    }
}
