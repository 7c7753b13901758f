package se.lansstyrelsen.integration.grants.catalogue;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.lansstyrelsen.integration.kit.document.DocumentAnswers;
import se.lansstyrelsen.integration.kit.http.QueryParameters;
import se.lansstyrelsen.integration.kit.time.YearParameter;

@Path("/")
@PermitAll
@Tag(name = "Projects")
class CatalogueResource {

    private final CatalogueService catalogues;

    CatalogueResource(CatalogueService catalogues) {
        this.catalogues = catalogues;
    }

    @GET
    @Path("project-catalogues/{year}")
    @Produces({"application/json", DocumentAnswers.PDF, DocumentAnswers.HTML})
    @Operation(
            operationId = "getProjectCatalogue",
            summary = "The year's published projects as a document",
            description =
                    "Open to all. PDF or HTML by Accept, otherwise its description; the same bytes until a project of it changes. Projektkatalog för länet eller landet.")
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
    public Response read(
            @PathParam("year")
                    @Parameter(
                            description = "Of the first decision that granted",
                            schema = @Schema(type = SchemaType.INTEGER, minimum = "2016", maximum = "2100"))
                    String year,
            @QueryParam("county")
                    @Parameter(description = "The applicant's county's code, two digits; left out for the nation")
                    String county,
            @Context Request request) {
        return DocumentAnswers.of(
                catalogues.read(
                        QueryParameters.required("year", Optional.ofNullable(YearParameter.optional(year))),
                        QueryParameters.county("county", county).orElse(null)),
                request);
    }
}
