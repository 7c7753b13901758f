package se.lansstyrelsen.integration.allocation.distribution;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.lansstyrelsen.integration.allocation.distribution.DistributionViews.ModelView;
import se.lansstyrelsen.integration.allocation.distribution.DistributionViews.NewDistributionModel;
import se.lansstyrelsen.integration.kit.caller.Role;
import se.lansstyrelsen.integration.kit.http.Answers;
import se.lansstyrelsen.integration.kit.paging.PageRequest;
import se.lansstyrelsen.integration.kit.paging.PagedList;
import se.lansstyrelsen.integration.kit.paging.Paging;
import se.lansstyrelsen.integration.kit.text.Texts;

@Path("/distribution-models")
@Produces("application/json")
@RolesAllowed({
    Role.CASE_OFFICER,
    Role.DECISION_MAKER,
    Role.COORDINATOR,
    Role.MUNICIPALITY,
    Role.PARTNER,
    Role.READER,
    Role.AUDITOR
})
@Tag(name = "Simulations")
class DistributionModelResource {

    private final DistributionModelService models;
    private final Paging paging;

    DistributionModelResource(DistributionModelService models, Paging paging) {
        this.models = models;
        this.paging = paging;
    }

    @POST
    @RolesAllowed(Role.COORDINATOR)
    @Operation(
            operationId = "recordDistributionModel",
            summary = "Record an edition of a distribution model",
            description =
                    "It never changes; the same name again makes the next edition. The edition named «2019 års vikter» is here from the start. Fördelningsmodell.")
    @APIResponse(
            responseCode = "201",
            description = "Recorded",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ModelView.class)))
    public Response record(NewDistributionModel model, @Context UriInfo uri) {
        var recorded = models.record(model);
        return Answers.created(uri, "distribution-models/" + recorded.view().id(), recorded);
    }

    @GET
    @Operation(
            operationId = "listDistributionModels",
            summary = "Models by name, latest edition first",
            description = "Fördelningsmodeller.")
    public PagedList<ModelView> list(
            @QueryParam("name") @Parameter(description = "Only editions of this name") String name,
            @BeanParam PageRequest page,
            @Context UriInfo uri) {
        return paging.answer(models.list(Texts.strippedOrNull(name), page), uri);
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getDistributionModel",
            summary = "One edition with its variables and weights",
            description = "En fördelningsmodell.")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ModelView.class)))
    public Response read(@PathParam("id") UUID id) {
        return Answers.ok(models.read(id));
    }
}
