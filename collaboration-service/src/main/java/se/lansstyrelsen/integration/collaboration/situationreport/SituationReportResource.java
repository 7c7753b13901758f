package se.lansstyrelsen.integration.collaboration.situationreport;

import jakarta.annotation.security.PermitAll;
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
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.lansstyrelsen.integration.collaboration.situationreport.ReportViews.Approval;
import se.lansstyrelsen.integration.collaboration.situationreport.ReportViews.Contribution;
import se.lansstyrelsen.integration.collaboration.situationreport.ReportViews.CountyRow;
import se.lansstyrelsen.integration.collaboration.situationreport.ReportViews.Declining;
import se.lansstyrelsen.integration.collaboration.situationreport.ReportViews.NewReport;
import se.lansstyrelsen.integration.collaboration.situationreport.ReportViews.ReportView;
import se.lansstyrelsen.integration.kit.caller.Role;
import se.lansstyrelsen.integration.kit.document.DocumentAnswers;
import se.lansstyrelsen.integration.kit.http.Answers;
import se.lansstyrelsen.integration.kit.http.ExpectedVersion;
import se.lansstyrelsen.integration.kit.http.QueryParameters;
import se.lansstyrelsen.integration.kit.paging.PageRequest;
import se.lansstyrelsen.integration.kit.paging.PagedList;
import se.lansstyrelsen.integration.kit.paging.Paging;

@Path("/")
@Produces("application/json")
@Tag(name = "Situation reports")
class SituationReportResource {

    private final SituationReportService reports;
    private final Paging paging;

    SituationReportResource(SituationReportService reports, Paging paging) {
        this.reports = reports;
        this.paging = paging;
    }

