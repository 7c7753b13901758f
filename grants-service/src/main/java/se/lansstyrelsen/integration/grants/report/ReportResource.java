package se.lansstyrelsen.integration.grants.report;

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
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.lansstyrelsen.integration.grants.report.ReportViews.EditionView;
import se.lansstyrelsen.integration.grants.report.ReportViews.NewReport;
import se.lansstyrelsen.integration.grants.report.ReportViews.OverdueReport;
import se.lansstyrelsen.integration.grants.report.ReportViews.ReportView;
import se.lansstyrelsen.integration.kit.caller.Role;
import se.lansstyrelsen.integration.kit.http.Answers;
import se.lansstyrelsen.integration.kit.http.ExpectedVersion;
import se.lansstyrelsen.integration.kit.http.QueryParameters;
import se.lansstyrelsen.integration.kit.http.Versioned;
import se.lansstyrelsen.integration.kit.paging.PageRequest;
import se.lansstyrelsen.integration.kit.paging.PagedList;
import se.lansstyrelsen.integration.kit.paging.Paging;

@Path("/")
@Produces("application/json")
@RolesAllowed({
    Role.CASE_OFFICER,
    Role.DECISION_MAKER,
    Role.PAYMENT_APPROVER,
    Role.COORDINATOR,
    Role.MUNICIPALITY,
    Role.APPLICANT,
    Role.AUDITOR
})
@Tag(name = "Reports")
class ReportResource {

    private final ReportService reports;
    private final Paging paging;

    ReportResource(ReportService reports, Paging paging) {
        this.reports = reports;
        this.paging = paging;
    }

    @POST
    @Path("grants/{id}/reports")
    @RolesAllowed({Role.MUNICIPALITY, Role.APPLICANT})
    @Operation(
            operationId = "draftReport",
            summary = "Begin a report that is asked for",
            description =
                    "By the grant's recipient; takes the earliest of the kind that is not begun. The final report needs no date of the board's. Seen by nobody else until it is sent in. Utkast till rapport.")
    @APIResponse(
            responseCode = "201",
            description = "Drafted",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ReportView.class)))
    public Response draft(@PathParam("id") UUID id, NewReport report, @Context UriInfo uri) {
        return changed(reports.draft(id, report), uri);
    }

    @GET
    @Path("grants/{id}/reports")
    @Produces({"application/json", "text/csv"})
    @Operation(
            operationId = "listReportsOfGrant",
            summary = "The reports asked for of a grant, by day",
            description = "With what came in, and what was approved of it. Rapporter.")
    public PagedList<ReportView> of(@PathParam("id") UUID id, @BeanParam PageRequest page, @Context UriInfo uri) {
        return paging.answer(page.slice(reports.of(id)), uri);
    }

    @GET
    @Path("reports/{id}")
    @Operation(operationId = "getReport", summary = "One report", description = "En rapport.")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ReportView.class)))
    public Response read(@PathParam("id") UUID id) {
        return Answers.ok(reports.read(id));
    }

    @GET
    @Path("reports/{id}/editions")
    @Operation(
            operationId = "listReportEditions",
            summary = "A report as it came in each time, the first first",
            description = "What was sent back is kept too. Inkomna versioner.")
    public PagedList<EditionView> editions(
            @PathParam("id") UUID id, @BeanParam PageRequest page, @Context UriInfo uri) {
        return paging.answer(page.slice(reports.editions(id)), uri);
    }

    @PUT
    @Path("reports/{id}")
    @RolesAllowed({Role.MUNICIPALITY, Role.APPLICANT})
    @Operation(
            operationId = "saveReport",
            summary = "Replace the draft of a report",
            description = "Before it is sent in, and when it was sent back. Spara rapport.")
    @APIResponse(
            responseCode = "200",
            description = "Saved",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ReportView.class)))
    public Response save(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, ReportContent content) {
        return Answers.ok(reports.save(id, ExpectedVersion.of(ifMatch), content));
    }

    @POST
    @Path("reports/{id}/submissions")
    @RolesAllowed({Role.MUNICIPALITY, Role.APPLICANT})
    @Operation(
            operationId = "submitReport",
            summary = "Send in a report",
            description =
                    "The statement of account must be among its attachments. Costs lie within the effort's period and, over all reports, within the granted sum. Lämna rapport.")
    @APIResponse(
            responseCode = "201",
            description = "Sent in",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ReportView.class)))
    public Response submit(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @Context UriInfo uri) {
        return changed(reports.submit(id, ExpectedVersion.of(ifMatch)), uri);
    }

    @GET
    @Path("overdue-reports")
    @Produces({"application/json", "text/csv"})
    @RolesAllowed({Role.CASE_OFFICER, Role.DECISION_MAKER, Role.PAYMENT_APPROVER, Role.COORDINATOR, Role.AUDITOR})
    @Operation(
            operationId = "listOverdueReports",
            summary = "Reports whose last day has passed, the longest overdue first",
            description = "A board's own; all to the coordinator and the auditor. Försenade rapporter.")
    public PagedList<OverdueReport> overdue(
            @QueryParam("county") @Parameter(description = "Deciding county's code, two digits") String county,
            @BeanParam PageRequest page,
            @Context UriInfo uri) {
        return paging.answer(
                reports.overdue(QueryParameters.county("county", county).orElse(null), page), uri);
    }

    private static Response changed(Versioned<ReportView> report, UriInfo uri) {
        return Answers.created(uri, "reports/" + report.view().id(), report);
    }
}
