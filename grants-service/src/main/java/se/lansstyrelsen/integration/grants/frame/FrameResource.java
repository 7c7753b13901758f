package se.lansstyrelsen.integration.grants.frame;

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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.lansstyrelsen.integration.grants.frame.FrameViews.EntryView;
import se.lansstyrelsen.integration.grants.frame.FrameViews.FrameView;
import se.lansstyrelsen.integration.grants.frame.FrameViews.NewAllotment;
import se.lansstyrelsen.integration.grants.frame.FrameViews.NewFrame;
import se.lansstyrelsen.integration.grants.frame.FrameViews.NewFrameTransfer;
import se.lansstyrelsen.integration.grants.frame.FrameViews.NewReservation;
import se.lansstyrelsen.integration.kit.caller.Role;
import se.lansstyrelsen.integration.kit.http.Answers;
import se.lansstyrelsen.integration.kit.http.ExpectedVersion;
import se.lansstyrelsen.integration.kit.http.Versioned;
import se.lansstyrelsen.integration.kit.paging.PageRequest;
import se.lansstyrelsen.integration.kit.paging.PagedList;
import se.lansstyrelsen.integration.kit.paging.Paging;

@Path("frames")
@Produces("application/json")
@RolesAllowed({Role.CASE_OFFICER, Role.DECISION_MAKER, Role.PAYMENT_APPROVER, Role.COORDINATOR, Role.AUDITOR})
@Tag(name = "Frames")
class FrameResource {

    private final FrameService frames;
    private final Paging paging;

    FrameResource(FrameService frames, Paging paging) {
        this.frames = frames;
        this.paging = paging;
    }

    @POST
    @RolesAllowed({Role.DECISION_MAKER, Role.COORDINATOR})
    @Operation(
            operationId = "openFrame",
            summary = "Record what a county was allotted for a scheme and year",
            description =
                    "Once a county, scheme and year; by the board that disposes of the money, which is Jönköping's (06) for 37 a §, or by the coordinator. Tilldelade medel.")
    @APIResponse(
            responseCode = "201",
            description = "Recorded",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = FrameView.class)))
    public Response open(NewFrame frame, @Context UriInfo uri) {
        return changed(frames.open(frame), uri);
    }

    @GET
    @Produces({"application/json", "text/csv"})
    @Operation(
            operationId = "listFrames",
            summary = "The caller's county's frames, or all of them, latest year first",
            description = "With what is reserved, granted, paid, returned and left. Tilldelade medel.")
    public PagedList<FrameView> list(@BeanParam FrameFilter filter, @BeanParam PageRequest page, @Context UriInfo uri) {
        return paging.answer(frames.list(filter.filter(), page), uri);
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getFrame", summary = "One frame as it stands", description = "Tilldelade medel.")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = FrameView.class)))
    public Response read(@PathParam("id") UUID id) {
        return Answers.ok(frames.read(id));
    }

    @GET
    @Path("{id}/entries")
    @Produces({"application/json", "text/csv"})
    @Operation(
            operationId = "listFrameEntries",
            summary = "The ledger of a frame, latest entry first",
            description =
                    "Entries are added and never changed; the frame's sums can be counted again from them. Liggare.")
    public PagedList<EntryView> entries(@PathParam("id") UUID id, @BeanParam PageRequest page, @Context UriInfo uri) {
        return paging.answer(frames.entries(id, page), uri);
    }

    @POST
    @Path("{id}/allotments")
    @RolesAllowed({Role.DECISION_MAKER, Role.COORDINATOR})
    @Operation(
            operationId = "changeAllotment",
            summary = "Add to what the county was allotted, or take from it",
            description = "What is reserved or granted cannot be taken. Ändrad tilldelning.")
    @APIResponse(
            responseCode = "201",
            description = "Entered",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = FrameView.class)))
    public Response allot(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            NewAllotment allotment,
            @Context UriInfo uri) {
        return changed(frames.allot(id, ExpectedVersion.of(ifMatch), allotment), uri);
    }

    @POST
    @Path("{id}/transfers")
    @RolesAllowed({Role.DECISION_MAKER, Role.COORDINATOR})
    @Operation(
            operationId = "transferBetweenFrames",
            summary = "Move what is left to another county's frame for the same scheme and year",
            description = "By the board that gives; entered on both sides at once. Omfördelning av medel.")
    @APIResponse(
            responseCode = "201",
            description = "Entered",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = FrameView.class)))
    public Response transfer(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            NewFrameTransfer transfer,
            @Context UriInfo uri) {
        return changed(frames.transfer(id, ExpectedVersion.of(ifMatch), transfer), uri);
    }

    @POST
    @Path("{id}/reservations")
    @RolesAllowed({Role.CASE_OFFICER, Role.DECISION_MAKER})
    @Operation(
            operationId = "reserve",
            summary = "Set money of the frame aside, for an application or for none yet",
            description =
                    "A decision in the application takes its own reservation first. Without If-Match: one reservation does not overwrite another. Reservation.")
    @APIResponse(
            responseCode = "201",
            description = "Entered",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = FrameView.class)))
    public Response reserve(@PathParam("id") UUID id, NewReservation reservation, @Context UriInfo uri) {
        return changed(frames.reserve(id, reservation), uri);
    }

    @POST
    @Path("{id}/releases")
    @RolesAllowed({Role.CASE_OFFICER, Role.DECISION_MAKER})
    @Operation(
            operationId = "releaseReservation",
            summary = "Give up a reservation, or a part of it",
            description = "No more than is reserved for that application, or for none. Frigörande av reservation.")
    @APIResponse(
            responseCode = "201",
            description = "Entered",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = FrameView.class)))
    public Response release(@PathParam("id") UUID id, NewReservation release, @Context UriInfo uri) {
        return changed(frames.release(id, release), uri);
    }

    private static Response changed(Versioned<FrameView> frame, UriInfo uri) {
        return Answers.created(uri, "frames/" + frame.view().id(), frame);
    }
}
