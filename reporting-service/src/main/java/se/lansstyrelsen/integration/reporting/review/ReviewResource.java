package se.lansstyrelsen.integration.reporting.review;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.lansstyrelsen.integration.kit.caller.Role;
import se.lansstyrelsen.integration.kit.http.Answers;
import se.lansstyrelsen.integration.kit.http.ExpectedVersion;
import se.lansstyrelsen.integration.kit.http.QueryParameters;
import se.lansstyrelsen.integration.kit.paging.PageRequest;
import se.lansstyrelsen.integration.kit.paging.PagedList;
import se.lansstyrelsen.integration.kit.paging.Paging;

@Path("/")
@Produces("application/json")
@Tag(name = "Review of national reports")
class ReviewResource {

    private final ReviewService comments;
    private final Paging paging;

    ReviewResource(ReviewService comments, Paging paging) {
        this.comments = comments;
        this.paging = paging;
    }

    @POST
    @Path("national-reports/{id}/comments")
    @RolesAllowed({Role.CASE_OFFICER, Role.DECISION_MAKER, Role.COORDINATOR})
    @Operation(
            operationId = "commentReport",
            summary = "Comment on a passage of the draft",
            description = "By any county board while the draft is in review. Synpunkt.")
    @APIResponse(
            responseCode = "201",
            description = "Kept",
            content =
                    @Content(mediaType = "application/json", schema = @Schema(implementation = ReviewViews.View.class)))
    public Response comment(@PathParam("id") UUID id, ReviewViews.NewComment comment, @Context UriInfo uri) {
        var kept = comments.comment(id, comment);
        return Answers.created(uri, "comments/" + kept.view().id(), kept);
    }

    @POST
    @Path("comments/{id}/answers")
    @RolesAllowed({Role.CASE_OFFICER, Role.DECISION_MAKER, Role.COORDINATOR})
    @Operation(
            operationId = "answerComment",
            summary = "Accept or reject a comment, with the reason",
            description = "By the writing or the coordinating board. Besvara en synpunkt.")
    @APIResponse(
            responseCode = "200",
            description = "Answered",
            content =
                    @Content(mediaType = "application/json", schema = @Schema(implementation = ReviewViews.View.class)))
    public Response answer(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, ReviewViews.NewAnswer answer) {
        return Answers.ok(comments.answer(id, ExpectedVersion.of(ifMatch), answer));
    }

    @GET
    @Path("national-reports/{id}/comments")
    @Produces({"application/json", "text/csv"})
    @RolesAllowed({Role.CASE_OFFICER, Role.DECISION_MAKER, Role.COORDINATOR, Role.AUDITOR})
    @Operation(
            operationId = "listComments",
            summary = "The comments on a draft, the first first",
            description = "Synpunkter.")
    public PagedList<ReviewViews.View> list(
            @PathParam("id") UUID id,
            @QueryParam("state") @Parameter(description = "OPEN, ACCEPTED or REJECTED") String state,
            @BeanParam PageRequest page,
            @Context UriInfo uri) {
        return paging.answer(
                comments.list(
                        id,
                        QueryParameters.constant("state", state, CommentState.class)
                                .orElse(null),
                        page),
                uri);
    }

    @GET
    @Path("comments/{id}")
    @RolesAllowed({Role.CASE_OFFICER, Role.DECISION_MAKER, Role.COORDINATOR, Role.AUDITOR})
    @Operation(operationId = "readComment", summary = "A comment", description = "En synpunkt.")
    @APIResponse(
            responseCode = "200",
            description = "The comment",
            content =
                    @Content(mediaType = "application/json", schema = @Schema(implementation = ReviewViews.View.class)))
    public Response read(@PathParam("id") UUID id) {
        return Answers.ok(comments.read(id));
    }
}
