package se.lansstyrelsen.integration.grants.scheme;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Arrays;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.lansstyrelsen.integration.kit.http.Answers;
import se.lansstyrelsen.integration.kit.paging.PageRequest;
import se.lansstyrelsen.integration.kit.paging.PagedList;
import se.lansstyrelsen.integration.kit.paging.Paging;
import se.lansstyrelsen.integration.kit.problem.Problem;
import se.lansstyrelsen.integration.kit.text.Hashes;
import se.lansstyrelsen.integration.kit.time.AsOf;

@Path("schemes")
@Produces("application/json")
@PermitAll
@Tag(name = "Schemes")
class SchemeResource {

    private final Schemes schemes;
    private final Paging paging;
    private final Clock clock;

    SchemeResource(Schemes schemes, Paging paging, Clock clock) {
        this.schemes = schemes;
        this.paging = paging;
        this.clock = clock;
    }

    @GET
    @Produces({"application/json", "text/csv"})
    @Operation(
            operationId = "listSchemes",
            summary = "The state grants with their rules as they stand on a day",
            description = "Open to all; those without rules on the day are left out. Statsbidrag.")
    public PagedList<SchemeView> list(@BeanParam AsOf asOf, @BeanParam PageRequest page, @Context UriInfo uri) {
        var day = asOf.day(clock);
        var standing = Arrays.stream(Scheme.values())
                .map(scheme -> schemes.find(scheme, day))
                .flatMap(Optional::stream)
                .map(SchemeView::of)
                .toList();
        return paging.answer(page.slice(standing), uri);
    }

    @GET
    @Path("{scheme}")
    @Operation(
            operationId = "getScheme",
            summary = "One state grant with its rules as they stand on a day",
            description = "Open to all; 404 when it has no rules on the day. Statsbidrag.")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = SchemeView.class)))
    public Response read(@PathParam("scheme") Scheme scheme, @BeanParam AsOf asOf) {
        var day = asOf.day(clock);
        var view = schemes.find(scheme, day)
                .map(SchemeView::of)
                .orElseThrow(() -> Problem.NOT_FOUND.with(scheme + " has no rules that stand on " + day + "."));
        // The texts may be an operator's, so the tag is of what is shown.
        return Answers.ok(view, "\"" + Hashes.sha(view.toString().getBytes(StandardCharsets.UTF_8)) + "\"");
    }
}
