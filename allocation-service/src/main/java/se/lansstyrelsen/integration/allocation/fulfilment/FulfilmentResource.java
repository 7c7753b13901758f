package se.lansstyrelsen.integration.allocation.fulfilment;

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
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.lansstyrelsen.integration.allocation.AreaParameters;
import se.lansstyrelsen.integration.allocation.fulfilment.FulfilmentViews.FulfilmentView;
import se.lansstyrelsen.integration.allocation.fulfilment.FulfilmentViews.TurnsView;
import se.lansstyrelsen.integration.kit.caller.Role;
import se.lansstyrelsen.integration.kit.http.QueryParameters;
import se.lansstyrelsen.integration.kit.paging.PageRequest;
import se.lansstyrelsen.integration.kit.paging.PagedList;
import se.lansstyrelsen.integration.kit.paging.Paging;
import se.lansstyrelsen.integration.kit.time.AsOf;

/** Counts of few children are shown to authorities only, so readers outside have no way in here. */
@Path("/")
@Produces("application/json")
@RolesAllowed({Role.CASE_OFFICER, Role.DECISION_MAKER, Role.COORDINATOR, Role.MUNICIPALITY, Role.PARTNER, Role.AUDITOR})
@Tag(name = "Unaccompanied children")
class FulfilmentResource {

    private static final int MOST_TURNS = 100;

    private final FulfilmentService fulfilments;
    private final Paging paging;
    private final Clock clock;

    FulfilmentResource(FulfilmentService fulfilments, Paging paging, Clock clock) {
        this.fulfilments = fulfilments;
        this.paging = paging;
        this.clock = clock;
    }

    @GET
    @Path("unaccompanied-fulfilments")
    @Produces({"application/json", "text/csv"})
    @Operation(
            operationId = "listUnaccompaniedFulfilments",
            summary = "How far each municipality has fulfilled its share of unaccompanied children",
            description =
                    "Assigned children by what the shares lead to expect, over all years since 2016. Assignments to kin do not count as assigned. Måluppfyllelse.")
    public PagedList<FulfilmentView> fulfilments(
            @BeanParam AsOf time, @BeanParam AreaParameters area, @BeanParam PageRequest page, @Context UriInfo uri) {
        return paging.answer(page.slice(fulfilments.fulfilments(area.start(), time.day(clock))), uri);
    }

    @GET
    @Path("unaccompanied-shares/next")
    @Operation(
            operationId = "listNextForUnaccompanied",
            summary = "Whose turn it is to receive the next unaccompanied children, and why",
            description =
                    "Lowest fulfilment first; each turn counts the children of the turns before it. Empty when no shares stand on the day. Turordning för utjämnande anvisning.")
    public TurnsView next(
            @BeanParam AsOf time,
            @QueryParam("count")
                    @Parameter(
                            description = "How many children to find a place for, default 1",
                            schema =
                                    @Schema(
                                            type = SchemaType.INTEGER,
                                            minimum = "1",
                                            maximum = "100",
                                            defaultValue = "1"))
                    String count) {
        var children =
                QueryParameters.wholeNumber("count", count, 1, MOST_TURNS).orElse(1);
        return fulfilments.next(time.day(clock), children);
    }
}
