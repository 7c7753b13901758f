package se.lansstyrelsen.integration.allocation.monthly;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.lansstyrelsen.integration.allocation.AreaParameters;
import se.lansstyrelsen.integration.allocation.monthly.MonthlyViews.EditionView;
import se.lansstyrelsen.integration.allocation.monthly.MonthlyViews.MonthView;
import se.lansstyrelsen.integration.allocation.monthly.MonthlyViews.NewPlan;
import se.lansstyrelsen.integration.allocation.monthly.MonthlyViews.PlanView;
import se.lansstyrelsen.integration.kit.caller.Role;
import se.lansstyrelsen.integration.kit.http.Answers;
import se.lansstyrelsen.integration.kit.http.ExpectedVersion;
import se.lansstyrelsen.integration.kit.http.Versioned;
import se.lansstyrelsen.integration.kit.paging.PageRequest;
import se.lansstyrelsen.integration.kit.paging.PagedList;
import se.lansstyrelsen.integration.kit.paging.Paging;
import se.lansstyrelsen.integration.kit.time.PointInTime;
import se.lansstyrelsen.integration.kit.time.YearParameter;

@Path("/monthly-plans")
@Produces("application/json")
@RolesAllowed({Role.PARTNER, Role.CASE_OFFICER, Role.DECISION_MAKER, Role.COORDINATOR, Role.MUNICIPALITY, Role.AUDITOR})
@Tag(name = "Monthly plans")
class MonthlyPlanResource {

    private final MonthlyPlanService plans;
    private final Paging paging;

    MonthlyPlanResource(MonthlyPlanService plans, Paging paging) {
        this.plans = plans;
        this.paging = paging;
    }

    @POST
    @RolesAllowed({Role.PARTNER, Role.CASE_OFFICER, Role.COORDINATOR})
    @Operation(
            operationId = "recordMonthlyPlan",
            summary = "Record how many persons are planned in a municipality each month of a year",
            description =
                    "One for a municipality and year, within its quota and what it has approved beyond it. Årsplanering.")
    @APIResponse(
            responseCode = "201",
            description = "Recorded",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = PlanView.class)))
    public Response record(NewPlan plan, @Context UriInfo uri) {
        var made = plans.record(plan);
        return Answers.created(uri, "monthly-plans/" + made.view().id(), made.view(), tag(made));
    }

    @GET
    @Produces({"application/json", "text/csv"})
    @Operation(
            operationId = "listMonthlyPlans",
            summary = "The plans of a year beside the quotas that stand",
            description = "Those the caller's county or municipality may read. Årsplaneringar.")
    public PagedList<PlanView> list(
            @BeanParam YearParameter year,
            @BeanParam AreaParameters area,
            @BeanParam PointInTime time,
            @BeanParam PageRequest page,
            @Context UriInfo uri) {
        return paging.answer(plans.list(year.value(), area.start(), time, page), uri);
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getMonthlyPlan", summary = "One plan as it stands", description = "En årsplanering.")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = PlanView.class)))
    public Response read(@PathParam("id") UUID id) {
        return ok(plans.read(id));
    }

    @PUT
    @Path("{id}")
    @RolesAllowed({Role.PARTNER, Role.CASE_OFFICER, Role.COORDINATOR})
    @Operation(
            operationId = "changeMonthlyPlan",
            summary = "Plan the months anew",
            description = "Under the same rule as when recorded; the former edition is kept. Ändra årsplanering.")
    @APIResponse(
            responseCode = "200",
            description = "Changed",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = PlanView.class)))
    public Response change(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, MonthlyViews.Content content) {
        return ok(plans.change(id, ExpectedVersion.of(ifMatch), content.planned()));
    }

    @GET
    @Path("{id}/editions")
    @Operation(
            operationId = "listMonthlyPlanEditions",
            summary = "Every edition of a plan, latest first",
            description = "Årsplaneringens historik.")
    public PagedList<EditionView> history(@PathParam("id") UUID id, @BeanParam PageRequest page, @Context UriInfo uri) {
        return paging.answer(plans.history(id, page), uri);
    }

    @GET
    @Path("{id}/months")
    @Produces({"application/json", "text/csv"})
    @Operation(
            operationId = "listPlannedMonths",
            summary = "Each month of a plan beside what was assigned and received",
            description =
                    "Also the months after the year in which its assignments were received. Planering och utfall per månad.")
    public PagedList<MonthView> months(@PathParam("id") UUID id, @BeanParam PageRequest page, @Context UriInfo uri) {
        return paging.answer(page.slice(plans.months(id)), uri);
    }

    private static Response ok(Versioned<PlanView> plan) {
        return Answers.ok(plan.view(), tag(plan));
    }

    private static String tag(Versioned<PlanView> plan) {
        return ExpectedVersion.tag(plan.version(), plan.view().shown());
    }
}
