package se.lansstyrelsen.integration.allocation.jointreception;

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
import se.lansstyrelsen.integration.allocation.AreaParameters;
import se.lansstyrelsen.integration.allocation.consent.ConsentView;
import se.lansstyrelsen.integration.allocation.consent.NewConsent;
import se.lansstyrelsen.integration.allocation.jointreception.JointReceptionViews.NewEnding;
import se.lansstyrelsen.integration.allocation.jointreception.JointReceptionViews.NewJointReception;
import se.lansstyrelsen.integration.allocation.jointreception.JointReceptionViews.ReceptionView;
import se.lansstyrelsen.integration.kit.caller.Role;
import se.lansstyrelsen.integration.kit.http.Answers;
import se.lansstyrelsen.integration.kit.http.ExpectedVersion;
import se.lansstyrelsen.integration.kit.http.Versioned;
import se.lansstyrelsen.integration.kit.paging.PageRequest;
import se.lansstyrelsen.integration.kit.paging.PagedList;
import se.lansstyrelsen.integration.kit.paging.Paging;

@Path("joint-receptions")
@Produces("application/json")
@RolesAllowed({Role.CASE_OFFICER, Role.DECISION_MAKER, Role.COORDINATOR, Role.MUNICIPALITY, Role.PARTNER, Role.AUDITOR})
@Tag(name = "Unaccompanied children")
class JointReceptionResource {

    private final JointReceptionService receptions;
    private final Paging paging;

    JointReceptionResource(JointReceptionService receptions, Paging paging) {
        this.receptions = receptions;
        this.paging = paging;
    }

    @POST
    @RolesAllowed(Role.CASE_OFFICER)
    @Operation(
            operationId = "recordJointReception",
            summary = "Record that children assigned to a host are counted for several municipalities",
            description =
                    "Within a county; it counts once the host and every party have consented. Gemensamt mottagande.")
    @APIResponse(
            responseCode = "201",
            description = "Recorded",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ReceptionView.class)))
    public Response record(NewJointReception agreed, @Context UriInfo uri) {
        return created(receptions.record(agreed), uri);
    }

    @GET
    @Produces({"application/json", "text/csv"})
    @Operation(
            operationId = "listJointReceptions",
            summary = "Joint receptions, latest first, with those that have ended",
            description =
                    "Filtered by where the host or a party lies. Agreements between authorities, open to all of them. Gemensamma mottaganden.")
    public PagedList<ReceptionView> list(
            @BeanParam AreaParameters area, @BeanParam PageRequest page, @Context UriInfo uri) {
        return paging.answer(receptions.list(area.start(), page), uri);
    }

    @GET
    @Path("{id}")
    @Operation(
            operationId = "getJointReception",
            summary = "One joint reception with its consents",
            description = "Ett gemensamt mottagande.")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ReceptionView.class)))
    public Response read(@PathParam("id") UUID id) {
        var reception = receptions.read(id);
        return Answers.ok(reception.view(), tag(reception));
    }

    @POST
    @Path("{id}/consents")
    @RolesAllowed(Role.MUNICIPALITY)
    @Operation(
            operationId = "consentToJointReception",
            summary = "The host or a party consents",
            description = "Each by its own token. Medgivande.")
    @APIResponse(
            responseCode = "201",
            description = "Given",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ConsentView.class)))
    public Response consent(@PathParam("id") UUID id, NewConsent consent, @Context UriInfo uri) {
        var given = receptions.consent(id, consent.municipalityCode());
        return Answers.created(uri, "consents/" + given.id(), given, 0);
    }

    @POST
    @Path("{id}/endings")
    @RolesAllowed(Role.CASE_OFFICER)
    @Operation(
            operationId = "endJointReception",
            summary = "Give it an earlier last day; what it counted till then stays",
            description =
                    "Ended, never deleted; an ending is corrected by another with an earlier day. Avsluta gemensamt mottagande.")
    @APIResponse(
            responseCode = "201",
            description = "Ended",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ReceptionView.class)))
    public Response end(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, NewEnding ending, @Context UriInfo uri) {
        return created(receptions.end(id, ExpectedVersion.of(ifMatch), ending.endedOn()), uri);
    }

    private static Response created(Versioned<ReceptionView> reception, UriInfo uri) {
        var view = reception.view();
        return Answers.created(uri, "joint-receptions/" + view.id(), view, tag(reception));
    }

    private static String tag(Versioned<ReceptionView> reception) {
        return ExpectedVersion.tag(
                reception.version(), reception.view().consents().size());
    }
}
