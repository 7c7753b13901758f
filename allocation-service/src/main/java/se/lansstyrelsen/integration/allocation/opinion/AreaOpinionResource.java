package se.lansstyrelsen.integration.allocation.opinion;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.lansstyrelsen.integration.allocation.AreaParameters;
import se.lansstyrelsen.integration.allocation.opinion.AreaOpinionViews.NewClosing;
import se.lansstyrelsen.integration.allocation.opinion.AreaOpinionViews.NewDecision;
import se.lansstyrelsen.integration.allocation.opinion.AreaOpinionViews.NewNotification;
import se.lansstyrelsen.integration.allocation.opinion.AreaOpinionViews.NewOpinion;
import se.lansstyrelsen.integration.allocation.opinion.AreaOpinionViews.NewWithdrawal;
import se.lansstyrelsen.integration.allocation.opinion.AreaOpinionViews.NotifiableAreaView;
import se.lansstyrelsen.integration.allocation.opinion.AreaOpinionViews.OpinionView;
import se.lansstyrelsen.integration.kit.caller.Role;
import se.lansstyrelsen.integration.kit.document.DocumentAnswers;
import se.lansstyrelsen.integration.kit.http.Answers;
import se.lansstyrelsen.integration.kit.http.ExpectedVersion;
import se.lansstyrelsen.integration.kit.http.NewReturn;
import se.lansstyrelsen.integration.kit.http.QueryParameters;
import se.lansstyrelsen.integration.kit.http.Versioned;
import se.lansstyrelsen.integration.kit.paging.PageRequest;
import se.lansstyrelsen.integration.kit.paging.PagedList;
import se.lansstyrelsen.integration.kit.paging.Paging;
import se.lansstyrelsen.integration.kit.time.AsOf;
import se.lansstyrelsen.integration.kit.time.YearParameter;

@Path("area-opinions")
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
@Tag(name = "Area opinions")
class AreaOpinionResource {

    private final AreaOpinionService opinions;
    private final Paging paging;
    private final Clock clock;

    AreaOpinionResource(AreaOpinionService opinions, Paging paging, Clock clock) {
        this.opinions = opinions;
        this.paging = paging;
        this.clock = clock;
    }

