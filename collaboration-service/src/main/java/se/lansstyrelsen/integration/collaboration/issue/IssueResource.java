package se.lansstyrelsen.integration.collaboration.issue;

import jakarta.annotation.security.RolesAllowed;
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
import se.lansstyrelsen.integration.collaboration.issue.IssueActs.Acknowledgement;
import se.lansstyrelsen.integration.collaboration.issue.IssueActs.Answer;
import se.lansstyrelsen.integration.collaboration.issue.IssueActs.Closing;
import se.lansstyrelsen.integration.collaboration.issue.IssueActs.Descent;
import se.lansstyrelsen.integration.collaboration.issue.IssueActs.Handover;
import se.lansstyrelsen.integration.collaboration.issue.IssueActs.Lifting;
import se.lansstyrelsen.integration.collaboration.issue.IssueActs.Merger;
import se.lansstyrelsen.integration.collaboration.issue.IssueActs.Return;
import se.lansstyrelsen.integration.collaboration.issue.IssueViews.IssueView;
import se.lansstyrelsen.integration.kit.caller.Role;
import se.lansstyrelsen.integration.kit.http.Answers;
import se.lansstyrelsen.integration.kit.http.ExpectedVersion;
import se.lansstyrelsen.integration.kit.http.Versioned;

@Path("/")
@Produces("application/json")
@Tag(name = "Issues")
class IssueResource {

    private final IssueService issues;

    IssueResource(IssueService issues) {
        this.issues = issues;
    }

