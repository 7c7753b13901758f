package se.lansstyrelsen.integration.grants.opinion;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
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
import se.lansstyrelsen.integration.grants.opinion.OpinionViews.NewInvitation;
import se.lansstyrelsen.integration.grants.opinion.OpinionViews.NewOpinion;
import se.lansstyrelsen.integration.grants.opinion.OpinionViews.OpinionView;
import se.lansstyrelsen.integration.kit.caller.Role;
import se.lansstyrelsen.integration.kit.http.Answers;
import se.lansstyrelsen.integration.kit.http.ExpectedVersion;
import se.lansstyrelsen.integration.kit.http.QueryParameters;
import se.lansstyrelsen.integration.kit.http.Versioned;
import se.lansstyrelsen.integration.kit.paging.PageRequest;
import se.lansstyrelsen.integration.kit.paging.PagedList;
import se.lansstyrelsen.integration.kit.paging.Paging;

@Path("/")
@Produces("application/json")
@RolesAllowed({Role.CASE_OFFICER, Role.DECISION_MAKER, Role.COORDINATOR, Role.MUNICIPALITY, Role.APPLICANT, Role.AUDITOR
})
@Tag(name = "Opinions")
class OpinionResource {

    private final OpinionService opinions;
    private final Paging paging;

    OpinionResource(OpinionService opinions, Paging paging) {
        this.opinions = opinions;
        this.paging = paging;
    }

    @POST
    @Path("applications/{id}/opinion-invitations")
    @RolesAllowed(Role.CASE_OFFICER)
    @Operation(
            operationId = "inviteOpinion",
            summary = "Give the county concerned the opportunity to give its opinion",
            description =
                    "By Jönköping, once, in a matter under 37 a § that concerns another county (37 b §). Nothing is decided before the answer, or before the last day has passed. Tillfälle att yttra sig.")
    @APIResponse(
            responseCode = "201",
            description = "Invited",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = OpinionView.class)))
    public Response invite(@PathParam("id") UUID id, NewInvitation invitation, @Context UriInfo uri) {
        return changed(opinions.invite(id, invitation.answerBy()), uri);
    }

    @GET
    @Path("applications/{id}/opinions")
    @Produces({"application/json", "text/csv"})
    @Operation(
            operationId = "listOpinionsOfApplication",
            summary = "The opinion in a matter, with its invitation",
            description = "To both boards and the applicant; empty when none is invited. Yttrande.")
    public PagedList<OpinionView> of(@PathParam("id") UUID id, @BeanParam PageRequest page, @Context UriInfo uri) {
        return paging.answer(page.slice(opinions.of(id)), uri);
    }

    @GET
    @Path("opinions")
    @Produces({"application/json", "text/csv"})
    @RolesAllowed({Role.CASE_OFFICER, Role.DECISION_MAKER, Role.COORDINATOR, Role.AUDITOR})
    @Operation(
            operationId = "listOpinions",
            summary = "Opinions the caller's board is asked for or has asked for, the most urgent first",
            description = "With state AWAITED: what waits for an answer. Yttranden.")
    public PagedList<OpinionView> list(
            @QueryParam("county") @Parameter(description = "Only from this county, two digits") String county,
            @QueryParam("state")
                    @Parameter(
                            description = "Only those that stand so today",
                            schema = @Schema(implementation = OpinionState.class))
                    String state,
            @BeanParam PageRequest page,
            @Context UriInfo uri) {
        var filter = new OpinionBook.Filter(
                QueryParameters.county("county", county).orElse(null),
                QueryParameters.constant("state", state, OpinionState.class).orElse(null));
        return paging.answer(opinions.list(filter, page), uri);
    }

    @GET
    @Path("opinions/{id}")
    @Operation(operationId = "getOpinion", summary = "One opinion", description = "Ett yttrande.")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = OpinionView.class)))
    public Response read(@PathParam("id") UUID id) {
        return Answers.ok(opinions.read(id));
    }

    @POST
    @Path("opinions/{id}/answers")
    @RolesAllowed({Role.CASE_OFFICER, Role.DECISION_MAKER})
    @Operation(
            operationId = "giveOpinion",
            summary = "Give the county's opinion",
            description =
                    "By the board of the county concerned, once; after the last day too, as long as the matter is not decided. Yttrande.")
    @APIResponse(
            responseCode = "201",
            description = "Given",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = OpinionView.class)))
    public Response answer(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            NewOpinion opinion,
            @Context UriInfo uri) {
        return changed(opinions.answer(id, ExpectedVersion.of(ifMatch), opinion), uri);
    }

    private static Response changed(Versioned<OpinionView> opinion, UriInfo uri) {
        return Answers.created(uri, "opinions/" + opinion.view().id(), opinion);
    }
}
