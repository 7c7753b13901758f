package se.lansstyrelsen.integration.collaboration.forum;

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
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.lansstyrelsen.integration.collaboration.forum.ForumViews.Ending;
import se.lansstyrelsen.integration.collaboration.forum.ForumViews.Structure;
import se.lansstyrelsen.integration.kit.caller.Role;
import se.lansstyrelsen.integration.kit.http.Answers;
import se.lansstyrelsen.integration.kit.http.ExpectedVersion;
import se.lansstyrelsen.integration.kit.http.QueryParameters;
import se.lansstyrelsen.integration.kit.http.Versioned;
import se.lansstyrelsen.integration.kit.paging.PageRequest;
import se.lansstyrelsen.integration.kit.paging.PagedList;
import se.lansstyrelsen.integration.kit.paging.Paging;
import se.lansstyrelsen.integration.kit.time.AsOf;

@Path("/")
@Produces("application/json")
@RolesAllowed({Role.CASE_OFFICER, Role.DECISION_MAKER, Role.COORDINATOR})
@Tag(name = "Forums")
class ForumResource {

    private final ForumService forums;
    private final Paging paging;
    private final Clock clock;

    ForumResource(ForumService forums, Paging paging, Clock clock) {
        this.forums = forums;
        this.paging = paging;
        this.clock = clock;
    }

    @POST
    @Path("forums")
    @Operation(
            operationId = "formForum",
            summary = "Form a forum",
            description =
                    "A county board forms those of its county, the coordinator the national ones. A regional forum stands under a national, a sub-regional under a regional, a local under a sub-regional (or a regional one without such), a working group under any. Bilda forum.")
    @APIResponse(
            responseCode = "201",
            description = "Formed",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ForumTerms.class)))
    public Response form(ForumContent content, @Context UriInfo uri) {
        return made(forums.form(content), uri);
    }

    @PUT
    @Path("forums/{id}")
    @Operation(
            operationId = "changeForum",
            summary = "Change a forum that has not ended",
            description = "Its level is fixed. Ändra forum.")
    @APIResponse(
            responseCode = "200",
            description = "Changed",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ForumTerms.class)))
    public Response change(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, ForumContent content) {
        return Answers.ok(forums.change(id, ExpectedVersion.of(ifMatch), content));
    }

    @POST
    @Path("forums/{id}/endings")
    @Operation(
            operationId = "endForum",
            summary = "Set a forum's last day",
            description =
                    "When no forum under it goes on, it holds no issue and has no meeting after that day. Avsluta forum.")
    @APIResponse(
            responseCode = "201",
            description = "Ended",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ForumTerms.class)))
    public Response end(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, Ending ending, @Context UriInfo uri) {
        return made(forums.end(id, ExpectedVersion.of(ifMatch), ending), uri);
    }

    @GET
    @Path("forums")
    @Produces({"application/json", "text/csv"})
    @RolesAllowed({
        Role.CASE_OFFICER,
        Role.DECISION_MAKER,
        Role.COORDINATOR,
        Role.PARTICIPANT,
        Role.MUNICIPALITY,
        Role.AUDITOR
    })
    @Operation(
            operationId = "listForums",
            summary = "Forums by name",
            description = "Those that have ended too, unless activeOn is given. Forum.")
    public PagedList<ForumTerms> list(
            @QueryParam("level")
                    @Parameter(description = "Only of this level", schema = @Schema(implementation = ForumLevel.class))
                    String level,
            @QueryParam("county") @Parameter(description = "Only of this county") String county,
            @QueryParam("parent") @Parameter(description = "Only right under this forum") String parent,
            @QueryParam("lead") @Parameter(description = "Only led by this organisation") String lead,
            @QueryParam("activeOn")
                    @Parameter(
                            description = "Only those that exist on this day",
                            schema = @Schema(type = SchemaType.STRING, format = "date"))
                    String activeOn,
            @BeanParam PageRequest page,
            @Context UriInfo uri) {
        var filter = new Forums.Filter(
                QueryParameters.constant("level", level, ForumLevel.class).orElse(null),
                QueryParameters.county("county", county).orElse(null),
                QueryParameters.id("parent", parent).orElse(null),
                QueryParameters.id("lead", lead).orElse(null),
                QueryParameters.date("activeOn", activeOn).orElse(null));
        return paging.answer(forums.list(filter, page), uri);
    }

    @GET
    @Path("forums/{id}")
    @RolesAllowed({
        Role.CASE_OFFICER,
        Role.DECISION_MAKER,
        Role.COORDINATOR,
        Role.PARTICIPANT,
        Role.MUNICIPALITY,
        Role.AUDITOR
    })
    @Operation(operationId = "readForum", summary = "A forum", description = "Ett forum.")
    @APIResponse(
            responseCode = "200",
            description = "The forum",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ForumTerms.class)))
    public Response read(@PathParam("id") UUID id) {
        return Answers.ok(forums.read(id));
    }

    @GET
    @Path("forum-structure")
    @RolesAllowed({
        Role.CASE_OFFICER,
        Role.DECISION_MAKER,
        Role.COORDINATOR,
        Role.PARTICIPANT,
        Role.MUNICIPALITY,
        Role.AUDITOR
    })
    @Operation(
            operationId = "readForumStructure",
            summary = "The forums as a tree",
            description = "From the national ones down; of one county, or all. Samverkansstrukturen.")
    @APIResponse(
            responseCode = "200",
            description = "The structure",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = Structure.class)))
    public Structure structure(
            @QueryParam("county") @Parameter(description = "Only this county's, and the national ones") String county,
            @BeanParam AsOf asOf) {
        var day = asOf.day(clock);
        return new Structure(
                day, forums.structure(QueryParameters.county("county", county).orElse(null), day));
    }

    private static Response made(Versioned<ForumTerms> forum, UriInfo uri) {
        return Answers.created(uri, "forums/" + forum.view().id(), forum);
    }
}
