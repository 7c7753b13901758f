package se.lansstyrelsen.integration.allocation.picture;

import jakarta.annotation.security.RolesAllowed;
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
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.lansstyrelsen.integration.allocation.picture.PictureViews.NewPicture;
import se.lansstyrelsen.integration.allocation.picture.PictureViews.PictureView;
import se.lansstyrelsen.integration.allocation.round.HalfYearFilter;
import se.lansstyrelsen.integration.kit.caller.Role;
import se.lansstyrelsen.integration.kit.http.Answers;
import se.lansstyrelsen.integration.kit.http.ExpectedVersion;
import se.lansstyrelsen.integration.kit.paging.PageRequest;
import se.lansstyrelsen.integration.kit.paging.PagedList;
import se.lansstyrelsen.integration.kit.paging.Paging;
import se.lansstyrelsen.integration.kit.time.PointInTime;

@Path("/county-capacity-pictures")
@Produces("application/json")
@RolesAllowed({Role.CASE_OFFICER, Role.DECISION_MAKER, Role.COORDINATOR, Role.MUNICIPALITY, Role.AUDITOR})
@Tag(name = "Capacity")
class CountyPictureResource {

    private final CountyPictureService pictures;
    private final Paging paging;
    private final Clock clock;

    CountyPictureResource(CountyPictureService pictures, Paging paging, Clock clock) {
        this.pictures = pictures;
        this.paging = paging;
        this.clock = clock;
    }

    @POST
    @RolesAllowed(Role.CASE_OFFICER)
    @Operation(
            operationId = "writeCountyCapacityPicture",
            summary = "Write the county's joint assessment of a half-year, area by area",
            description = "One for a county and half-year. Lägesbild.")
    @APIResponse(
            responseCode = "201",
            description = "Written",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = PictureView.class)))
    public Response write(NewPicture picture, @Context UriInfo uri) {
        var written = pictures.write(picture);
        return Answers.created(uri, "county-capacity-pictures/" + written.view().id(), written);
    }

    @GET
    @Operation(
            operationId = "listCountyCapacityPictures",
            summary = "Pictures of the counties the caller has to do with, latest half-year first",
            description = "Lägesbilder.")
    public PagedList<PictureView> list(
            @BeanParam HalfYearFilter filter,
            @BeanParam PointInTime time,
            @BeanParam PageRequest page,
            @Context UriInfo uri) {
        return paging.answer(pictures.list(filter, time.recordedBy(clock), page), uri);
    }

    @GET
    @Path("{id}")
    @Operation(
            operationId = "getCountyCapacityPicture",
            summary = "One picture as it stands",
            description = "En lägesbild.")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = PictureView.class)))
    public Response read(@PathParam("id") UUID id) {
        return Answers.ok(pictures.read(id));
    }

    @PUT
    @Path("{id}")
    @RolesAllowed(Role.CASE_OFFICER)
    @Operation(
            operationId = "rewriteCountyCapacityPicture",
            summary = "Write the picture anew",
            description = "The former edition is kept. Skriva om lägesbilden.")
    @APIResponse(
            responseCode = "200",
            description = "Rewritten",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = PictureView.class)))
    public Response rewrite(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, PictureViews.Content content) {
        return Answers.ok(pictures.rewrite(id, ExpectedVersion.of(ifMatch), content.areas()));
    }

    @GET
    @Path("{id}/editions")
    @Operation(
            operationId = "listCountyCapacityPictureEditions",
            summary = "Every edition of a picture, latest first",
            description = "Lägesbildens historik.")
    public PagedList<PictureView> history(@PathParam("id") UUID id, @BeanParam PageRequest page, @Context UriInfo uri) {
        return paging.answer(pictures.history(id, page), uri);
    }
}
