package se.lansstyrelsen.integration.grants.reclaim;

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
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.lansstyrelsen.integration.grants.reclaim.ReclaimViews.NewAnswer;
import se.lansstyrelsen.integration.grants.reclaim.ReclaimViews.NewReclaim;
import se.lansstyrelsen.integration.grants.reclaim.ReclaimViews.ReclaimView;
import se.lansstyrelsen.integration.kit.caller.Role;
import se.lansstyrelsen.integration.kit.document.DocumentAnswers;
import se.lansstyrelsen.integration.kit.http.Answers;
import se.lansstyrelsen.integration.kit.http.ExpectedVersion;
import se.lansstyrelsen.integration.kit.http.QueryParameters;
import se.lansstyrelsen.integration.kit.http.Versioned;
import se.lansstyrelsen.integration.kit.paging.PageRequest;
import se.lansstyrelsen.integration.kit.paging.PagedList;
import se.lansstyrelsen.integration.kit.paging.Paging;

@Path("/")
@Produces("application/json")
@RolesAllowed({
    Role.CASE_OFFICER,
    Role.DECISION_MAKER,
    Role.PAYMENT_APPROVER,
    Role.COORDINATOR,
    Role.MUNICIPALITY,
    Role.APPLICANT,
    Role.AUDITOR
})
@Tag(name = "Reclaims")
class ReclaimResource {

    private final ReclaimService reclaims;
    private final Paging paging;

    ReclaimResource(ReclaimService reclaims, Paging paging) {
        this.reclaims = reclaims;
        this.paging = paging;
    }

    @POST
    @Path("grants/{id}/reclaims")
    @RolesAllowed({Role.CASE_OFFICER, Role.DECISION_MAKER})
    @Operation(
            operationId = "raiseReclaim",
            summary = "Raise a reclaim of what was paid",
            description =
                    "On the ground of 39 § (must be reclaimed, unless the recipient neither caused the fault nor should have seen it), of 40 § (may), or of a TIA decision's conditions. Nothing is paid out in the matter while it is open. Återkrav.")
    @APIResponse(
            responseCode = "201",
            description = "Raised",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ReclaimView.class)))
    public Response raise(@PathParam("id") UUID id, NewReclaim reclaim, @Context UriInfo uri) {
        return changed(reclaims.raise(id, reclaim.suspicion()), uri);
    }

    @GET
    @Path("grants/{id}/reclaims")
    @Produces({"application/json", "text/csv"})
    @Operation(
            operationId = "listReclaimsOfGrant",
            summary = "The reclaims of a grant, the first first",
            description = "To the board and the recipient. Återkrav.")
    public PagedList<ReclaimView> of(@PathParam("id") UUID id, @BeanParam PageRequest page, @Context UriInfo uri) {
        return paging.answer(page.slice(reclaims.of(id)), uri);
    }

    @GET
    @Path("reclaims")
    @Produces({"application/json", "text/csv"})
    @RolesAllowed({Role.CASE_OFFICER, Role.DECISION_MAKER, Role.PAYMENT_APPROVER, Role.COORDINATOR, Role.AUDITOR})
    @Operation(
            operationId = "listReclaims",
            summary = "Reclaims of the caller's board, or all, the latest first",
            description = "Återkrav.")
    public PagedList<ReclaimViews.Summary> list(
            @QueryParam("county") @Parameter(description = "Deciding county's code, two digits") String county,
            @QueryParam("status")
                    @Parameter(
                            description = "Only those that stand so",
                            schema = @Schema(implementation = ReclaimStatus.class))
                    String status,
            @BeanParam PageRequest page,
            @Context UriInfo uri) {
        return paging.answer(
                reclaims.list(
                        QueryParameters.county("county", county).orElse(null),
                        QueryParameters.constant("status", status, ReclaimStatus.class)
                                .orElse(null),
                        page),
                uri);
    }

    @GET
    @Path("reclaims/{id}")
    @Operation(operationId = "getReclaim", summary = "One reclaim", description = "Ett återkrav.")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ReclaimView.class)))
    public Response read(@PathParam("id") UUID id) {
        return Answers.ok(reclaims.read(id));
    }

    @GET
    @Path("reclaims/{id}/document")
    @Produces({"application/json", DocumentAnswers.PDF, DocumentAnswers.HTML})
    @Operation(
            operationId = "getReclaimDocument",
            summary = "The reclaim decision as a document",
            description =
                    "As decided, byte for byte. PDF or HTML by Accept, otherwise its description. Beslutet som handling.")
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
        return DocumentAnswers.of(reclaims.document(id), request);
    }

    @POST
    @Path("reclaims/{id}/answers")
    @RolesAllowed({Role.CASE_OFFICER, Role.MUNICIPALITY, Role.APPLICANT})
    @Operation(
            operationId = "answerReclaim",
            summary = "Answer a reclaim one was heard on",
            description =
                    "By the recipient, once; by the board's officer when it came on paper. After the last day too, until a decision is proposed. Svar.")
    @APIResponse(
            responseCode = "201",
            description = "Answered",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ReclaimView.class)))
    public Response answer(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, NewAnswer answer, @Context UriInfo uri) {
        return changed(reclaims.answer(id, ExpectedVersion.of(ifMatch), answer.text()), uri);
    }

    static Response changed(Versioned<ReclaimView> reclaim, UriInfo uri) {
        return Answers.created(uri, "reclaims/" + reclaim.view().id(), reclaim);
    }
}