    @POST
    @Path("situation-reports")
    @RolesAllowed({Role.CASE_OFFICER, Role.DECISION_MAKER, Role.COORDINATOR})
    @Operation(
            operationId = "openSituationReport",
            summary = "Open a county's report for a quarter",
            description =
                    "With the organisations asked and the last day to contribute. Begins from the county's last report. Lägesrapport.")
    @APIResponse(
            responseCode = "201",
            description = "Opened",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ReportView.class)))
    public Response open(NewReport wish, @Context UriInfo uri) {
        var made = reports.open(wish);
        return Answers.created(uri, "situation-reports/" + made.view().id(), made);
    }

    @POST
    @Path("situation-reports/{id}/contributions/{organisation}")
    @RolesAllowed({Role.CASE_OFFICER, Role.DECISION_MAKER, Role.COORDINATOR, Role.PARTICIPANT, Role.MUNICIPALITY})
    @Operation(
            operationId = "contribute",
            summary = "Contribute to a report",
            description =
                    "By an organisation that is asked, or by the board for it; sent again it takes the place of the former. Lämna bidrag.")
    @APIResponse(
            responseCode = "200",
            description = "Received",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ReportView.class)))
    public Response deliver(
            @PathParam("id") UUID id, @PathParam("organisation") UUID organisation, Contribution contribution) {
        return Answers.ok(reports.deliver(id, organisation, contribution.texts()));
    }

    @POST
    @Path("situation-reports/{id}/contributions/{organisation}/declining")
    @RolesAllowed({Role.CASE_OFFICER, Role.DECISION_MAKER, Role.COORDINATOR, Role.PARTICIPANT, Role.MUNICIPALITY})
    @Operation(operationId = "declineContribution", summary = "Decline to contribute", description = "Avböj bidrag.")
    @APIResponse(
            responseCode = "200",
            description = "Noted",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ReportView.class)))
    public Response decline(
            @PathParam("id") UUID id, @PathParam("organisation") UUID organisation, Declining declining) {
        return Answers.ok(reports.decline(id, organisation, declining.reason()));
    }

    @POST
    @Path("situation-reports/{id}/draft")
    @RolesAllowed({Role.CASE_OFFICER, Role.DECISION_MAKER, Role.COORDINATOR})
    @Operation(
            operationId = "draftSituationReport",
            summary = "Gather the quarter's figures and draft the report",
            description =
                    "Asked for again it gathers the figures anew; what a person has written stays. Upprätta utkast.")
    @APIResponse(
            responseCode = "200",
            description = "Drafted",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ReportView.class)))
    public Response draft(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        return Answers.ok(reports.draft(id, ExpectedVersion.of(ifMatch)));
    }

    @PUT
    @Path("situation-reports/{id}/text")
    @RolesAllowed({Role.CASE_OFFICER, Role.DECISION_MAKER, Role.COORDINATOR})
    @Operation(
            operationId = "writeSituationReport",
            summary = "Edit the report's text",
            description = "Markdown; figures are written {{key}} and taken from their source. Redigera lägesrapport.")
    @APIResponse(
            responseCode = "200",
            description = "Written",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ReportView.class)))
    public Response write(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, ReportText text) {
        return Answers.ok(reports.write(id, ExpectedVersion.of(ifMatch), text));
    }

    @POST
    @Path("situation-reports/{id}/approval")
    @RolesAllowed({Role.DECISION_MAKER, Role.COORDINATOR})
    @Operation(
            operationId = "approveSituationReport",
            summary = "Approve, freeze and publish a report",
            description =
                    "The regional forum gets it on its agenda. With contributions missing only when a reason is stated. Godkänn lägesrapport.")
    @APIResponse(
            responseCode = "200",
            description = "Published",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ReportView.class)))
    public Response approve(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, Approval approval) {
        return Answers.ok(reports.approve(id, ExpectedVersion.of(ifMatch), approval.exceptionReason()));
    }

    @GET
    @Path("situation-reports")
    @Produces({"application/json", "text/csv"})
    @RolesAllowed({
        Role.CASE_OFFICER,
        Role.DECISION_MAKER,
        Role.COORDINATOR,
        Role.PARTICIPANT,
        Role.MUNICIPALITY,
        Role.AUDITOR
    })
    @Operation(
            operationId = "listSituationReports",
            summary = "Situation reports, the latest first",
            description =
                    "Before publication without contents for others than the board and those asked. Lägesrapporter.")
    public PagedList<ReportView> list(
            @QueryParam("county") @Parameter(description = "Only of this county") String county,
            @QueryParam("year") @Parameter(schema = @Schema(type = SchemaType.INTEGER)) String year,
            @BeanParam PageRequest page,
            @Context UriInfo uri) {
        return paging.answer(
                reports.list(
                        QueryParameters.county("county", county).orElse(null),
                        QueryParameters.wholeNumber("year", year, 2000, 2200).orElse(null),
                        page),
                uri);
    }

    @GET
    @Path("situation-reports/{id}")
    @RolesAllowed({
        Role.CASE_OFFICER,
        Role.DECISION_MAKER,
        Role.COORDINATOR,
        Role.PARTICIPANT,
        Role.MUNICIPALITY,
        Role.AUDITOR
    })
    @Operation(operationId = "readSituationReport", summary = "A situation report", description = "En lägesrapport.")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ReportView.class)))
    public Response read(@PathParam("id") UUID id) {
        return Answers.ok(reports.read(id));
    }

    @GET
    @Path("situation-reports/{id}/document")
    @Produces({"application/json", DocumentAnswers.PDF, DocumentAnswers.HTML})
    @PermitAll
    @Operation(
            operationId = "readSituationReportDocument",
            summary = "A situation report as a document",
            description =
                    "For anybody once published, before that a draft for the board. PDF or HTML by Accept, otherwise its description. Lägesrapporten som dokument.")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = {
                @Content(
                        mediaType = "application/json",
                        schema = @Schema(implementation = DocumentAnswers.Description.class)),
                @Content(
                        mediaType = DocumentAnswers.PDF,
                        schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = DocumentAnswers.HTML, schema = @Schema(type = SchemaType.STRING))
            })
    public Response document(@PathParam("id") UUID id, @Context Request request) {
        return DocumentAnswers.of(reports.document(id), request);
    }

    @GET
    @Path("situation-report-overview")
    @Produces({"application/json", "text/csv"})
    @RolesAllowed({
        Role.CASE_OFFICER,
        Role.DECISION_MAKER,
        Role.COORDINATOR,
        Role.PARTICIPANT,
        Role.MUNICIPALITY,
        Role.AUDITOR
    })
    @Operation(
            operationId = "overviewSituationReports",
            summary = "All counties' reports for a quarter",
            description = "Nationell översikt.")
    public List<CountyRow> overview(
            @QueryParam("year") @Parameter(required = true, schema = @Schema(type = SchemaType.INTEGER)) String year,
            @QueryParam("quarter") @Parameter(required = true, schema = @Schema(type = SchemaType.INTEGER))
                    String quarter) {
        return reports.overview(
                QueryParameters.required("year", QueryParameters.wholeNumber("year", year, 2000, 2200)),
                QueryParameters.required("quarter", QueryParameters.wholeNumber("quarter", quarter, 1, 4)));
    }
}
