package se.lansstyrelsen.integration.reporting.figureimport;

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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.lansstyrelsen.integration.kit.caller.Role;
import se.lansstyrelsen.integration.kit.http.Answers;
import se.lansstyrelsen.integration.kit.http.QueryParameters;
import se.lansstyrelsen.integration.kit.paging.PageRequest;
import se.lansstyrelsen.integration.kit.paging.PagedList;
import se.lansstyrelsen.integration.kit.paging.Paging;
import se.lansstyrelsen.integration.kit.table.SheetFile;
import se.lansstyrelsen.integration.kit.upload.TableFile;

@Path("/")
@Produces("application/json")
@Tag(name = "Figure imports")
class FigureImportResource {

    private final FigureImportService imports;
    private final Paging paging;

    FigureImportResource(FigureImportService imports, Paging paging) {
        this.imports = imports;
        this.paging = paging;
    }

    @POST
    @Path("figure-imports")
    @Consumes({"text/csv", SheetFile.MEDIA_TYPE})
    @RolesAllowed({Role.CASE_OFFICER, Role.COORDINATOR})
    @Operation(
            operationId = "importFigures",
            summary = "Take in a file of figures",
            description =
                    "CSV or XLSX with the headers indikator, år, värde and, when they apply, kvartal, län, kommun, kön, åldersgrupp, kategori, anmärkning. All rows or none; a figure told anew is corrected and its history kept. Läs in siffror.")
    @APIResponse(
            responseCode = "201",
            description = "Taken in",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = FigureImport.View.class)))
    public Response take(
            @QueryParam("source")
                    @Parameter(description = "Whom the figures are from, such as Migrationsverket 2021-02-15")
                    String source,
            @QueryParam("validOn")
                    @Parameter(description = "Last day the figures hold for; the end of each row's period without it")
                    String validOn,
            @QueryParam("sexMissingReason") @Parameter(description = "Why figures about people are not told by sex")
                    String sexMissingReason,
            @RequestBody(
                            required = true,
                            content = {
                                @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)),
                                @Content(
                                        mediaType = SheetFile.MEDIA_TYPE,
                                        schema = @Schema(type = SchemaType.STRING, format = "binary"))
                            })
                    InputStream body,
            @Context UriInfo uri)
            throws IOException {
        var from = QueryParameters.required("source", QueryParameters.words("source", source, 200));
        var day = imports.past(QueryParameters.date("validOn", validOn).orElse(null));
        var reason =
                QueryParameters.words("sexMissingReason", sexMissingReason, 500).orElse(null);
        try (var file = TableFile.receive(body, LARGEST)) {
            var made = imports.keep(FigureFile.read(file, imports.indicators(), day), from, file.hash(), reason);
            return Answers.created(uri, "figure-imports/" + made.id(), made, 0);
        }
    }

    @GET
    @Path("figure-imports")
    @Produces({"application/json", "text/csv"})
    @RolesAllowed({Role.CASE_OFFICER, Role.DECISION_MAKER, Role.COORDINATOR, Role.AUDITOR})
    @Operation(
            operationId = "listFigureImports",
            summary = "Files of figures, the latest first",
            description = "Inläsningar.")
    public PagedList<FigureImport.View> list(@BeanParam PageRequest page, @Context UriInfo uri) {
        return paging.answer(imports.list(page), uri);
    }

    @GET
    @Path("figure-imports/{id}")
    @RolesAllowed({Role.CASE_OFFICER, Role.DECISION_MAKER, Role.COORDINATOR, Role.AUDITOR})
    @Operation(
            operationId = "readFigureImport",
            summary = "A file of figures that was taken in",
            description = "En inläsning.")
    @APIResponse(
            responseCode = "200",
            description = "The import",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = FigureImport.View.class)))
    public Response read(@PathParam("id") UUID id) {
        return Answers.ok(imports.read(id), 0);
    }

    private static final long LARGEST = 10_000_000;
}
