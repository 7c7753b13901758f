package se.lansstyrelsen.integration.reporting.nationalreport;

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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.lansstyrelsen.integration.kit.caller.Role;
import se.lansstyrelsen.integration.kit.document.DocumentAnswers;
import se.lansstyrelsen.integration.kit.http.Answers;
import se.lansstyrelsen.integration.kit.http.ExpectedVersion;
import se.lansstyrelsen.integration.kit.http.QueryParameters;
import se.lansstyrelsen.integration.kit.http.Versioned;
import se.lansstyrelsen.integration.kit.paging.PageRequest;
import se.lansstyrelsen.integration.kit.paging.PagedList;
import se.lansstyrelsen.integration.kit.paging.Paging;
import se.lansstyrelsen.integration.kit.table.SheetFile;

@Path("/")
@Produces("application/json")
@Tag(name = "National reports")
class NationalReportResource {

    private final NationalReportService reports;
    private final Paging paging;

    NationalReportResource(NationalReportService reports, Paging paging) {
        this.reports = reports;
        this.paging = paging;
    }

    @POST
    @Path("government-assignments/{id}/national-reports")
    @RolesAllowed({Role.CASE_OFFICER, Role.DECISION_MAKER, Role.COORDINATOR})
    @Operation(
            operationId = "compileReport",
            summary = "Compile the national report from the 21 county reports",
            description =
                    "When all are accepted, or with the reason why it goes on without some. By the writing or the coordinating board. Sammanställ.")
    @APIResponse(
            responseCode = "201",
            description = "Compiled",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = NationalReportViews.View.class)))
    public Response compile(@PathParam("id") UUID id, NationalReportViews.NewReport report, @Context UriInfo uri) {
        return made(reports.compile(id, report), uri);
    }

    @PUT
    @Path("national-reports/{id}/chapters/{code}")
    @RolesAllowed({Role.CASE_OFFICER, Role.DECISION_MAKER, Role.COORDINATOR})
    @Operation(
            operationId = "writeChapter",
            summary = "Write a chapter",
            description =
                    "Every mark must name a figure of the snapshot that may be printed. A proof that was printed before falls. Skriv ett kapitel.")
    @APIResponse(
            responseCode = "200",
            description = "Written",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = NationalReportViews.View.class)))
    public Response write(
            @PathParam("id") UUID id,
            @PathParam("code") String code,
            @HeaderParam("If-Match") String ifMatch,
            NationalReportViews.ChapterText chapter) {
        return Answers.ok(reports.write(id, ExpectedVersion.of(ifMatch), code, chapter.text()));
    }

    @POST
    @Path("national-reports/{id}/snapshot-choices")
    @RolesAllowed({Role.CASE_OFFICER, Role.DECISION_MAKER, Role.COORDINATOR})
    @Operation(
            operationId = "chooseSnapshot",
            summary = "Read the figures from another snapshot",
            description = "Välj ögonblicksbild.")
    @APIResponse(
            responseCode = "200",
            description = "Done",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = NationalReportViews.View.class)))
    public Response readFrom(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            NationalReportViews.SnapshotChoice choice) {
        return Answers.ok(reports.readFrom(id, ExpectedVersion.of(ifMatch), choice.snapshotId()));
    }

    @POST
    @Path("national-reports/{id}/reviews")
    @RolesAllowed({Role.CASE_OFFICER, Role.DECISION_MAKER, Role.COORDINATOR})
    @Operation(
            operationId = "openReview",
            summary = "Send the draft to the 21 boards for review",
            description = "Remiss.")
    @APIResponse(
            responseCode = "200",
            description = "Done",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = NationalReportViews.View.class)))
    public Response review(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, NationalReportViews.NewReview review) {
        return Answers.ok(reports.review(id, ExpectedVersion.of(ifMatch), review.endsOn()));
    }

    @POST
    @Path("national-reports/{id}/proofs")
    @RolesAllowed({Role.CASE_OFFICER, Role.DECISION_MAKER})
    @Operation(
            operationId = "proveReport",
            summary = "Print the bytes a decision is made on",
            description =
                    "With the decision block, when every comment is answered. The answer's hash is what is decided. Beslutsunderlag.")
    @APIResponse(
            responseCode = "200",
            description = "Done",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = NationalReportViews.View.class)))
    public Response prove(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, DecisionBlock block) {
        return Answers.ok(reports.prove(id, ExpectedVersion.of(ifMatch), block));
    }

    @POST
    @Path("national-reports/{id}/decisions")
    @RolesAllowed(Role.DECISION_MAKER)
    @Operation(
            operationId = "decideReport",
            summary = "Decide the report",
            description =
                    "On the hash of the proof that was read, the same day, by another than whoever printed it. Beslut.")
    @APIResponse(
            responseCode = "200",
            description = "Done",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = NationalReportViews.View.class)))
    public Response decide(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            NationalReportViews.NewDecision decision) {
        return Answers.ok(reports.decide(id, ExpectedVersion.of(ifMatch), decision.hash()));
    }

    @POST
    @Path("national-reports/{id}/corrections")
    @RolesAllowed({Role.CASE_OFFICER, Role.DECISION_MAKER, Role.COORDINATOR})
    @Operation(
            operationId = "correctReport",
            summary = "Begin the next edition",
            description =
                    "Of a decided report, read out of another snapshot; it has its own decision and delivery. Rättelse.")
    @APIResponse(
            responseCode = "201",
            description = "Begun",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = NationalReportViews.View.class)))
    public Response correct(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            NationalReportViews.NewCorrection correction,
            @Context UriInfo uri) {
        return made(reports.correct(id, ExpectedVersion.of(ifMatch), correction), uri);
    }

    @GET
    @Path("national-reports")
    @Produces({"application/json", "text/csv"})
    @RolesAllowed({Role.CASE_OFFICER, Role.DECISION_MAKER, Role.COORDINATOR, Role.AUDITOR})
    @Operation(
            operationId = "listReports",
            summary = "National reports with their editions",
            description = "Samlade redovisningar.")
    public PagedList<NationalReportViews.Row> list(
            @QueryParam("assignment") @Parameter(description = "Only of this assignment") String assignment,
            @BeanParam PageRequest page,
            @Context UriInfo uri) {
        return paging.answer(
                reports.list(QueryParameters.id("assignment", assignment).orElse(null), page), uri);
    }

    @GET
    @Path("national-reports/{id}")
    @RolesAllowed({Role.CASE_OFFICER, Role.DECISION_MAKER, Role.COORDINATOR, Role.AUDITOR})
    @Operation(
            operationId = "readReport",
            summary = "A national report with its chapters",
            description = "En samlad redovisning.")
    @APIResponse(
            responseCode = "200",
            description = "The report",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = NationalReportViews.View.class)))
    public Response read(@PathParam("id") UUID id) {
        return Answers.ok(reports.read(id));
    }

    @GET
    @Path("national-reports/{id}/draft")
    @Produces({"application/json", DocumentAnswers.PDF, DocumentAnswers.HTML})
    @RolesAllowed({Role.CASE_OFFICER, Role.DECISION_MAKER, Role.COORDINATOR, Role.AUDITOR})
    @Operation(
            operationId = "getReportDraft",
            summary = "The report as it stands, as PDF or page",
            description = "The proof when one is printed. Utkast.")
    @APIResponse(
            responseCode = "200",
            description = "The draft",
            content = {
                @Content(
                        mediaType = "application/json",
                        schema = @Schema(implementation = DocumentAnswers.Description.class)),
                @Content(mediaType = "application/pdf", schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = "text/html", schema = @Schema(type = SchemaType.STRING))
            })
    public Response draft(@PathParam("id") UUID id, @Context Request request) {
        return DocumentAnswers.of(reports.document(id, true), request);
    }

    @GET
    @Path("national-reports/{id}/document")
    @Produces({"application/json", DocumentAnswers.PDF, DocumentAnswers.HTML})
    @PermitAll
    @Operation(
            operationId = "getReportDocument",
            summary = "The decided report, as PDF or page",
            description = "Public: the very bytes that were decided. Den beslutade rapporten.")
    @APIResponse(
            responseCode = "200",
            description = "The report",
            content = {
                @Content(
                        mediaType = "application/json",
                        schema = @Schema(implementation = DocumentAnswers.Description.class)),
                @Content(mediaType = "application/pdf", schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = "text/html", schema = @Schema(type = SchemaType.STRING))
            })
    public Response document(@PathParam("id") UUID id, @Context Request request) {
        return DocumentAnswers.of(reports.document(id, false), request);
    }

    @GET
    @Path("national-reports/{id}/figures")
    @Produces({"application/json", "text/csv"})
    @PermitAll
    @Operation(
            operationId = "listReportFigures",
            summary = "Every figure of a decided report, as a table",
            description = "Public. Rapportens siffror.")
    public List<NationalReportViews.FigureRow> figures(@PathParam("id") UUID id) {
        return reports.figures(id, false);
    }

    @GET
    @Path("national-reports/{id}/figure-workbook")
    @Produces(SheetFile.MEDIA_TYPE)
    @PermitAll
    @Operation(
            operationId = "getReportFigureWorkbook",
            summary = "The same as a workbook (XLSX)",
            description = "Public. Rapportens siffror som arbetsbok.")
    @APIResponse(
            responseCode = "200",
            description = "The workbook",
            content = {
                @Content(
                        mediaType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                        schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    public Response workbook(@PathParam("id") UUID id) {
        var rows = reports.figures(id, false).stream()
                .map(one -> Arrays.<Object>asList(
                        one.chapter(),
                        one.passage(),
                        one.indicator(),
                        one.year(),
                        one.countyCode(),
                        one.municipalityCode(),
                        one.sex(),
                        one.category(),
                        one.value(),
                        one.unit(),
                        one.source()))
                .toList();
        var columns = List.of(
                "Kapitel", "Text", "Indikator", "År", "Län", "Kommun", "Kön", "Kategori", "Värde", "Enhet", "Källa");
        return Response.ok(SheetFile.of("Siffror", columns, rows), SheetFile.MEDIA_TYPE)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + id + ".xlsx\"")
                .build();
    }

    @GET
    @Path("national-reports/{id}/outdated-passages")
    @Produces({"application/json", "text/csv"})
    @RolesAllowed({Role.CASE_OFFICER, Role.DECISION_MAKER, Role.COORDINATOR, Role.AUDITOR})
    @Operation(
            operationId = "listOutdatedPassages",
            summary = "What a change at the source has outdated",
            description =
                    "Sentences, tables and charts whose figures are no longer what they were when they were frozen. Inaktuella avsnitt.")
    public List<NationalReportViews.Outdated> outdated(@PathParam("id") UUID id) {
        return reports.outdated(id);
    }

    private static Response made(Versioned<NationalReportViews.View> report, UriInfo uri) {
        return Answers.created(uri, "national-reports/" + report.view().id(), report);
    }
}
