package se.lansstyrelsen.integration.allocation.children;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
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
import se.lansstyrelsen.integration.allocation.AreaParameters;
import se.lansstyrelsen.integration.allocation.children.ShareViews.NewShares;
import se.lansstyrelsen.integration.allocation.children.ShareViews.ShareView;
import se.lansstyrelsen.integration.allocation.children.ShareViews.VersionView;
import se.lansstyrelsen.integration.kit.caller.Role;
import se.lansstyrelsen.integration.kit.http.Answers;
import se.lansstyrelsen.integration.kit.paging.PageRequest;
import se.lansstyrelsen.integration.kit.paging.PagedList;
import se.lansstyrelsen.integration.kit.paging.Paging;
import se.lansstyrelsen.integration.kit.time.PointInTime;
import se.lansstyrelsen.integration.kit.time.YearParameter;

@Path("/")
@Produces("application/json")
@RolesAllowed({
    Role.CASE_OFFICER, Role.DECISION_MAKER, Role.PAYMENT_APPROVER, Role.COORDINATOR, Role.MUNICIPALITY,
    Role.APPLICANT, Role.PARTICIPANT, Role.PARTNER, Role.READER, Role.AUDITOR
})
@Tag(name = "Unaccompanied children")
class ShareResource {

    private final ShareService shares;
    private final Paging paging;
    private final Clock clock;

    ShareResource(ShareService shares, Paging paging, Clock clock) {
        this.shares = shares;
        this.paging = paging;
        this.clock = clock;
    }

    @POST
    @Path("unaccompanied-shares")
    @RolesAllowed(Role.COORDINATOR)
    @Operation(
            operationId = "recordUnaccompaniedShares",
            summary = "Record every municipality's share of the unaccompanied children of a year",
            description =
                    "Whole promille, at least 1 each before transfers and 1 000 in all. A later version of the same year stands from its validFrom. Andelstal.")
    @APIResponse(
            responseCode = "201",
            description = "Recorded",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = VersionView.class)))
    public Response record(NewShares fixed, @Context UriInfo uri) {
        var recorded = shares.record(fixed);
        return Answers.created(
                uri, "unaccompanied-share-versions/" + recorded.view().id(), recorded);
    }

    @GET
    @Path("unaccompanied-shares")
    @Produces({"application/json", "text/csv"})
    @Operation(
            operationId = "listUnaccompaniedShares",
            summary = "Each municipality's share: before transfers, moved, and what stands",
            description = "Promille; empty when no shares of the year stand on that day. Andelstal efter omfördelning.")
    public PagedList<ShareView> standing(
            @BeanParam YearParameter year,
            @BeanParam AreaParameters area,
            @BeanParam PointInTime time,
            @BeanParam PageRequest page,
            @Context UriInfo uri) {
        var day = time.dayIn(year.value(), clock);
        return paging.answer(page.slice(shares.standing(year.value(), area.start(), day, time.knownAt(clock))), uri);
    }

    @GET
    @Path("unaccompanied-share-versions")
    @Operation(
            operationId = "listUnaccompaniedShareVersions",
            summary = "Every recorded version, latest first",
            description = "Alla fastställda andelstal.")
    public PagedList<VersionView> versions(
            @QueryParam("year") @Parameter(description = "Only this year", schema = @Schema(type = SchemaType.INTEGER))
                    String year,
            @BeanParam PageRequest page,
            @Context UriInfo uri) {
        var asked = YearParameter.optional(year);
        return paging.answer(shares.list(asked, page), uri);
    }

    @GET
    @Path("unaccompanied-share-versions/{id}")
    @Operation(
            operationId = "getUnaccompaniedShareVersion",
            summary = "One recorded version",
            description = "Andelstal som de fastställdes.")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = VersionView.class)))
    public Response version(@PathParam("id") UUID id) {
        return Answers.ok(shares.read(id));
    }
}
