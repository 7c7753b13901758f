package se.lansstyrelsen.integration.grants.conflict;

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
import se.lansstyrelsen.integration.grants.conflict.ConflictViews.DeclarationView;
import se.lansstyrelsen.integration.grants.conflict.ConflictViews.NewDeclaration;
import se.lansstyrelsen.integration.grants.conflict.ConflictViews.NewLifting;
import se.lansstyrelsen.integration.kit.caller.Role;
import se.lansstyrelsen.integration.kit.http.Answers;
import se.lansstyrelsen.integration.kit.http.ExpectedVersion;
import se.lansstyrelsen.integration.kit.http.Versioned;
import se.lansstyrelsen.integration.kit.paging.PageRequest;
import se.lansstyrelsen.integration.kit.paging.PagedList;
import se.lansstyrelsen.integration.kit.paging.Paging;

@Path("/")
@Produces("application/json")
@RolesAllowed({Role.CASE_OFFICER, Role.DECISION_MAKER, Role.PAYMENT_APPROVER, Role.AUDITOR})
@Tag(name = "Conflicts of interest")
class ConflictResource {

    private final ConflictService conflicts;
    private final Paging paging;

    ConflictResource(ConflictService conflicts, Paging paging) {
        this.conflicts = conflicts;
        this.paging = paging;
    }

    @POST
    @Path("applications/{id}/conflict-declarations")
    @RolesAllowed({Role.CASE_OFFICER, Role.DECISION_MAKER, Role.PAYMENT_APPROVER})
    @Operation(
            operationId = "declareConflict",
            summary = "Declare whether you have a conflict of interest in the matter",
            description =
                    "By the officer about itself; the latest counts. A conflict bars the officer from assessing, proposing, deciding and approving until another person lifts it. 16–18 §§ förvaltningslagen. Jävsdeklaration.")
    @APIResponse(
            responseCode = "201",
            description = "Declared",
            content =
                    @Content(mediaType = "application/json", schema = @Schema(implementation = DeclarationView.class)))
    public Response declare(@PathParam("id") UUID id, NewDeclaration declaration, @Context UriInfo uri) {
        return changed(conflicts.declare(id, declaration), uri);
    }

    @GET
    @Path("applications/{id}/conflict-declarations")
    @Produces({"application/json", "text/csv"})
    @Operation(
            operationId = "listConflictDeclarations",
            summary = "What the officers have declared, oldest first",
            description = "To the boards that handle the matter. Jävsdeklarationer.")
    public PagedList<DeclarationView> list(
            @PathParam("id") UUID id, @BeanParam PageRequest page, @Context UriInfo uri) {
        return paging.answer(page.slice(conflicts.list(id)), uri);
    }

    @GET
    @Path("applications/{id}/conflict-declarations/{declarationId}")
    @Operation(operationId = "getConflictDeclaration", summary = "One declaration", description = "En jävsdeklaration.")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content =
                    @Content(mediaType = "application/json", schema = @Schema(implementation = DeclarationView.class)))
    public Response read(@PathParam("id") UUID id, @PathParam("declarationId") UUID declarationId) {
        return Answers.ok(conflicts.read(id, declarationId));
    }

    @POST
    @Path("applications/{id}/conflict-declarations/{declarationId}/liftings")
    @RolesAllowed(Role.DECISION_MAKER)
    @Operation(
            operationId = "liftConflict",
            summary = "Find that a declared conflict does not hinder the officer",
            description =
                    "By a decision-maker of the officer's board, another person than the officer. 18 § förvaltningslagen. Prövning av jävsfrågan.")
    @APIResponse(
            responseCode = "201",
            description = "Lifted",
            content =
                    @Content(mediaType = "application/json", schema = @Schema(implementation = DeclarationView.class)))
    public Response lift(
            @PathParam("id") UUID id,
            @PathParam("declarationId") UUID declarationId,
            @HeaderParam("If-Match") String ifMatch,
            NewLifting lifting,
            @Context UriInfo uri) {
        return changed(conflicts.lift(id, declarationId, ExpectedVersion.of(ifMatch), lifting.reason()), uri);
    }

    private static Response changed(Versioned<DeclarationView> declaration, UriInfo uri) {
        var view = declaration.view();
        return Answers.created(
                uri, "applications/" + view.applicationId() + "/conflict-declarations/" + view.id(), declaration);
    }
}
