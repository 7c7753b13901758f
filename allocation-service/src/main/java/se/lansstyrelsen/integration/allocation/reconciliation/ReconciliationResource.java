package se.lansstyrelsen.integration.allocation.reconciliation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.lansstyrelsen.integration.allocation.published.PublishedFile;
import se.lansstyrelsen.integration.allocation.published.PublishedLayout;
import se.lansstyrelsen.integration.kit.caller.Role;
import se.lansstyrelsen.integration.kit.http.Answers;
import se.lansstyrelsen.integration.kit.http.QueryParameters;
import se.lansstyrelsen.integration.kit.paging.PageRequest;
import se.lansstyrelsen.integration.kit.paging.PagedList;
import se.lansstyrelsen.integration.kit.paging.Paging;
import se.lansstyrelsen.integration.kit.time.PointInTime;
import se.lansstyrelsen.integration.kit.time.YearParameter;

@Path("/reconciliations")
@Produces("application/json")
@RolesAllowed({Role.CASE_OFFICER, Role.COORDINATOR, Role.AUDITOR})
@Tag(name = "Reconciliation")
class ReconciliationResource {

    private final ReconciliationService reconciliations;
    private final Paging paging;
    private final Clock clock;

    ReconciliationResource(ReconciliationService reconciliations, Paging paging, Clock clock) {
        this.reconciliations = reconciliations;
        this.paging = paging;
        this.clock = clock;
    }

    @POST
    @Consumes({"text/csv", PublishedFile.XLSX})
    @RolesAllowed({Role.CASE_OFFICER, Role.COORDINATOR})
    @Operation(
            operationId = "makeReconciliation",
            summary = "Hold our figures of a year against Migrationsverket's published table",
            description =
                    "CSV or XLSX with the columns Län, Kommun, Länskod, Kommunkod, Tal, Mottagna, read as an import to published-tables with layout QUOTA is; "
                            + "blank means not stated, and a hidden value agrees with 1 to 5. Avstämning.")
    @RequestBody(
            required = true,
            content = {
                @Content(
                        mediaType = "text/csv",
                        schema = @Schema(type = SchemaType.STRING),
                        example = "Län,Kommun,Länskod,Kommunkod,Tal,Mottagna\nKalmar län,Kalmar,08,0880,100,98\n"),
                @Content(mediaType = PublishedFile.XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    @APIResponse(
            responseCode = "201",
            description = "Made; see lines for each municipality",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = Reconciliation.View.class)))
    public Response make(
            InputStream body, @BeanParam YearParameter year, @BeanParam PointInTime time, @Context UriInfo uri)
            throws IOException {
        var made = reconciliations.make(
                PublishedFile.read(body, PublishedLayout.QUOTA, year.value()), time.dayIn(year.value(), clock));
        return Answers.created(uri, "reconciliations/" + made.id(), made, 1);
    }

    @GET
    @Produces({"application/json", "text/csv"})
    @Operation(
            operationId = "listReconciliations",
            summary = "Reconciliations made, newest first",
            description = "Gjorda avstämningar.")
    public PagedList<Reconciliation.View> list(
            @QueryParam("year") @Parameter(description = "Only this year", schema = @Schema(type = SchemaType.INTEGER))
                    String year,
            @BeanParam PageRequest page,
            @Context UriInfo uri) {
        var asked = YearParameter.optional(year);
        return paging.answer(reconciliations.list(asked, page), uri);
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getReconciliation",
            summary = "A reconciliation and how many lines differ",
            description = "En avstämning.")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = Reconciliation.View.class)))
    public Response get(@PathParam("id") UUID id) {
        return Answers.ok(reconciliations.read(id), 1);
    }

    @GET
    @Path("/{id}/lines")
    @Produces({"application/json", "text/csv"})
    @Operation(
            operationId = "listReconciliationLines",
            summary = "Each municipality: our figure, theirs, the difference and the row it came from",
            description = "Avstämningens rader.")
    public PagedList<Comparison.Line> lines(
            @PathParam("id") UUID id,
            @QueryParam("differing")
                    @Parameter(
                            description = "true for only the lines that differ",
                            schema = @Schema(type = SchemaType.BOOLEAN))
                    String differing,
            @BeanParam PageRequest page,
            @Context UriInfo uri) {
        return paging.answer(
                reconciliations.lines(
                        id, QueryParameters.flag("differing", differing).orElse(false), page),
                uri);
    }
}
