package se.lansstyrelsen.integration.grants.report;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
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
import se.lansstyrelsen.integration.grants.report.ReportViews.NewReportDate;
import se.lansstyrelsen.integration.grants.report.ReportViews.NewReturn;
import se.lansstyrelsen.integration.grants.report.ReportViews.NewReview;
import se.lansstyrelsen.integration.grants.report.ReportViews.ReportView;
import se.lansstyrelsen.integration.kit.caller.Role;
import se.lansstyrelsen.integration.kit.http.Answers;
import se.lansstyrelsen.integration.kit.http.ExpectedVersion;
import se.lansstyrelsen.integration.kit.http.Versioned;

@Path("/")
@Produces("application/json")
@RolesAllowed({Role.CASE_OFFICER, Role.DECISION_MAKER})
@Tag(name = "Reports")
class ReviewResource {

    private final ReviewService reviews;

    ReviewResource(ReviewService reviews) {
        this.reviews = reviews;
    }

    @POST
    @Path("grants/{id}/report-dates")
    @Operation(
            operationId = "setReportDate",
            summary = "Ask for a report by a day",
            description =
                    "One more interim report, or the day of the one final report, which otherwise follows the effort's last day. Redovisningsdag.")
    @APIResponse(
            responseCode = "201",
            description = "Asked for",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ReportView.class)))
    public Response setDate(@PathParam("id") UUID id, NewReportDate date, @Context UriInfo uri) {
        return changed(reviews.setDate(id, date), uri);
    }

    @POST
    @Path("reports/{id}/returns")
    @Operation(
            operationId = "sendReportBack",
            summary = "Send a report back to be corrected",
            description = "With reasons and a new last day; what came in is kept. Återsändning.")
    @APIResponse(
            responseCode = "201",
            description = "Sent back",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ReportView.class)))
    public Response sendBack(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, NewReturn back, @Context UriInfo uri) {
        return changed(reviews.sendBack(id, ExpectedVersion.of(ifMatch), back), uri);
    }

    @POST
    @Path("reports/{id}/reviews")
    @Operation(
            operationId = "reviewReport",
            summary = "Say of each reported cost what is approved and what is ineligible",
            description =
                    "Together they make the cost, to the öre. May be made again until it is approved. Granskning.")
    @APIResponse(
            responseCode = "201",
            description = "Reviewed",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ReportView.class)))
    public Response review(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, NewReview review, @Context UriInfo uri) {
        return changed(reviews.review(id, ExpectedVersion.of(ifMatch), review.lines()), uri);
    }

    @POST
    @Path("reports/{id}/approvals")
    @Operation(
            operationId = "approveReport",
            summary = "Approve a reviewed report",
            description =
                    "An interim report by any official of the board; a final one by a decision-maker who did not review it. Godkännande.")
    @APIResponse(
            responseCode = "201",
            description = "Approved",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ReportView.class)))
    public Response approve(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @Context UriInfo uri) {
        return changed(reviews.approve(id, ExpectedVersion.of(ifMatch)), uri);
    }

    private static Response changed(Versioned<ReportView> report, UriInfo uri) {
        return Answers.created(uri, "reports/" + report.view().id(), report);
    }
}
