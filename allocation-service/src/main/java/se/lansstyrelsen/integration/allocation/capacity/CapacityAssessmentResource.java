package se.lansstyrelsen.integration.allocation.capacity;

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
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.lansstyrelsen.integration.allocation.capacity.CapacityViews.AssessmentView;
import se.lansstyrelsen.integration.allocation.capacity.CapacityViews.NewAssessment;
import se.lansstyrelsen.integration.allocation.round.HalfYearFilter;
import se.lansstyrelsen.integration.kit.caller.Role;
import se.lansstyrelsen.integration.kit.http.Answers;
import se.lansstyrelsen.integration.kit.http.ExpectedVersion;
import se.lansstyrelsen.integration.kit.http.QueryParameters;
import se.lansstyrelsen.integration.kit.paging.PageRequest;
import se.lansstyrelsen.integration.kit.paging.PagedList;
import se.lansstyrelsen.integration.kit.paging.Paging;
import se.lansstyrelsen.integration.kit.time.PointInTime;

@Path("/capacity-assessments")
@Produces("application/json")
@RolesAllowed({Role.CASE_OFFICER, Role.DECISION_MAKER, Role.COORDINATOR, Role.MUNICIPALITY, Role.AUDITOR})
@Tag(name = "Capacity")
class CapacityAssessmentResource {

    private final CapacityAssessmentService assessments;
    private final Paging paging;
    private final Clock clock;

    CapacityAssessmentResource(CapacityAssessmentService assessments, Paging paging, Clock clock) {
        this.assessments = assessments;
        this.paging = paging;
        this.clock = clock;
    }

    @POST
    @RolesAllowed({Role.MUNICIPALITY, Role.CASE_OFFICER})
    @Operation(
            operationId = "giveCapacityAssessment",
            summary = "A municipality assesses its readiness and capacity in a half-year",
            description =
                    "While its county's round is open; by the municipality, or by the county board on its behalf, which then shows. Bedömning av beredskap och kapacitet.")
    @APIResponse(
            responseCode = "201",
            description = "Given",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = AssessmentView.class)))
    public Response give(NewAssessment assessment, @Context UriInfo uri) {
        var given = assessments.give(assessment);
        return Answers.created(uri, "capacity-assessments/" + given.view().id(), given);
    }

    @GET
    @Produces({"application/json", "text/csv"})
    @Operation(
            operationId = "listCapacityAssessments",
            summary = "Assessments that the caller's county or municipality may read, latest half-year first",
            description = "Bedömningar av beredskap och kapacitet.")
    public PagedList<AssessmentView> list(
            @BeanParam HalfYearFilter filter,
            @QueryParam("municipality") @Parameter(description = "Municipality code, four digits") String municipality,
            @BeanParam PointInTime time,
            @BeanParam PageRequest page,
            @Context UriInfo uri) {
        var asked = QueryParameters.municipality("municipality", municipality).orElse(null);
        return paging.answer(assessments.list(filter, asked, time.recordedBy(clock), page), uri);
    }

    @GET
    @Path("{id}")
    @Operation(
            operationId = "getCapacityAssessment",
            summary = "One assessment as it stands",
            description = "En bedömning.")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = AssessmentView.class)))
    public Response read(@PathParam("id") UUID id) {
        return Answers.ok(assessments.read(id));
    }

    @PUT
    @Path("{id}")
    @RolesAllowed({Role.MUNICIPALITY, Role.CASE_OFFICER})
    @Operation(
            operationId = "changeCapacityAssessment",
            summary = "Assess anew while the round is open",
            description = "The former edition is kept; areas left out count as not answered. Ändra bedömning.")
    @APIResponse(
            responseCode = "200",
            description = "Changed",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = AssessmentView.class)))
    public Response change(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, CapacityViews.Content content) {
        return Answers.ok(assessments.change(id, ExpectedVersion.of(ifMatch), content));
    }

    @GET
    @Path("{id}/editions")
    @Operation(
            operationId = "listCapacityAssessmentEditions",
            summary = "Every edition of an assessment, latest first",
            description = "Bedömningens historik.")
    public PagedList<AssessmentView> history(
            @PathParam("id") UUID id, @BeanParam PageRequest page, @Context UriInfo uri) {
        return paging.answer(assessments.history(id, page), uri);
    }
}
