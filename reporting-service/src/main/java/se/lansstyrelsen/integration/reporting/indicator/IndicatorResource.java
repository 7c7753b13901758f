package se.lansstyrelsen.integration.reporting.indicator;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.lansstyrelsen.integration.kit.caller.Role;
import se.lansstyrelsen.integration.kit.http.Answers;
import se.lansstyrelsen.integration.kit.http.ExpectedVersion;
import se.lansstyrelsen.integration.kit.paging.PageRequest;
import se.lansstyrelsen.integration.kit.paging.PagedList;
import se.lansstyrelsen.integration.kit.paging.Paging;

@Path("/")
@Produces("application/json")
@Tag(name = "Indicators")
class IndicatorResource {

    private final IndicatorService indicators;
    private final Paging paging;

    IndicatorResource(IndicatorService indicators, Paging paging) {
        this.indicators = indicators;
        this.paging = paging;
    }

    @POST
    @Path("indicators")
    @RolesAllowed(Role.COORDINATOR)
    @Operation(
            operationId = "defineIndicator",
            summary = "Define an indicator",
            description =
                    "What is measured, in which unit, from whom and divided by what. Something that counts people is divided by sex or tells why not. Ny indikator.")
    @APIResponse(
            responseCode = "201",
            description = "Defined",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = IndicatorTerms.class)))
    public Response define(NewIndicator indicator, @Context UriInfo uri) {
        var defined = indicators.define(indicator);
        return Answers.created(uri, "indicators/" + defined.view().code(), defined);
    }

    @PUT
    @Path("indicators/{code}")
    @RolesAllowed(Role.COORDINATOR)
    @Operation(
            operationId = "redefineIndicator",
            summary = "Change the words of a definition",
            description =
                    "A new edition; figures told before stay under the former, and a comparison over years tells of it. Ny lydelse av definitionen.")
    @APIResponse(
            responseCode = "200",
            description = "Changed",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = IndicatorTerms.class)))
    public Response redefine(
            @PathParam("code") String code, @HeaderParam("If-Match") String ifMatch, IndicatorContent content) {
        return Answers.ok(indicators.redefine(code, ExpectedVersion.of(ifMatch), content));
    }

    @GET
    @Path("indicators")
    @Produces({"application/json", "text/csv"})
    @PermitAll
    @Operation(
            operationId = "listIndicators",
            summary = "All indicators with their definitions",
            description = "Public. Indikatorer.")
    public PagedList<IndicatorTerms> list(@BeanParam PageRequest page, @Context UriInfo uri) {
        return paging.answer(indicators.list(page), uri);
    }

    @GET
    @Path("indicators/{code}")
    @PermitAll
    @Operation(operationId = "readIndicator", summary = "An indicator", description = "Public. En indikator.")
    @APIResponse(
            responseCode = "200",
            description = "The indicator",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = IndicatorTerms.class)))
    public Response read(@PathParam("code") String code) {
        return Answers.ok(indicators.read(code));
    }

    @GET
    @Path("indicators/{code}/editions")
    @PermitAll
    @Operation(
            operationId = "listIndicatorEditions",
            summary = "The words of a definition over time",
            description = "Public. Definitionens lydelser.")
    public List<IndicatorEdition> editions(@PathParam("code") String code) {
        return indicators.editions(code);
    }

    @Schema(name = "NewIndicator")
    record NewIndicator(
            @NotNull
                    @Pattern(regexp = "[a-z][a-z-]{1,58}[a-z]")
                    @Schema(description = "Lower case words parted by hyphens", examples = "sfi-participants")
                    String code,
            @NotNull @Valid IndicatorContent content) {}
}
