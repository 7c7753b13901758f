package se.lansstyrelsen.integration.grants.assessment;

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
import se.lansstyrelsen.integration.grants.assessment.AssessmentViews.AssessmentView;
import se.lansstyrelsen.integration.grants.assessment.AssessmentViews.NewAssessment;
import se.lansstyrelsen.integration.kit.caller.Role;
import se.lansstyrelsen.integration.kit.http.Answers;
import se.lansstyrelsen.integration.kit.http.ExpectedVersion;
import se.lansstyrelsen.integration.kit.paging.PageRequest;
import se.lansstyrelsen.integration.kit.paging.PagedList;
import se.lansstyrelsen.integration.kit.paging.Paging;

@Path("/")
@Produces("application/json")
@RolesAllowed({Role.CASE_OFFICER, Role.DECISION_MAKER, Role.COORDINATOR, Role.AUDITOR})
@Tag(name = "Assessments")
class AssessmentResource {

    private final AssessmentService assessments;
    private final Paging paging;

    AssessmentResource(AssessmentService assessments, Paging paging) {
        this.assessments = assessments;
        this.paging = paging;
    }

    @POST
    @Path("applications/{id}/assessments")
    @RolesAllowed(Role.CASE_OFFICER)
    @Operation(
            operationId = "assessApplication",
            summary = "Assess an application against the call's criteria",
            description =
                    "By an officer of the deciding board who has declared no conflict of interest; one for each officer, 0 to 5 points with a reason on every criterion. Bedömning.")
    @APIResponse(
            responseCode = "201",
            description = "Assessed",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = AssessmentView.class)))
    public Response assess(@PathParam("id") UUID id, NewAssessment assessment, @Context UriInfo uri) {
        var made = assessments.assess(id, assessment.scores());
        return Answers.created(
                uri, "applications/" + id + "/assessments/" + made.view().id(), made);
    }

    @GET
    @Path("applications/{id}/assessments")
    @Operation(
            operationId = "listAssessments",
            summary = "What the officers have given the application",
            description = "To the deciding board. Bedömningar.")
    public PagedList<AssessmentView> list(@PathParam("id") UUID id, @BeanParam PageRequest page, @Context UriInfo uri) {
        return paging.answer(page.slice(assessments.list(id)), uri);
    }

    @GET
    @Path("applications/{id}/assessments/{assessmentId}")
    @Operation(operationId = "getAssessment", summary = "One assessment", description = "En bedömning.")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = AssessmentView.class)))
    public Response read(@PathParam("id") UUID id, @PathParam("assessmentId") UUID assessmentId) {
        return Answers.ok(assessments.read(id, assessmentId));
    }

    @PUT
    @Path("applications/{id}/assessments/{assessmentId}")
    @RolesAllowed(Role.CASE_OFFICER)
    @Operation(
            operationId = "changeAssessment",
            summary = "Change your own assessment",
            description = "Until a decision is proposed. Ändrad bedömning.")
    @APIResponse(
            responseCode = "200",
            description = "Changed",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = AssessmentView.class)))
    public Response change(
            @PathParam("id") UUID id,
            @PathParam("assessmentId") UUID assessmentId,
            @HeaderParam("If-Match") String ifMatch,
            NewAssessment assessment) {
        return Answers.ok(assessments.change(id, assessmentId, ExpectedVersion.of(ifMatch), assessment.scores()));
    }

    @GET
    @Path("applications/{id}/similar")
    @Produces({"application/json", "text/csv"})
    @Operation(
            operationId = "listSimilarApplications",
            summary = "Earlier applications that resemble this one, at most ten",
            description =
                    "To the deciding board, among what it received before: by the same organisation, or under the same scheme for the same purposes or with words of the title in common. The most alike first. Tidigare liknande ansökningar.")
    public PagedList<SimilarApplication> similar(
            @PathParam("id") UUID id, @BeanParam PageRequest page, @Context UriInfo uri) {
        return paging.answer(page.slice(assessments.similar(id)), uri);
    }
}