    @POST
    @RolesAllowed({Role.MUNICIPALITY, Role.CASE_OFFICER})
    @Operation(
            operationId = "requestAreaOpinion",
            summary = "Ask for the county board's opinion on areas",
            description =
                    "By one of the 32 municipalities, or registered by its county board. Begäran om yttrande (7 b § förordning 1994:361).")
    @APIResponse(
            responseCode = "201",
            description = "Received",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = OpinionView.class)))
    public Response request(NewOpinion asked, @Context UriInfo uri) {
        return changed(opinions.request(asked), uri);
    }

    @GET
    @Produces({"application/json", "text/csv"})
    @Operation(
            operationId = "listAreaOpinions",
            summary = "Opinions on areas, latest first",
            description =
                    "Decided ones are open to all, the others to the county board and the municipality. Yttranden över områden.")
    public PagedList<OpinionView> list(
            @QueryParam("year")
                    @Parameter(
                            description = "Only those received in this year",
                            schema = @Schema(type = SchemaType.INTEGER))
                    String year,
            @BeanParam AreaParameters part,
            @QueryParam("status")
                    @Parameter(
                            description = "Only in this state",
                            schema = @Schema(implementation = AreaOpinionStatus.class))
                    String status,
            @BeanParam PageRequest page,
            @Context UriInfo uri) {
        return paging.answer(
                opinions.list(
                        part.start(),
                        YearParameter.optional(year),
                        QueryParameters.constant("status", status, AreaOpinionStatus.class)
                                .orElse(null),
                        page),
                uri);
    }

    @GET
    @Path("{id}")
    @Operation(
            operationId = "getAreaOpinion",
            summary = "One opinion, with the days that follow from it",
            description = "Ett yttrande över områden.")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = OpinionView.class)))
    public Response read(@PathParam("id") UUID id) {
        return Answers.ok(opinions.read(id));
    }

    @PUT
    @Path("{id}")
    @RolesAllowed(Role.CASE_OFFICER)
    @Operation(
            operationId = "assessAreas",
            summary = "Replace what is considered, consulted and assessed",
            description = "While RECEIVED; every area once. Handläggning.")
    @APIResponse(
            responseCode = "200",
            description = "Changed",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = OpinionView.class)))
    public Response assess(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, AreaOpinionViews.Content content) {
        return Answers.ok(opinions.assess(id, ExpectedVersion.of(ifMatch), content));
    }

    @POST
    @Path("{id}/proposals")
    @RolesAllowed(Role.CASE_OFFICER)
    @Operation(
            operationId = "proposeAreaOpinion",
            summary = "Propose the opinion for decision",
            description = "RECEIVED becomes PROPOSED once every area is assessed. Förslag till yttrande.")
    @APIResponse(
            responseCode = "201",
            description = "Proposed",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = OpinionView.class)))
    public Response propose(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @Context UriInfo uri) {
        return changed(opinions.propose(id, ExpectedVersion.of(ifMatch)), uri);
    }

    @POST
    @Path("{id}/returns")
    @RolesAllowed(Role.DECISION_MAKER)
    @Operation(
            operationId = "returnAreaOpinion",
            summary = "Send a proposal back to be mended",
            description = "PROPOSED becomes RECEIVED. Återlämna förslag.")
    @APIResponse(
            responseCode = "201",
            description = "Returned",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = OpinionView.class)))
    public Response giveBack(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            NewReturn returned,
            @Context UriInfo uri) {
        return changed(opinions.giveBack(id, ExpectedVersion.of(ifMatch), returned.reason()), uri);
    }

    @POST
    @Path("{id}/decisions")
    @RolesAllowed(Role.DECISION_MAKER)
    @Operation(
            operationId = "decideAreaOpinion",
            summary = "Decide the opinion and keep its document",
            description =
                    "By another person than the one who proposed. Under the rules of 2020-08-15 an objection bars the area from being notified. Beslut om yttrande.")
    @APIResponse(
            responseCode = "201",
            description = "Decided",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = OpinionView.class)))
    public Response decide(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            NewDecision decision,
            @Context UriInfo uri) {
        return changed(opinions.decide(id, ExpectedVersion.of(ifMatch), decision.facts()), uri);
    }

    @POST
    @Path("{id}/notifications")
    @RolesAllowed({Role.MUNICIPALITY, Role.CASE_OFFICER})
    @Operation(
            operationId = "tellAreaNotification",
            summary = "Tell which areas the municipality notified to Migrationsverket",
            description =
                    "Once the opinion is decided or the last day for it has passed; further areas may follow later. It becomes NOTIFIED; areas under a binding objection are refused. Anmälan av områden (7 b och 7 c §§ förordning 1994:361).")
    @APIResponse(
            responseCode = "201",
            description = "Recorded",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = OpinionView.class)))
    public Response notify(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            NewNotification notification,
            @Context UriInfo uri) {
        return changed(opinions.notify(id, ExpectedVersion.of(ifMatch), notification), uri);
    }

    @POST
    @Path("{id}/withdrawals")
    @RolesAllowed({Role.MUNICIPALITY, Role.CASE_OFFICER})
    @Operation(
            operationId = "tellAreaWithdrawal",
            summary = "Tell which areas the municipality withdrew from Migrationsverket",
            description =
                    "The areas leave the list at once and may be notified again later. Återkallelse (7 c § förordning 1994:361).")
    @APIResponse(
            responseCode = "201",
            description = "Recorded",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = OpinionView.class)))
    public Response withdraw(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            NewWithdrawal withdrawal,
            @Context UriInfo uri) {
        return changed(opinions.withdraw(id, ExpectedVersion.of(ifMatch), withdrawal), uri);
    }

    @POST
    @Path("{id}/closings")
    @RolesAllowed({Role.MUNICIPALITY, Role.CASE_OFFICER})
    @Operation(
            operationId = "closeAreaOpinion",
            summary = "End a matter that nobody will decide",
            description =
                    "By the municipality that takes its question back, or by the county board. RECEIVED or PROPOSED becomes CLOSED. Avsluta ärende.")
    @APIResponse(
            responseCode = "201",
            description = "Closed",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = OpinionView.class)))
    public Response close(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            NewClosing closing,
            @Context UriInfo uri) {
        return changed(opinions.close(id, ExpectedVersion.of(ifMatch), closing.reason()), uri);
    }

    @GET
    @Path("{id}/notifiable-areas")
    @Produces({"application/json", "text/csv"})
    @Operation(
            operationId = "listNotifiableAreas",
            summary = "Which areas may be notified on a day, and why",
            description =
                    "None before the opinion is decided or the last day for it has passed. Områden som får anmälas.")
    public PagedList<NotifiableAreaView> notifiableAreas(
            @PathParam("id") UUID id, @BeanParam AsOf time, @BeanParam PageRequest page, @Context UriInfo uri) {
        return paging.answer(page.slice(opinions.notifiableAreas(id, time.day(clock))), uri);
    }

    @GET
    @Path("{id}/document")
    @Produces({"application/json", DocumentAnswers.PDF, DocumentAnswers.HTML})
    @Operation(
            operationId = "getAreaOpinionDocument",
            summary = "The opinion as a document",
            description =
                    "As decided, byte for byte; until then a draft for the county board. PDF or HTML by Accept, otherwise its description. Yttrandet som handling.")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = {
                @Content(
                        mediaType = "application/json",
                        schema = @Schema(implementation = DocumentAnswers.Description.class)),
                @Content(
                        mediaType = DocumentAnswers.PDF,
                        schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = DocumentAnswers.HTML, schema = @Schema(type = SchemaType.STRING))
            })
    public Response document(@PathParam("id") UUID id, @Context Request request) {
        return DocumentAnswers.of(opinions.document(id), request);
    }

    private static Response changed(Versioned<OpinionView> opinion, UriInfo uri) {
        return Answers.created(uri, "area-opinions/" + opinion.view().id(), opinion);
    }
}
