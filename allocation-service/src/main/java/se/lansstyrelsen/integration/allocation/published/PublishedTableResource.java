package se.lansstyrelsen.integration.allocation.published;

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
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.lansstyrelsen.integration.allocation.published.PublishedTableViews.PublishedTableView;
import se.lansstyrelsen.integration.allocation.published.PublishedTableViews.RowView;
import se.lansstyrelsen.integration.allocation.published.PublishedTableViews.TrapView;
import se.lansstyrelsen.integration.kit.caller.Role;
import se.lansstyrelsen.integration.kit.http.Answers;
import se.lansstyrelsen.integration.kit.http.QueryParameters;
import se.lansstyrelsen.integration.kit.paging.PageRequest;
import se.lansstyrelsen.integration.kit.paging.PagedList;
import se.lansstyrelsen.integration.kit.paging.Paging;
import se.lansstyrelsen.integration.kit.table.Trap;
import se.lansstyrelsen.integration.kit.time.YearParameter;

@Path("/published-tables")
@Produces("application/json")
@RolesAllowed({Role.CASE_OFFICER, Role.DECISION_MAKER, Role.COORDINATOR, Role.MUNICIPALITY, Role.AUDITOR})
@Tag(name = "Published tables")
class PublishedTableResource {

    private final PublishedTableService tables;
    private final Paging paging;

    PublishedTableResource(PublishedTableService tables, Paging paging) {
        this.tables = tables;
        this.paging = paging;
    }

    @POST
    @Consumes({"text/csv", PublishedFile.XLSX})
    @RolesAllowed({Role.CASE_OFFICER, Role.COORDINATOR})
    @Operation(
            operationId = "importPublishedTable",
            summary = "Import a table that Migrationsverket has published, as it was published",
            description =
                    "CSV (UTF-8; comma, semicolon or tab) or XLSX, at most 10 MB, whole or not at all. Title rows, sums, names in other spellings, "
                            + "hidden and blank values are understood, and each such trap is told. Publicerad tabell.")
    @RequestBody(
            required = true,
            content = {
                @Content(
                        mediaType = "text/csv",
                        schema = @Schema(type = SchemaType.STRING),
                        example = "Län;Kommun;Länskod;Kommunkod;Tal;Mottagna\nKALMAR LÄN;KALMAR;8;880;1 000;<6\n"),
                @Content(mediaType = PublishedFile.XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    @APIResponse(
            responseCode = "201",
            description = "Imported; see rows for the figures and traps for what was met",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = PublishedTableView.class)))
    public Response send(
            InputStream body,
            @BeanParam YearParameter year,
            @QueryParam("layout")
                    @Parameter(
                            description = "Which table it is: kommuntal, or mottagande per kategori",
                            required = true,
                            schema = @Schema(implementation = PublishedLayout.class))
                    String layout,
            @Context UriInfo uri)
            throws IOException {
        var asked = QueryParameters.required("layout", layout(layout));
        var kept = tables.keep(PublishedFile.read(body, asked, year.value()));
        return Answers.created(uri, "published-tables/" + kept.id(), kept, 1);
    }

    @GET
    @Produces({"application/json", "text/csv"})
    @Operation(
            operationId = "listPublishedTables",
            summary = "Tables imported, newest first",
            description = "Publicerade tabeller.")
    public PagedList<PublishedTableView> list(
            @QueryParam("year") @Parameter(schema = @Schema(type = SchemaType.INTEGER)) String year,
            @QueryParam("layout") @Parameter(schema = @Schema(implementation = PublishedLayout.class)) String layout,
            @BeanParam PageRequest page,
            @Context UriInfo uri) {
        return paging.answer(
                tables.list(YearParameter.optional(year), layout(layout).orElse(null), page), uri);
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getPublishedTable",
            summary = "A table imported, the municipalities it lacks and the traps it held",
            description = "En publicerad tabell.")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = PublishedTableView.class)))
    public Response get(@PathParam("id") UUID id) {
        return Answers.ok(tables.read(id), 1);
    }

    @GET
    @Path("/{id}/rows")
    @Produces({"application/json", "text/csv"})
    @Operation(
            operationId = "listPublishedTableRows",
            summary = "The figures as published, one row for each figure of each municipality",
            description =
                    "A value that the table marks as hidden (<6, .., *) is null with hidden true; a blank cell is null with hidden false: "
                            + "not stated, which is not 0. Tabellens uppgifter.")
    public PagedList<RowView> rows(
            @PathParam("id") UUID id,
            @QueryParam("municipality") @Parameter(description = "Municipality code") String municipality,
            @BeanParam PageRequest page,
            @Context UriInfo uri) {
        var asked = QueryParameters.municipality("municipality", municipality).orElse(null);
        return paging.answer(tables.rows(id, asked, page), uri);
    }

    @GET
    @Path("/{id}/traps")
    @Produces({"application/json", "text/csv"})
    @Operation(
            operationId = "listPublishedTableTraps",
            summary = "Where each trap stood in the file; the first twenty of each kind",
            description = "Iakttagelser vid inläsningen.")
    public PagedList<TrapView> traps(
            @PathParam("id") UUID id,
            @QueryParam("trap") @Parameter(schema = @Schema(implementation = Trap.class)) String trap,
            @BeanParam PageRequest page,
            @Context UriInfo uri) {
        var asked = QueryParameters.constant("trap", trap, Trap.class).orElse(null);
        return paging.answer(tables.traps(id, asked, page), uri);
    }

    private static Optional<PublishedLayout> layout(String text) {
        return QueryParameters.constant("layout", text, PublishedLayout.class);
    }
}
