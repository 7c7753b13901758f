package se.lansstyrelsen.integration.allocation.picture;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.lansstyrelsen.integration.allocation.picture.PictureViews.ChangeView;
import se.lansstyrelsen.integration.allocation.picture.PictureViews.OverviewView;
import se.lansstyrelsen.integration.kit.caller.Role;
import se.lansstyrelsen.integration.kit.paging.PageRequest;
import se.lansstyrelsen.integration.kit.paging.PagedList;
import se.lansstyrelsen.integration.kit.paging.Paging;
import se.lansstyrelsen.integration.kit.time.PointInTime;

@Path("/")
@Produces({"application/json", "text/csv"})
@RolesAllowed({Role.CASE_OFFICER, Role.DECISION_MAKER, Role.COORDINATOR, Role.AUDITOR})
@Tag(name = "Capacity")
class CapacityOverviewResource {

    private final OverviewService overviews;
    private final Paging paging;
    private final Clock clock;

    CapacityOverviewResource(OverviewService overviews, Paging paging, Clock clock) {
        this.overviews = overviews;
        this.paging = paging;
        this.clock = clock;
    }

    @GET
    @Path("capacity-overviews")
    @Operation(
            operationId = "listCapacityOverviews",
            summary = "A county's assessments of a half-year, area by area: how many at each level, and who is silent",
            description = "Beside the half-year before and the county board's own text. Länets samlade bild.")
    public PagedList<OverviewView> overviews(
            @BeanParam OverviewQuestion question,
            @BeanParam PointInTime time,
            @BeanParam PageRequest page,
            @Context UriInfo uri) {
        return paging.answer(
                page.slice(overviews.overviews(question.period(), question.county(), time.recordedBy(clock))), uri);
    }

    @GET
    @Path("capacity-changes")
    @Operation(
            operationId = "listCapacityChanges",
            summary = "Each municipality's level in each area beside the half-year before",
            description = "Null where an answer is missing. Förändring över tid.")
    public PagedList<ChangeView> changes(
            @BeanParam OverviewQuestion question,
            @BeanParam PointInTime time,
            @BeanParam PageRequest page,
            @Context UriInfo uri) {
        return paging.answer(
                page.slice(overviews.changes(question.period(), question.county(), time.recordedBy(clock))), uri);
    }
}
