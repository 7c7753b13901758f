package se.lansstyrelsen.integration.grants.decision;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
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
import se.lansstyrelsen.integration.grants.scheme.Scheme;
import se.lansstyrelsen.integration.kit.caller.Role;
import se.lansstyrelsen.integration.kit.document.DocumentAnswers;
import se.lansstyrelsen.integration.kit.http.Answers;
import se.lansstyrelsen.integration.kit.http.QueryParameters;
import se.lansstyrelsen.integration.kit.paging.PageRequest;
import se.lansstyrelsen.integration.kit.paging.PagedList;
import se.lansstyrelsen.integration.kit.paging.Paging;
import se.lansstyrelsen.integration.kit.time.YearParameter;

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
@Tag(name = "Decisions")
class DecisionResource {

    private final DecisionService decisions;
    private final Paging paging;

    DecisionResource(DecisionService decisions, Paging paging) {
        this.decisions = decisions;
        this.paging = paging;
    }

    @GET
    @Path("applications/{id}/decisions")
    @Produces({"application/json", "text/csv"})
    @Operation(
            operationId = "listDecisionsOfApplication",
            summary = "What was decided on an application, the first first",
            description = "Beslut i ärendet.")
    public PagedList<DecisionView> ofApplication(
            @PathParam("id") UUID id, @BeanParam PageRequest page, @Context UriInfo uri) {
        return paging.answer(page.slice(decisions.of(id)), uri);
    }

    @GET
    @Path("decisions")
    @Produces({"application/json", "text/csv"})
    @Operation(
            operationId = "listDecisions",
            summary = "Decisions the caller may read, latest first",
            description =
                    "An applicant's own; a board's, and for 37 a § those that concern its county; all to the coordinator and the auditor. Beslut om statsbidrag.")
    public PagedList<DecisionView.Summary> list(
            @QueryParam("year")
                    @Parameter(description = "Decided in this year", schema = @Schema(type = SchemaType.INTEGER))
                    String year,
            @QueryParam("scheme")
                    @Parameter(description = "Only of this scheme", schema = @Schema(implementation = Scheme.class))
                    String scheme,
            @QueryParam("county") @Parameter(description = "Deciding county's code, two digits") String county,
            @QueryParam("outcome")
                    @Parameter(description = "Only with this outcome", schema = @Schema(implementation = Outcome.class))
                    String outcome,
            @BeanParam PageRequest page,
            @Context UriInfo uri) {
        var filter = new Decisions.Filter(
                YearParameter.optional(year),
                QueryParameters.constant("scheme", scheme, Scheme.class).orElse(null),
                QueryParameters.county("county", county).orElse(null),
                QueryParameters.constant("outcome", outcome, Outcome.class).orElse(null));
        return paging.answer(decisions.list(filter, page), uri);
    }

    @GET
    @Path("decisions/{id}")
    @Operation(operationId = "getDecision", summary = "One decision, as it was made", description = "Ett beslut.")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = DecisionView.class)))
    public Response read(@PathParam("id") UUID id) {
        var decision = decisions.read(id);
        return Answers.ok(decision, "\"" + decision.documentHash() + "\"");
    }

    @GET
    @Path("decisions/{id}/document")
    @Produces({"application/json", DocumentAnswers.PDF, DocumentAnswers.HTML})
    @Operation(
            operationId = "getDecisionDocument",
            summary = "The decision as a document",
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
        return DocumentAnswers.of(decisions.document(id), request);
    }
}
