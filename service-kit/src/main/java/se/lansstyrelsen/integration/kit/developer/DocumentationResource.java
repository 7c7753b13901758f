package se.lansstyrelsen.integration.kit.developer;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import se.lansstyrelsen.integration.kit.problem.Problem;

/** The API's documentation for people (DOK.01); no part of the contract, which it shows. */
@Path(DocumentationResource.PATH)
@PermitAll
class DocumentationResource {

    static final String PATH = "documentation";

    /** Everything the page shows comes from the service itself; {@code data:} is the reader's own small icons. */
    private static final String ONLY_OURS = "default-src 'none'; script-src 'self'; style-src 'self'; "
            + "img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private static final Map<String, String> FILES = Map.of(
            "page.css", "text/css;charset=UTF-8",
            "page.js", "text/javascript;charset=UTF-8",
            "swagger-ui.css", "text/css;charset=UTF-8",
            "swagger-ui-bundle.js", "text/javascript;charset=UTF-8",
            "swagger-ui-bundle.js.LICENSE.txt", "text/plain;charset=UTF-8");

    private final DocumentationPages pages;

    DocumentationResource(DocumentationPages pages) {
        this.pages = pages;
    }

    @GET
    @Produces("text/html;charset=UTF-8")
    @Operation(hidden = true)
    public Response page(@Context UriInfo uri) {
        return Response.ok(pages.page(uri.getBaseUri()).render())
                .header("Content-Security-Policy", ONLY_OURS)
                .header("Referrer-Policy", "no-referrer")
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }

    /** The page's style sheets and scripts, each served from this service. */
    @GET
    @Path("{file}")
    @Produces({"text/css;charset=UTF-8", "text/javascript;charset=UTF-8", "text/plain;charset=UTF-8"})
    @Operation(hidden = true)
    public Response file(@PathParam("file") String file) {
        var type = FILES.get(file);
        if (type == null) {
            throw Problem.NOT_FOUND.with("The documentation has no file of that name.");
        }
        return Response.ok(getClass().getResourceAsStream("/developer-page/" + file))
                .type(type)
                .header(HttpHeaders.CACHE_CONTROL, "public, max-age=3600")
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }
}
