package se.lansstyrelsen.integration.reporting.catalogue;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Variant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/")
@PermitAll
@Tag(name = "Open data")
class CatalogueResource {

    private static final String TURTLE = "text/turtle";
    private static final String JSON_LD = "application/ld+json";
    private static final String JSON = "application/json";

    private final CatalogueFile catalogue;

    CatalogueResource(CatalogueFile catalogue) {
        this.catalogue = catalogue;
    }

    @GET
    @Path("open-data/catalogue")
    @Produces({JSON, JSON_LD, TURTLE})
    @Operation(
            operationId = "getOpenDataCatalogue",
            summary = "The open data as DCAT-AP-SE 3, for data portals",
            description =
                    "Public. Datasets, distributions and the four APIs. JSON-LD, or Turtle when asked for. Datakatalog.")
    @APIResponse(
            responseCode = "200",
            description = "The catalogue",
            content = {
                @Content(mediaType = JSON, schema = @Schema(type = SchemaType.OBJECT)),
                @Content(mediaType = JSON_LD, schema = @Schema(type = SchemaType.OBJECT)),
                @Content(mediaType = TURTLE, schema = @Schema(type = SchemaType.STRING))
            })
    public Response catalogue(@Context Request request) {
        var wanted = request.selectVariant(
                Variant.mediaTypes(MediaType.valueOf(JSON), MediaType.valueOf(JSON_LD), MediaType.valueOf(TURTLE))
                        .build());
        var type = wanted == null ? JSON : wanted.getMediaType().toString();
        return type.startsWith(TURTLE) ? turtle() : jsonLd(type);
    }

    @GET
    @Path("open-data/catalogue.ttl")
    @Produces(TURTLE)
    @Operation(
            operationId = "getOpenDataCatalogueTurtle",
            summary = "The catalogue as Turtle",
            description = "Public. Datakatalogen som Turtle.")
    @APIResponse(
            responseCode = "200",
            description = "The catalogue",
            content = @Content(mediaType = TURTLE, schema = @Schema(type = SchemaType.STRING)))
    public Response turtle() {
        return Response.ok(catalogue.turtle(), TURTLE + ";charset=UTF-8").build();
    }

    @GET
    @Path("open-data/catalogue.jsonld")
    @Produces(JSON_LD)
    @Operation(
            operationId = "getOpenDataCatalogueJson",
            summary = "The catalogue as JSON-LD",
            description = "Public. Datakatalogen som JSON-LD.")
    @APIResponse(
            responseCode = "200",
            description = "The catalogue",
            content = @Content(mediaType = JSON_LD, schema = @Schema(type = SchemaType.OBJECT)))
    public Response jsonLd() {
        return jsonLd(JSON_LD);
    }

    private Response jsonLd(String type) {
        return Response.ok(catalogue.jsonLd(), type).build();
    }
}
