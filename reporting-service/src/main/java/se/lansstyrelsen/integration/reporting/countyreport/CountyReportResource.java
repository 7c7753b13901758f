package se.lansstyrelsen.integration.reporting.countyreport;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.lansstyrelsen.integration.kit.caller.Role;
import se.lansstyrelsen.integration.kit.http.Answers;
import se.lansstyrelsen.integration.kit.http.ExpectedVersion;

@Path("/")
@Produces("application/json")
@Tag(name = "County reports")
class CountyReportResource {

    private final CountyReportService reports;

    CountyReportResource(CountyReportService reports) {
        this.reports = reports;
    }

    @GET
    @Path("government-assignments/{id}/county-reports")
    @Produces({"application/json", "text/csv"})
    @RolesAllowed({Role.CASE_OFFICER, Role.DECISION_MAKER, Role.COORDINATOR, Role.AUDITOR})
    @Operation(
            operationId = "listCountyReports",
            summary = "How far each county's report has come",
            description =
                    "In the order of the county codes, with who is late and when the board was reminded. Länsrapporter.")
    public List<CountyReportViews.Row> list(@PathParam("id") UUID id) {
        return reports.list(id);
    }

    @GET
    @Path("government-assignments/{id}/county-report-summary")
    @RolesAllowed({Role.CASE_OFFICER, Role.DECISION_MAKER, Role.COORDINATOR, Role.AUDITOR})
    @Operation(
            operationId = "summariseCountyReports",
            summary = "The county reports in figures, with the rate that came on time",
            description = "Sammanställning.")
    public CountyReportViews.Summary summary(@PathParam("id") UUID id) {
        return reports.summary(id);
    }

    @GET
    @Path("county-reports/{id}")
    @RolesAllowed({Role.CASE_OFFICER, Role.DECISION_MAKER, Role.COORDINATOR, Role.AUDITOR})
    @Operation(
            operationId = "readCountyReport",
            summary = "A county's report with its answers",
            description = "Until it is submitted only by its own board. En länsrapport.")
    @APIResponse(
            responseCode = "200",
            description = "The report",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = CountyReportViews.View.class)))
    public Response read(@PathParam("id") UUID id) {
        return Answers.ok(reports.read(id));
    }

    @PUT
    @Path("county-reports/{id}/answers/{code}")
    @RolesAllowed({Role.CASE_OFFICER, Role.DECISION_MAKER})
    @Operation(
            operationId = "answerQuestion",
            summary = "Answer a question of the template",
            description = "Takes the place of what stood there, filled in or written. Besvara en fråga.")
    @APIResponse(
            responseCode = "200",
            description = "Answered",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = CountyReportViews.View.class)))
    public Response answer(
            @PathParam("id") UUID id,
            @PathParam("code") String code,
            @HeaderParam("If-Match") String ifMatch,
            AnswerContent answer) {
        return Answers.ok(reports.answer(id, ExpectedVersion.of(ifMatch), code, answer));
    }

    @POST
    @Path("county-reports/{id}/prefills")
    @RolesAllowed({Role.CASE_OFFICER, Role.DECISION_MAKER})
    @Operation(
            operationId = "prefillCountyReport",
            summary = "Fill in what the services know",
            description =
                    "The county's figures, situation reports, own initiatives, grants and last year's text, where nobody has written. Each is marked until somebody accepts it. Förifyll.")
    @APIResponse(
            responseCode = "200",
            description = "Done",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = CountyReportViews.View.class)))
    public Response prefill(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        return Answers.ok(reports.prefill(id, ExpectedVersion.of(ifMatch)));
    }

    @POST
    @Path("county-reports/{id}/prefill-acceptances")
    @RolesAllowed({Role.CASE_OFFICER, Role.DECISION_MAKER})
    @Operation(
            operationId = "acceptPrefill",
            summary = "Answer for what was filled in",
            description = "Godta förifyllda svar.")
    @APIResponse(
            responseCode = "200",
            description = "Done",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = CountyReportViews.View.class)))
    public Response acceptPrefill(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            CountyReportViews.PrefillAcceptance acceptance) {
        return Answers.ok(reports.acceptPrefill(id, ExpectedVersion.of(ifMatch), acceptance));
    }

    @POST
    @Path("county-reports/{id}/submissions")
    @RolesAllowed({Role.CASE_OFFICER, Role.DECISION_MAKER})
    @Operation(
            operationId = "submitCountyReport",
            summary = "Submit the report",
            description = "When all that is required is answered and nothing filled in waits to be accepted. Lämna in.")
    @APIResponse(
            responseCode = "200",
            description = "Done",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = CountyReportViews.View.class)))
    public Response submit(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        return Answers.ok(reports.submit(id, ExpectedVersion.of(ifMatch)));
    }

    @POST
    @Path("county-reports/{id}/returns")
    @RolesAllowed({Role.CASE_OFFICER, Role.DECISION_MAKER, Role.COORDINATOR})
    @Operation(
            operationId = "returnCountyReport",
            summary = "Send a submitted report back",
            description = "By the coordinating board, with what to mend. Återsänd.")
    @APIResponse(
            responseCode = "200",
            description = "Done",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = CountyReportViews.View.class)))
    public Response sendBack(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, CountyReportViews.Return returned) {
        return Answers.ok(reports.sendBack(id, ExpectedVersion.of(ifMatch), returned));
    }

    @POST
    @Path("county-reports/{id}/acceptances")
    @RolesAllowed({Role.CASE_OFFICER, Role.DECISION_MAKER, Role.COORDINATOR})
    @Operation(
            operationId = "acceptCountyReport",
            summary = "Accept a submitted report",
            description = "By the coordinating board; from then on it cannot be changed. Godkänn.")
    @APIResponse(
            responseCode = "200",
            description = "Done",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = CountyReportViews.View.class)))
    public Response accept(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        return Answers.ok(reports.accept(id, ExpectedVersion.of(ifMatch)));
    }

    @POST
    @Path("county-reports/{id}/extensions")
    @RolesAllowed({Role.CASE_OFFICER, Role.DECISION_MAKER, Role.COORDINATOR})
    @Operation(
            operationId = "extendCountyReport",
            summary = "Give a board more time",
            description = "By the coordinating board, for a reason that is kept. Anstånd.")
    @APIResponse(
            responseCode = "200",
            description = "Done",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = CountyReportViews.View.class)))
    public Response extend(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, CountyReportViews.Extension extension) {
        return Answers.ok(reports.extend(id, ExpectedVersion.of(ifMatch), extension));
    }
}
