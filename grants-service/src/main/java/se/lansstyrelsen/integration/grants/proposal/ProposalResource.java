package se.lansstyrelsen.integration.grants.proposal;

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
import se.lansstyrelsen.integration.grants.decision.DecisionView;
import se.lansstyrelsen.integration.grants.proposal.ProposalViews.NewDecision;
import se.lansstyrelsen.integration.grants.proposal.ProposalViews.NewProposal;
import se.lansstyrelsen.integration.grants.proposal.ProposalViews.ProposalView;
import se.lansstyrelsen.integration.kit.caller.Role;
import se.lansstyrelsen.integration.kit.http.Answers;
import se.lansstyrelsen.integration.kit.http.ExpectedVersion;
import se.lansstyrelsen.integration.kit.http.NewReturn;
import se.lansstyrelsen.integration.kit.http.Versioned;
import se.lansstyrelsen.integration.kit.paging.PageRequest;
import se.lansstyrelsen.integration.kit.paging.PagedList;
import se.lansstyrelsen.integration.kit.paging.Paging;

@Path("/")
@Produces("application/json")
@RolesAllowed({Role.CASE_OFFICER, Role.DECISION_MAKER, Role.COORDINATOR, Role.AUDITOR})
@Tag(name = "Decisions")
class ProposalResource {

    private final ProposalService proposals;
    private final Paging paging;

    ProposalResource(ProposalService proposals, Paging paging) {
        this.proposals = proposals;
        this.paging = paging;
    }

    @POST
    @Path("applications/{id}/proposals")
    @RolesAllowed(Role.CASE_OFFICER)
    @Operation(
            operationId = "proposeDecision",
            summary = "Propose a decision on an application, or a change or prolongation of a decided one",
            description =
                    "By the deciding board's rapporteur, who has declared no conflict of interest, once the county concerned has had its say. If-Match and the answer's ETag are the application's. Förslag till beslut.")
    @APIResponse(
            responseCode = "201",
            description = "Proposed",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ProposalView.class)))
    public Response propose(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            NewProposal proposal,
            @Context UriInfo uri) {
        return changed(proposals.propose(id, ExpectedVersion.of(ifMatch), proposal), uri);
    }

    @GET
    @Path("applications/{id}/proposals")
    @Produces({"application/json", "text/csv"})
    @Operation(
            operationId = "listProposals",
            summary = "What has been proposed on an application, the first first",
            description = "To the deciding board. Förslag i ärendet.")
    public PagedList<ProposalView> list(@PathParam("id") UUID id, @BeanParam PageRequest page, @Context UriInfo uri) {
        return paging.answer(page.slice(proposals.list(id)), uri);
    }

    @GET
    @Path("proposals/{id}")
    @Operation(
            operationId = "getProposal",
            summary = "One proposal",
            description = "The ETag is the application's, for the decision. Ett förslag till beslut.")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ProposalView.class)))
    public Response read(@PathParam("id") UUID id) {
        return Answers.ok(proposals.read(id));
    }

    @POST
    @Path("proposals/{id}/returns")
    @RolesAllowed(Role.DECISION_MAKER)
    @Operation(
            operationId = "returnProposal",
            summary = "Send a proposal back to be mended",
            description = "If-Match and the answer's ETag are the application's. Återlämna förslag.")
    @APIResponse(
            responseCode = "201",
            description = "Returned",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ProposalView.class)))
    public Response giveBack(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            NewReturn returned,
            @Context UriInfo uri) {
        return changed(proposals.giveBack(id, ExpectedVersion.of(ifMatch), returned.reason()), uri);
    }

    @POST
    @Path("proposals/{id}/decisions")
    @RolesAllowed(Role.DECISION_MAKER)
    @Operation(
            operationId = "decideProposal",
            summary = "Decide as proposed",
            description =
                    "By another person than the one who proposed, without a conflict of interest. Charges the frames of the years, and keeps the document byte for byte; when a frame does not suffice nothing is changed. If-Match and the answer's ETag are the application's. Beslut.")
    @APIResponse(
            responseCode = "201",
            description = "Decided",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = DecisionView.class)))
    public Response decide(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            NewDecision decision,
            @Context UriInfo uri) {
        var decided = proposals.decide(id, ExpectedVersion.of(ifMatch), decision);
        return Answers.created(uri, "decisions/" + decided.view().id(), decided);
    }

    private static Response changed(Versioned<ProposalView> proposal, UriInfo uri) {
        return Answers.created(uri, "proposals/" + proposal.view().id(), proposal);
    }
}
