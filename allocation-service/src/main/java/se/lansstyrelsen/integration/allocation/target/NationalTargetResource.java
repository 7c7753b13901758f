package se.lansstyrelsen.integration.allocation.target;

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
import se.lansstyrelsen.integration.allocation.target.TargetViews.CountyQuotaView;
import se.lansstyrelsen.integration.allocation.target.TargetViews.NationalTargetView;
import se.lansstyrelsen.integration.allocation.target.TargetViews.NewNationalTarget;
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
@Tag(name = "National targets")
class NationalTargetResource {

    private final NationalTargetService targets;
    private final Paging paging;
    private final Clock clock;

    NationalTargetResource(NationalTargetService targets, Paging paging, Clock clock) {
        this.targets = targets;
        this.paging = paging;
        this.clock = clock;
    }

    @POST
    @Path("national-targets")
    @RolesAllowed(Role.COORDINATOR)
    @Operation(
            operationId = "recordNationalTarget",
            summary = "Record the national number of a year and its county quotas",
            description =
                    "A later version of the same year revises it from its validFrom. Nationellt tal och länstal (2-3 §§ förordning 2016:40).")
    @APIResponse(
            responseCode = "201",
            description = "Recorded",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = NationalTargetView.class)))
    public Response record(NewNationalTarget decision, @Context UriInfo uri) {
        var recorded = targets.record(decision);
        return Answers.created(uri, "national-targets/" + recorded.view().id(), recorded);
    }

    @GET
    @Path("national-targets")
    @Operation(
            operationId = "listNationalTargets",
            summary = "Every recorded version, latest year first",
            description = "Alla beslut om tal.")
    public PagedList<NationalTargetView> list(
            @QueryParam("year") @Parameter(description = "Only this year", schema = @Schema(type = SchemaType.INTEGER))
                    String year,
            @BeanParam PageRequest page,
            @Context UriInfo uri) {
        var asked = YearParameter.optional(year);
        return paging.answer(targets.list(asked, page), uri);
    }

    @GET
    @Path("national-targets/{id}")
    @Operation(operationId = "getNationalTarget", summary = "One recorded version", description = "Ett beslut om tal.")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = NationalTargetView.class)))
    public Response read(@PathParam("id") UUID id) {
        return Answers.ok(targets.read(id));
    }

    @GET
    @Path("county-quotas")
    @Produces({"application/json", "text/csv"})
    @Operation(
            operationId = "listCountyQuotas",
            summary = "The county quotas that stand on a day",
            description = "Empty when none stands on that day. Länstal.")
    public PagedList<CountyQuotaView> countyQuotas(
            @BeanParam YearParameter year,
            @BeanParam PointInTime time,
            @BeanParam PageRequest page,
            @Context UriInfo uri) {
        var day = time.dayIn(year.value(), clock);
        return paging.answer(page.slice(targets.countyQuotas(year.value(), day, time.knownAt(clock))), uri);
    }
}
