package se.lansstyrelsen.integration.allocation.round;

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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.lansstyrelsen.integration.allocation.round.RoundViews.NewRound;
import se.lansstyrelsen.integration.allocation.round.RoundViews.RoundDays;
import se.lansstyrelsen.integration.allocation.round.RoundViews.RoundView;
import se.lansstyrelsen.integration.kit.caller.Role;
import se.lansstyrelsen.integration.kit.http.Answers;
import se.lansstyrelsen.integration.kit.http.ExpectedVersion;
import se.lansstyrelsen.integration.kit.http.Versioned;
import se.lansstyrelsen.integration.kit.paging.PageRequest;
import se.lansstyrelsen.integration.kit.paging.PagedList;
import se.lansstyrelsen.integration.kit.paging.Paging;

@Path("/capacity-rounds")
@Produces("application/json")
@RolesAllowed({Role.CASE_OFFICER, Role.DECISION_MAKER, Role.COORDINATOR, Role.MUNICIPALITY, Role.AUDITOR})
@Tag(name = "Capacity")
class CapacityRoundResource {

    private final CapacityRoundService rounds;
    private final Paging paging;

    CapacityRoundResource(CapacityRoundService rounds, Paging paging) {
        this.rounds = rounds;
        this.paging = paging;
    }

    @POST
    @RolesAllowed({Role.CASE_OFFICER, Role.COORDINATOR})
    @Operation(
            operationId = "openCapacityRound",
            summary = "Ask a county's municipalities for their assessments of a half-year",
            description = "One round for a county and half-year. Svarsomgång.")
    @APIResponse(
            responseCode = "201",
            description = "Opened",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = RoundView.class)))
    public Response open(NewRound round, @Context UriInfo uri) {
        var opened = rounds.open(round);
        return Answers.created(uri, "capacity-rounds/" + opened.view().id(), opened.view(), tag(opened));
    }

    @GET
    @Produces({"application/json", "text/csv"})
    @Operation(
            operationId = "listCapacityRounds",
            summary = "The counties' rounds, latest half-year first",
            description = "Svarsomgångar.")
    public PagedList<RoundView> list(
            @BeanParam HalfYearFilter filter, @BeanParam PageRequest page, @Context UriInfo uri) {
        return paging.answer(rounds.list(filter, page), uri);
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getCapacityRound", summary = "One round", description = "En svarsomgång.")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = RoundView.class)))
    public Response read(@PathParam("id") UUID id) {
        return answer(rounds.read(id));
    }

    @PUT
    @Path("{id}")
    @RolesAllowed({Role.CASE_OFFICER, Role.COORDINATOR})
    @Operation(
            operationId = "changeCapacityRound",
            summary = "Move the first or the last day for answers",
            description = "A later last day opens a closed round again. Ändra svarstid.")
    @APIResponse(
            responseCode = "200",
            description = "Changed",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = RoundView.class)))
    public Response change(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, RoundDays days) {
        return answer(rounds.change(id, ExpectedVersion.of(ifMatch), days));
    }

    private static Response answer(Versioned<RoundView> round) {
        return Answers.ok(round.view(), tag(round));
    }

    private static String tag(Versioned<RoundView> round) {
        return ExpectedVersion.tag(round.version(), round.view().shown());
    }
}