    @POST
    @Path("forums/{id}/issues")
    @RolesAllowed({Role.CASE_OFFICER, Role.DECISION_MAKER, Role.COORDINATOR, Role.PARTICIPANT, Role.MUNICIPALITY})
    @Operation(
            operationId = "raiseIssue",
            summary = "Raise an issue in a forum",
            description =
                    "By anyone who takes part in it. The forum answers it or passes it on within its time. Lämna medskick.")
    @APIResponse(
            responseCode = "201",
            description = "Raised",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = IssueView.class)))
    public Response raise(@PathParam("id") UUID id, IssueContent content, @Context UriInfo uri) {
        return made(issues.raise(id, content), uri);
    }

    @POST
    @Path("issues/{id}/liftings")
    @RolesAllowed({Role.CASE_OFFICER, Role.DECISION_MAKER, Role.COORDINATOR, Role.PARTICIPANT, Role.MUNICIPALITY})
    @Operation(
            operationId = "liftIssue",
            summary = "Lift an issue to the forum above",
            description = "By the secretary or lead of the forum that holds it. Lyft medskick.")
    @APIResponse(
            responseCode = "201",
            description = "Lifted",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = IssueView.class)))
    public Response lift(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, Lifting act, @Context UriInfo uri) {
        return made(issues.lift(id, ExpectedVersion.of(ifMatch), act), uri);
    }

    @POST
    @Path("issues/{id}/descents")
    @RolesAllowed({Role.CASE_OFFICER, Role.DECISION_MAKER, Role.COORDINATOR, Role.PARTICIPANT, Role.MUNICIPALITY})
    @Operation(
            operationId = "sendIssueDown",
            summary = "Send an issue to a forum right below",
            description = "By the secretary or lead of the forum that holds it. Sänd medskick nedåt.")
    @APIResponse(
            responseCode = "201",
            description = "Sent",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = IssueView.class)))
    public Response sendDown(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, Descent act, @Context UriInfo uri) {
        return made(issues.sendDown(id, ExpectedVersion.of(ifMatch), act), uri);
    }

    @POST
    @Path("issues/{id}/handovers")
    @RolesAllowed({Role.CASE_OFFICER, Role.DECISION_MAKER, Role.COORDINATOR, Role.PARTICIPANT, Role.MUNICIPALITY})
    @Operation(
            operationId = "handIssueOver",
            summary = "Hand an issue to an organisation",
            description = "By the secretary or lead of the forum that holds it. Lämna över medskick.")
    @APIResponse(
            responseCode = "201",
            description = "Handed over",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = IssueView.class)))
    public Response handOver(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, Handover act, @Context UriInfo uri) {
        return made(issues.handOver(id, ExpectedVersion.of(ifMatch), act), uri);
    }

    @POST
    @Path("issues/{id}/returns")
    @RolesAllowed({Role.CASE_OFFICER, Role.DECISION_MAKER, Role.COORDINATOR, Role.PARTICIPANT, Role.MUNICIPALITY})
    @Operation(
            operationId = "handIssueBack",
            summary = "Hand an issue back to the forum it came from",
            description = "By the organisation that holds it. Lämna tillbaka medskick.")
    @APIResponse(
            responseCode = "201",
            description = "Handed back",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = IssueView.class)))
    public Response handBack(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, Return act, @Context UriInfo uri) {
        return made(issues.handBack(id, ExpectedVersion.of(ifMatch), act), uri);
    }

    @POST
    @Path("issues/{id}/answers")
    @RolesAllowed({Role.CASE_OFFICER, Role.DECISION_MAKER, Role.COORDINATOR, Role.PARTICIPANT, Role.MUNICIPALITY})
    @Operation(
            operationId = "answerIssue",
            summary = "Answer an issue",
            description =
                    "By whoever holds it. The answer comes before every forum the issue has been in. Besvara medskick.")
    @APIResponse(
            responseCode = "201",
            description = "Answered",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = IssueView.class)))
    public Response answer(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, Answer act, @Context UriInfo uri) {
        return made(issues.answer(id, ExpectedVersion.of(ifMatch), act), uri);
    }

    @POST
    @Path("issues/{id}/acknowledgements")
    @RolesAllowed({Role.CASE_OFFICER, Role.DECISION_MAKER, Role.COORDINATOR, Role.PARTICIPANT, Role.MUNICIPALITY})
    @Operation(
            operationId = "acknowledgeAnswer",
            summary = "Tell that a forum the issue came from has seen the answer",
            description = "By that forum's secretary or lead, once. Ta del av svar.")
    @APIResponse(
            responseCode = "201",
            description = "Acknowledged",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = IssueView.class)))
    public Response acknowledge(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            Acknowledgement act,
            @Context UriInfo uri) {
        return made(issues.acknowledge(id, ExpectedVersion.of(ifMatch), act), uri);
    }

    @POST
    @Path("issues/{id}/mergers")
    @RolesAllowed({Role.CASE_OFFICER, Role.DECISION_MAKER, Role.COORDINATOR, Role.PARTICIPANT, Role.MUNICIPALITY})
    @Operation(
            operationId = "mergeIssue",
            summary = "Let an issue go up in another at the same forum",
            description = "The other one gets its origins, each of which must see the answer. Slå ihop medskick.")
    @APIResponse(
            responseCode = "201",
            description = "Merged",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = IssueView.class)))
    public Response merge(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, Merger act, @Context UriInfo uri) {
        return made(issues.merge(id, ExpectedVersion.of(ifMatch), act), uri);
    }

    @POST
    @Path("issues/{id}/closings")
    @RolesAllowed({Role.CASE_OFFICER, Role.DECISION_MAKER, Role.COORDINATOR, Role.PARTICIPANT, Role.MUNICIPALITY})
    @Operation(
            operationId = "closeIssue",
            summary = "Close an answered issue",
            description =
                    "By whoever answered it, when every forum it came from has seen the answer. Avsluta medskick.")
    @APIResponse(
            responseCode = "201",
            description = "Closed",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = IssueView.class)))
    public Response close(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, Closing act, @Context UriInfo uri) {
        return made(issues.close(id, ExpectedVersion.of(ifMatch), act), uri);
    }

    private static Response made(Versioned<IssueView> issue, UriInfo uri) {
        return Answers.created(uri, "issues/" + issue.view().id(), issue);
    }
}
