package se.lansstyrelsen.integration.collaboration.newsletter;

import jakarta.annotation.security.PermitAll;
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
import se.lansstyrelsen.integration.collaboration.mail.LetterProgress;
import se.lansstyrelsen.integration.collaboration.newsletter.NewsletterViews.Audience;
import se.lansstyrelsen.integration.collaboration.newsletter.NewsletterViews.IssueContent;
import se.lansstyrelsen.integration.collaboration.newsletter.NewsletterViews.IssueView;
import se.lansstyrelsen.integration.collaboration.newsletter.NewsletterViews.NewNewsletter;
import se.lansstyrelsen.integration.collaboration.newsletter.NewsletterViews.NewsletterView;
import se.lansstyrelsen.integration.kit.caller.Role;
import se.lansstyrelsen.integration.kit.document.DocumentAnswers;
import se.lansstyrelsen.integration.kit.http.Answers;
import se.lansstyrelsen.integration.kit.http.ExpectedVersion;
import se.lansstyrelsen.integration.kit.http.QueryParameters;
import se.lansstyrelsen.integration.kit.paging.PageRequest;
import se.lansstyrelsen.integration.kit.paging.PagedList;
import se.lansstyrelsen.integration.kit.paging.Paging;

@Path("/")
@Produces("application/json")
@Tag(name = "Newsletters")
class NewsletterResource {

    private final NewsletterService newsletters;
    private final Paging paging;

    NewsletterResource(NewsletterService newsletters, Paging paging) {
        this.newsletters = newsletters;
        this.paging = paging;
    }

    @POST
    @Path("newsletters")
    @RolesAllowed({Role.CASE_OFFICER, Role.DECISION_MAKER, Role.COORDINATOR})
    @Operation(
            operationId = "beginNewsletter",
            summary = "Begin a newsletter",
            description = "Of one county board, or of all together. Nyhetsbrev.")
    @APIResponse(
            responseCode = "201",
            description = "Begun",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = NewsletterView.class)))
    public Response begin(NewNewsletter wish, @Context UriInfo uri) {
        var made = newsletters.begin(wish);
        return Answers.created(uri, "newsletters/" + made.view().id(), made);
    }

    @GET
    @Path("newsletters")
    @Produces({"application/json", "text/csv"})
    @PermitAll
    @Operation(operationId = "listNewsletters", summary = "The newsletters, for anybody", description = "Nyhetsbrev.")
    public PagedList<NewsletterView> list(
            @QueryParam("county") @Parameter(description = "Only of this county's board") String county,
            @BeanParam PageRequest page,
            @Context UriInfo uri) {
        return paging.answer(
                newsletters.list(QueryParameters.county("county", county).orElse(null), page), uri);
    }

    @GET
    @Path("newsletters/{id}")
    @PermitAll
    @Operation(operationId = "readNewsletter", summary = "A newsletter", description = "Ett nyhetsbrev.")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = NewsletterView.class)))
    public Response read(@PathParam("id") UUID id) {
        return Answers.ok(newsletters.read(id));
    }

    @GET
    @Path("newsletters/{id}/audience")
    @RolesAllowed({Role.CASE_OFFICER, Role.DECISION_MAKER, Role.COORDINATOR, Role.AUDITOR})
    @Operation(
            operationId = "countSubscribers",
            summary = "How many have asked, confirmed and left",
            description = "Antal prenumeranter.")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = Audience.class)))
    public Audience audience(@PathParam("id") UUID id) {
        return newsletters.audience(id);
    }

    @POST
    @Path("newsletters/{id}/issues")
    @RolesAllowed({Role.CASE_OFFICER, Role.DECISION_MAKER, Role.COORDINATOR})
    @Operation(
            operationId = "draftNewsletterIssue",
            summary = "Write an issue",
            description = "Articles in Markdown. Nytt nummer.")
    @APIResponse(
            responseCode = "201",
            description = "Written",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = IssueView.class)))
    public Response draft(@PathParam("id") UUID id, IssueContent content, @Context UriInfo uri) {
        var made = newsletters.draft(id, content);
        return Answers.created(uri, "newsletter-issues/" + made.view().id(), made);
    }

    @GET
    @Path("newsletters/{id}/issues")
    @Produces({"application/json", "text/csv"})
    @PermitAll
    @Operation(
            operationId = "listNewsletterIssues",
            summary = "Issues, the latest first",
            description =
                    "With drafts for the boards that keep the newsletter; for anybody what has been sent. Nummer.")
    public PagedList<IssueView> issues(@PathParam("id") UUID id, @BeanParam PageRequest page, @Context UriInfo uri) {
        return paging.answer(newsletters.issues(id, page), uri);
    }

    @PUT
    @Path("newsletter-issues/{id}")
    @RolesAllowed({Role.CASE_OFFICER, Role.DECISION_MAKER, Role.COORDINATOR})
    @Operation(
            operationId = "writeNewsletterIssue",
            summary = "Change an issue that has not been sent",
            description = "Ändra nummer.")
    @APIResponse(
            responseCode = "200",
            description = "Changed",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = IssueView.class)))
    public Response write(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, IssueContent content) {
        return Answers.ok(newsletters.write(id, ExpectedVersion.of(ifMatch), content));
    }

    @POST
    @Path("newsletter-issues/{id}/sending")
    @RolesAllowed({Role.CASE_OFFICER, Role.DECISION_MAKER, Role.COORDINATOR})
    @Operation(
            operationId = "sendNewsletterIssue",
            summary = "Send an issue, once, to those who have confirmed",
            description =
                    "The letters go out at a bounded rate; /progress tells how far they have come. Skicka nummer.")
    @APIResponse(
            responseCode = "200",
            description = "On its way",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = IssueView.class)))
    public Response send(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        return Answers.ok(newsletters.send(id, ExpectedVersion.of(ifMatch)));
    }

    @GET
    @Path("newsletter-issues/{id}")
    @RolesAllowed({Role.CASE_OFFICER, Role.DECISION_MAKER, Role.COORDINATOR, Role.AUDITOR})
    @Operation(operationId = "readNewsletterIssue", summary = "An issue", description = "Ett nummer.")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = IssueView.class)))
    public Response issue(@PathParam("id") UUID id) {
        return Answers.ok(newsletters.issue(id));
    }

    @GET
    @Path("newsletter-issues/{id}/progress")
    @RolesAllowed({Role.CASE_OFFICER, Role.DECISION_MAKER, Role.COORDINATOR, Role.AUDITOR})
    @Operation(
            operationId = "readSending",
            summary = "How far an issue has come to its readers",
            description = "Utskickets läge.")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = LetterProgress.class)))
    public LetterProgress progress(@PathParam("id") UUID id) {
        return newsletters.progress(id);
    }

    @GET
    @Path("newsletter-issues/{id}/page")
    @Produces("text/html")
    @PermitAll
    @Operation(
            operationId = "readNewsletterPage",
            summary = "An issue that has been sent, as a page",
            description = "Nummer på webben.")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(mediaType = "text/html", schema = @Schema(type = SchemaType.STRING)))
    public Response page(@PathParam("id") UUID id) {
        return Response.ok(newsletters.page(id))
                .header("Content-Security-Policy", DocumentAnswers.POLICY)
                .build();
    }
}
