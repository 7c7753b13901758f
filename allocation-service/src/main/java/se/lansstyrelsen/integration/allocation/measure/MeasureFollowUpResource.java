package se.lansstyrelsen.integration.allocation.measure;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.lansstyrelsen.integration.allocation.measure.MeasureViews.GapView;
import se.lansstyrelsen.integration.allocation.measure.MeasureViews.ShareView;
import se.lansstyrelsen.integration.allocation.measure.MeasureViews.SummaryView;
import se.lansstyrelsen.integration.kit.caller.Role;
import se.lansstyrelsen.integration.kit.http.QueryParameters;
import se.lansstyrelsen.integration.kit.paging.PageRequest;
import se.lansstyrelsen.integration.kit.paging.PagedList;
import se.lansstyrelsen.integration.kit.paging.Paging;
import se.lansstyrelsen.integration.kit.time.PointInTime;
import se.lansstyrelsen.integration.kit.time.YearParameter;

@Path("/")
@Produces({"application/json", "text/csv"})
@RolesAllowed({Role.CASE_OFFICER, Role.DECISION_MAKER, Role.COORDINATOR, Role.MUNICIPALITY, Role.AUDITOR})
@Tag(name = "Measures")
class MeasureFollowUpResource {

    private final MeasureFollowUpService followUp;
    private final Paging paging;
    private final Clock clock;

    MeasureFollowUpResource(MeasureFollowUpService followUp, Paging paging, Clock clock) {
        this.followUp = followUp;
        this.paging = paging;
        this.clock = clock;
    }

    @GET
    @Path("measure-gaps")
    @Operation(
            operationId = "listMeasureGaps",
            summary = "Mandatory measures that a municipality neither offers nor shares in",
            description = "Sfi and samhällsorientering; for the caller's own county or municipality. Luckor.")
    public PagedList<GapView> gaps(
            @BeanParam YearParameter year,
            @QueryParam("county") @Parameter(description = "County code, two digits") String county,
            @BeanParam PointInTime time,
            @BeanParam PageRequest page,
            @Context UriInfo uri) {
        return paging.answer(page.slice(followUp.gaps(year.value(), county(county), time.recordedBy(clock))), uri);
    }

    @GET
    @Path("shared-measures")
    @Operation(
            operationId = "listSharedMeasures",
            summary = "Who shares what with whom, from or to the county",
            description =
                    "For the caller's own county or municipality, also across county borders. Gemensamma insatser.")
    public PagedList<ShareView> shares(
            @BeanParam YearParameter year,
            @QueryParam("county") @Parameter(description = "County code, two digits") String county,
            @BeanParam PointInTime time,
            @BeanParam PageRequest page,
            @Context UriInfo uri) {
        return paging.answer(page.slice(followUp.shares(year.value(), county(county), time.recordedBy(clock))), uri);
    }

    @GET
    @Path("measure-summaries")
    @RolesAllowed({Role.CASE_OFFICER, Role.DECISION_MAKER, Role.COORDINATOR, Role.AUDITOR})
    @Operation(
            operationId = "listMeasureSummaries",
            summary = "A county's measures of each kind: places, participants by sex, self-settled beside assigned",
            description = "For the county boards; what is not stated is counted as missing. Sammanställning per län.")
    public PagedList<SummaryView> summaries(
            @BeanParam YearParameter year,
            @QueryParam("county") @Parameter(description = "County code, two digits") String county,
            @BeanParam PointInTime time,
            @BeanParam PageRequest page,
            @Context UriInfo uri) {
        return paging.answer(page.slice(followUp.summaries(year.value(), county(county), time.recordedBy(clock))), uri);
    }

    private static String county(String county) {
        return QueryParameters.county("county", county).orElse("");
    }
}
