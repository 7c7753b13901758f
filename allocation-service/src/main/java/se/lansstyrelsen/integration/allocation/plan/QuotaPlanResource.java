package se.lansstyrelsen.integration.allocation.plan;

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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.lansstyrelsen.integration.allocation.Decision;
import se.lansstyrelsen.integration.allocation.plan.QuotaPlanViews.CommentView;
import se.lansstyrelsen.integration.allocation.plan.QuotaPlanViews.DeviationView;
import se.lansstyrelsen.integration.allocation.plan.QuotaPlanViews.NewComment;
import se.lansstyrelsen.integration.allocation.plan.QuotaPlanViews.NewConsultation;
import se.lansstyrelsen.integration.allocation.plan.QuotaPlanViews.PlanView;
import se.lansstyrelsen.integration.kit.caller.Role;
import se.lansstyrelsen.integration.kit.http.Answers;
import se.lansstyrelsen.integration.kit.http.ExpectedVersion;
import se.lansstyrelsen.integration.kit.http.NewReturn;
import se.lansstyrelsen.integration.kit.http.QueryParameters;
import se.lansstyrelsen.integration.kit.http.Versioned;
import se.lansstyrelsen.integration.kit.paging.PageRequest;
import se.lansstyrelsen.integration.kit.paging.PagedList;
import se.lansstyrelsen.integration.kit.paging.Paging;
import se.lansstyrelsen.integration.kit.problem.Problem;
import se.lansstyrelsen.integration.kit.time.YearParameter;

@Path("/")
@Produces("application/json")
@RolesAllowed({
    Role.CASE_OFFICER, Role.DECISION_MAKER, Role.PAYMENT_APPROVER, Role.COORDINATOR, Role.MUNICIPALITY,
    Role.APPLICANT, Role.PARTICIPANT, Role.PARTNER, Role.READER, Role.AUDITOR
})
@Tag(name = "Quota plans")
class QuotaPlanResource {

    private final QuotaPlanService plans;
    private final Paging paging;

    QuotaPlanResource(QuotaPlanService plans, Paging paging) {
        this.plans = plans;
        this.paging = paging;
    }

