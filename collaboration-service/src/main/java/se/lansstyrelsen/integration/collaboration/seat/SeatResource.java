package se.lansstyrelsen.integration.collaboration.seat;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
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
import se.lansstyrelsen.integration.collaboration.seat.SeatViews.ForumSeats;
import se.lansstyrelsen.integration.collaboration.seat.SeatViews.HolderContent;
import se.lansstyrelsen.integration.collaboration.seat.SeatViews.LastDay;
import se.lansstyrelsen.integration.collaboration.seat.SeatViews.SeatView;
import se.lansstyrelsen.integration.kit.caller.Role;
import se.lansstyrelsen.integration.kit.http.Answers;
import se.lansstyrelsen.integration.kit.http.ExpectedVersion;
import se.lansstyrelsen.integration.kit.http.Versioned;
import se.lansstyrelsen.integration.kit.time.AsOf;

@Path("/")
@Produces("application/json")
@Tag(name = "Seats")
class SeatResource {

    private final SeatService seats;
    private final Clock clock;

    SeatResource(SeatService seats, Clock clock) {
        this.seats = seats;
        this.clock = clock;
    }

    @POST
    @Path("forums/{id}/seats")
    @RolesAllowed({Role.CASE_OFFICER, Role.DECISION_MAKER, Role.COORDINATOR, Role.PARTICIPANT, Role.MUNICIPALITY})
    @Operation(
            operationId = "giveSeat",
            summary = "Give an organisation a seat",
            description = "By the forum's lead. One chair at a time. Ge en organisation plats i forumet.")
    @APIResponse(
            responseCode = "201",
            description = "Given",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = SeatView.class)))
    public Response give(@PathParam("id") UUID id, SeatContent content, @Context UriInfo uri) {
        return made(seats.give(id, content), uri);
    }

    @GET
    @Path("forums/{id}/seats")
    @RolesAllowed({
        Role.CASE_OFFICER,
        Role.DECISION_MAKER,
        Role.COORDINATOR,
        Role.PARTICIPANT,
        Role.MUNICIPALITY,
        Role.AUDITOR
    })
    @Operation(
            operationId = "listSeats",
            summary = "A forum's seats of a day, and which are vacant",
            description = "Chair and secretary first. Platser och vakanser.")
    @APIResponse(
            responseCode = "200",
            description = "The seats",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ForumSeats.class)))
    public ForumSeats on(@PathParam("id") UUID id, @BeanParam AsOf asOf) {
        var day = asOf.day(clock);
        return ForumSeats.of(day, seats.on(id, day));
    }

    @GET
    @Path("seats/{id}")
    @RolesAllowed({
        Role.CASE_OFFICER,
        Role.DECISION_MAKER,
        Role.COORDINATOR,
        Role.PARTICIPANT,
        Role.MUNICIPALITY,
        Role.AUDITOR
    })
    @Operation(
            operationId = "readSeat",
            summary = "A seat with everybody who has held it",
            description = "Plats med innehavare.")
    @APIResponse(
            responseCode = "200",
            description = "The seat",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = SeatView.class)))
    public Response read(@PathParam("id") UUID id) {
        return Answers.ok(seats.read(id));
    }

    @POST
    @Path("seats/{id}/endings")
    @RolesAllowed({Role.CASE_OFFICER, Role.DECISION_MAKER, Role.COORDINATOR, Role.PARTICIPANT, Role.MUNICIPALITY})
    @Operation(
            operationId = "endSeat",
            summary = "Set a seat's last day",
            description = "By the forum's lead. Whoever holds it then leaves it that day. Avsluta plats.")
    @APIResponse(
            responseCode = "201",
            description = "Ended",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = SeatView.class)))
    public Response end(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, LastDay last, @Context UriInfo uri) {
        return made(seats.end(id, ExpectedVersion.of(ifMatch), last.lastDay()), uri);
    }

    @POST
    @Path("seats/{id}/holders")
    @RolesAllowed({Role.CASE_OFFICER, Role.DECISION_MAKER, Role.COORDINATOR, Role.PARTICIPANT, Role.MUNICIPALITY})
    @Operation(
            operationId = "takeSeat",
            summary = "Name who holds a seat",
            description =
                    "By the organisation or the forum's lead. Whoever held it without a last day leaves it the day before. Ange vem som har platsen.")
    @APIResponse(
            responseCode = "201",
            description = "Taken",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = SeatView.class)))
    public Response take(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            HolderContent holder,
            @Context UriInfo uri) {
        return made(seats.take(id, ExpectedVersion.of(ifMatch), holder), uri);
    }

    @POST
    @Path("seats/{id}/holders/{holderId}/endings")
    @RolesAllowed({Role.CASE_OFFICER, Role.DECISION_MAKER, Role.COORDINATOR, Role.PARTICIPANT, Role.MUNICIPALITY})
    @Operation(
            operationId = "leaveSeat",
            summary = "Set a holder's last day",
            description = "The seat is vacant from the next. Actions stay with the seat. Lämna platsen.")
    @APIResponse(
            responseCode = "201",
            description = "Left",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = SeatView.class)))
    public Response leave(
            @PathParam("id") UUID id,
            @PathParam("holderId") UUID holderId,
            @HeaderParam("If-Match") String ifMatch,
            LastDay last,
            @Context UriInfo uri) {
        return made(seats.leave(id, holderId, ExpectedVersion.of(ifMatch), last.lastDay()), uri);
    }

    @POST
    @Path("seats/{id}/holders/{holderId}/erasures")
    @RolesAllowed({Role.CASE_OFFICER, Role.DECISION_MAKER, Role.COORDINATOR, Role.PARTICIPANT, Role.MUNICIPALITY})
    @Operation(
            operationId = "eraseSeatHolder",
            summary = "Erase a holder's name and address",
            description = "What the organisation did in the seat stays. Radera personuppgifter.")
    @APIResponse(
            responseCode = "201",
            description = "Erased",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = SeatView.class)))
    public Response erase(
            @PathParam("id") UUID id,
            @PathParam("holderId") UUID holderId,
            @HeaderParam("If-Match") String ifMatch,
            @Context UriInfo uri) {
        return made(seats.erase(id, holderId, ExpectedVersion.of(ifMatch)), uri);
    }

    private static Response made(Versioned<SeatView> seat, UriInfo uri) {
        return Answers.created(uri, "seats/" + seat.view().seat().id(), seat);
    }
}