    @POST
    @Path("quota-plans")
    @RolesAllowed({Role.CASE_OFFICER, Role.COORDINATOR})
    @Operation(
            operationId = "openQuotaPlan",
            summary = "Open a county's quota plan of a year",
            description =
                    "One open plan for a county and year; a decided one is revised by a new plan. Kommuntalsärende.")
    @APIResponse(
            responseCode = "201",
            description = "Opened",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = PlanView.class)))
    public Response open(QuotaPlanViews.Content content, @Context UriInfo uri) {
        return changed(plans.open(content), uri);
    }

    @GET
    @Path("quota-plans")
    @Operation(
            operationId = "listQuotaPlans",
            summary = "Quota plans, latest year first",
            description =
                    "Decided ones are open to all; the others to the county board, and from consultation on to its municipalities. Kommuntalsärenden.")
    public PagedList<PlanView> list(
            @QueryParam("year") @Parameter(description = "Only this year", schema = @Schema(type = SchemaType.INTEGER))
                    String year,
            @QueryParam("county") @Parameter(description = "County code, two digits") String county,
            @QueryParam("status")
                    @Parameter(
                            description = "Only in this state",
                            schema = @Schema(implementation = QuotaPlanStatus.class))
                    String status,
            @BeanParam PageRequest page,
            @Context UriInfo uri) {
        var asked = YearParameter.optional(year);
        return paging.answer(
                plans.list(
                        asked,
                        QueryParameters.county("county", county).orElse(null),
                        QueryParameters.constant("status", status, QuotaPlanStatus.class)
                                .orElse(null),
                        page),
                uri);
    }

    @GET
    @Path("quota-plans/{id}")
    @Operation(
            operationId = "getQuotaPlan",
            summary = "One quota plan with its lines",
            description = "Ett kommuntalsärende.")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = PlanView.class)))
    public Response read(@PathParam("id") UUID id) {
        var found = plans.read(id);
        return Answers.ok(
                found.view(), ExpectedVersion.tag(found.version(), found.view().countyQuota()));
    }

    @PUT
    @Path("quota-plans/{id}")
    @RolesAllowed({Role.CASE_OFFICER, Role.COORDINATOR})
    @Operation(
            operationId = "changeQuotaPlan",
            summary = "Replace the lines while the plan is open",
            description = "In DRAFT and CONSULTATION. Ändra kommunrader.")
    @APIResponse(
            responseCode = "200",
            description = "Changed",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = PlanView.class)))
    public Response change(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, QuotaPlanViews.Content content) {
        return Answers.ok(plans.change(id, ExpectedVersion.of(ifMatch), content));
    }

    @POST
    @Path("quota-plans/{id}/consultations")
    @RolesAllowed({Role.CASE_OFFICER, Role.COORDINATOR})
    @Operation(
            operationId = "consultOnQuotaPlan",
            summary = "Open the consultation with the municipalities",
            description = "DRAFT becomes CONSULTATION. Samråd.")
    @APIResponse(
            responseCode = "201",
            description = "Opened",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = PlanView.class)))
    public Response consult(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            NewConsultation consultation,
            @Context UriInfo uri) {
        return changed(plans.consult(id, ExpectedVersion.of(ifMatch), consultation.closesOn()), uri);
    }

    @POST
    @Path("quota-plans/{id}/comments")
    @RolesAllowed(Role.MUNICIPALITY)
    @Operation(
            operationId = "commentOnQuotaPlan",
            summary = "A municipality comments on its own line",
            description = "Until the closing day. Samrådssvar.")
    @APIResponse(
            responseCode = "201",
            description = "Kept",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = CommentView.class)))
    public Response comment(@PathParam("id") UUID id, NewComment comment, @Context UriInfo uri) {
        var given = plans.comment(id, comment);
        return Answers.created(uri, "quota-plans/" + id + "/comments/" + given.id(), given, 0);
    }

    @GET
    @Path("quota-plans/{id}/comments")
    @Produces({"application/json", "text/csv"})
    @Operation(
            operationId = "listQuotaPlanComments",
            summary = "What the municipalities have said",
            description = "Samrådssvar.")
    public PagedList<CommentView> comments(
            @PathParam("id") UUID id, @BeanParam PageRequest page, @Context UriInfo uri) {
        return paging.answer(page.slice(plans.comments(id)), uri);
    }

    @GET
    @Path("quota-plans/{id}/comments/{commentId}")
    @Operation(operationId = "getQuotaPlanComment", summary = "One comment", description = "Ett samrådssvar.")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = CommentView.class)))
    public Response comment(@PathParam("id") UUID id, @PathParam("commentId") UUID commentId) {
        return plans.comments(id).stream()
                .filter(comment -> comment.id().equals(commentId))
                .findFirst()
                .map(comment -> Answers.ok(comment, 0))
                .orElseThrow(() -> Problem.NOT_FOUND.with("The plan has no comment with that id."));
    }

    @POST
    @Path("quota-plans/{id}/proposals")
    @RolesAllowed({Role.CASE_OFFICER, Role.COORDINATOR})
    @Operation(
            operationId = "proposeQuotaPlan",
            summary = "Propose the plan for decision",
            description = "Once the closing day has come. CONSULTATION becomes PROPOSED. Förslag till beslut.")
    @APIResponse(
            responseCode = "201",
            description = "Proposed",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = PlanView.class)))
    public Response propose(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @Context UriInfo uri) {
        return changed(plans.propose(id, ExpectedVersion.of(ifMatch)), uri);
    }

    @POST
    @Path("quota-plans/{id}/returns")
    @RolesAllowed(Role.DECISION_MAKER)
    @Operation(
            operationId = "returnQuotaPlan",
            summary = "Send a proposal back to be mended",
            description = "PROPOSED becomes CONSULTATION. Återlämna förslag.")
    @APIResponse(
            responseCode = "201",
            description = "Returned",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = PlanView.class)))
    public Response giveBack(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            NewReturn returned,
            @Context UriInfo uri) {
        return changed(plans.giveBack(id, ExpectedVersion.of(ifMatch), returned.reason()), uri);
    }

    @POST
    @Path("quota-plans/{id}/decisions")
    @RolesAllowed(Role.DECISION_MAKER)
    @Operation(
            operationId = "decideQuotaPlan",
            summary = "Decide the municipality quotas",
            description =
                    "By another person than the one who proposed; the sum may not fall below the county quota. Beslut om kommuntal (5 och 7 §§ förordning 2016:39).")
    @APIResponse(
            responseCode = "201",
            description = "Decided",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = PlanView.class)))
    public Response decide(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            Decision decision,
            @Context UriInfo uri) {
        return changed(plans.decide(id, ExpectedVersion.of(ifMatch), decision), uri);
    }

    @GET
    @Path("quota-deviations")
    @Operation(
            operationId = "listQuotaDeviations",
            summary = "Which counties decided otherwise than the model, how much and why",
            description = "Decided plans of the year. Avvikelser från modellens tal.")
    public PagedList<DeviationView> deviations(
            @BeanParam YearParameter year,
            @QueryParam("deviated")
                    @Parameter(
                            description = "true for those that deviated, false for those that followed the model",
                            schema = @Schema(type = SchemaType.BOOLEAN))
                    String deviated,
            @BeanParam PageRequest page,
            @Context UriInfo uri) {
        return paging.answer(
                page.slice(plans.deviations(
                        year.value(), QueryParameters.flag("deviated", deviated).orElse(null))),
                uri);
    }

    private static Response changed(Versioned<PlanView> plan, UriInfo uri) {
        return Answers.created(uri, "quota-plans/" + plan.view().id(), plan);
    }
}
