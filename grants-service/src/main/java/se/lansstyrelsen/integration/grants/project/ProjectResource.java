package se.lansstyrelsen.integration.grants.project;

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
import se.lansstyrelsen.integration.grants.project.ProjectViews.ProjectView;
import se.lansstyrelsen.integration.grants.project.ProjectViews.Summary;
import se.lansstyrelsen.integration.grants.project.ProjectViews.Withdrawal;
import se.lansstyrelsen.integration.grants.scheme.Purpose;
import se.lansstyrelsen.integration.grants.scheme.Scheme;
import se.lansstyrelsen.integration.grants.scheme.TargetGroup;
import se.lansstyrelsen.integration.kit.caller.Role;
import se.lansstyrelsen.integration.kit.http.Answers;
import se.lansstyrelsen.integration.kit.http.ExpectedVersion;
import se.lansstyrelsen.integration.kit.http.QueryParameters;
import se.lansstyrelsen.integration.kit.paging.PageRequest;
import se.lansstyrelsen.integration.kit.paging.PagedList;
import se.lansstyrelsen.integration.kit.paging.Paging;
import se.lansstyrelsen.integration.kit.time.YearParameter;

@Path("/")
@Produces("application/json")
@PermitAll
@Tag(name = "Projects")
class ProjectResource {

    private final ProjectService projects;
    private final Paging paging;

    ProjectResource(ProjectService projects, Paging paging) {
        this.projects = projects;
        this.paging = paging;
    }

    @GET
    @Path("projects")
    @Produces({"application/json", "text/csv"})
    @Operation(
            operationId = "listProjects",
            summary = "Search the published projects",
            description =
                    "Open to all. With words the best hits come first, of very many the best among the latest; without them the latest published. Words are found in every form they take in Swedish, the last also as the beginning of a word; quotation marks hold words together, or stands between alternatives and a minus leaves a word out. Projektkatalogen.")
    public PagedList<Summary> find(
            @QueryParam("q")
                    @Parameter(
                            description = "Words to look for, at most 200 characters",
                            schema = @Schema(type = SchemaType.STRING, maxLength = 200))
                    String words,
            @QueryParam("county") @Parameter(description = "The applicant's county's code, two digits") String county,
            @QueryParam("year")
                    @Parameter(
                            description = "Of the first decision that granted",
                            schema = @Schema(type = SchemaType.INTEGER))
                    String year,
            @QueryParam("scheme")
                    @Parameter(description = "Only of this scheme", schema = @Schema(implementation = Scheme.class))
                    String scheme,
            @QueryParam("purpose")
                    @Parameter(description = "Only with this purpose", schema = @Schema(implementation = Purpose.class))
                    String purpose,
            @QueryParam("targetGroup")
                    @Parameter(
                            description = "Only for this target group",
                            schema = @Schema(implementation = TargetGroup.class))
                    String targetGroup,
            @BeanParam PageRequest page,
            @Context UriInfo uri) {
        var filter = new ProjectFilter(
                QueryParameters.words("q", words, 200).orElse(null),
                QueryParameters.county("county", county).orElse(null),
                YearParameter.optional(year),
                QueryParameters.constant("scheme", scheme, Scheme.class).orElse(null),
                QueryParameters.constant("purpose", purpose, Purpose.class).orElse(null),
                QueryParameters.constant("targetGroup", targetGroup, TargetGroup.class)
                        .orElse(null));
        return paging.answer(projects.find(filter, page), uri);
    }

    @GET
    @Path("projects/{id}")
    @Operation(
            operationId = "getProject",
            summary = "One project",
            description =
                    "Open to all while it is published; its id never changes. The board that granted reads it before that too. En insats i projektkatalogen.")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ProjectView.class)))
    public Response read(@PathParam("id") UUID id) {
        return Answers.ok(projects.read(id));
    }

    @PUT
    @Path("projects/{id}")
    @RolesAllowed({Role.CASE_OFFICER, Role.DECISION_MAKER})
    @Operation(
            operationId = "writeProject",
            summary = "Write what the catalogue says of a project",
            description =
                    "By the board that granted, before and after publication. Names of people do not belong here; a person's address is refused. Skriv om insatsen.")
    @APIResponse(
            responseCode = "200",
            description = "Written",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ProjectView.class)))
    public Response write(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, ProjectText text) {
        return Answers.ok(projects.write(id, ExpectedVersion.of(ifMatch), text));
    }

    @POST
    @Path("projects/{id}/publications")
    @RolesAllowed({Role.CASE_OFFICER, Role.DECISION_MAKER})
    @Operation(
            operationId = "publishProject",
            summary = "Publish a project",
            description =
                    "Once its title, summary and contact are written; also after a withdrawal. Publicera insatsen i katalogen.")
    @APIResponse(
            responseCode = "201",
            description = "Published",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ProjectView.class)))
    public Response publish(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @Context UriInfo uri) {
        return Answers.created(uri, "projects/" + id, projects.publish(id, ExpectedVersion.of(ifMatch)));
    }

    @POST
    @Path("projects/{id}/withdrawals")
    @RolesAllowed({Role.CASE_OFFICER, Role.DECISION_MAKER})
    @Operation(
            operationId = "withdrawProject",
            summary = "Take a published project out of the catalogue",
            description = "It can be published again under the same id. Ta insatsen ur katalogen.")
    @APIResponse(
            responseCode = "201",
            description = "Withdrawn",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ProjectView.class)))
    public Response withdraw(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            Withdrawal withdrawal,
            @Context UriInfo uri) {
        return Answers.created(
                uri, "projects/" + id, projects.withdraw(id, ExpectedVersion.of(ifMatch), withdrawal.reason()));
    }

    @GET
    @Path("applications/{id}/project")
    @RolesAllowed({Role.CASE_OFFICER, Role.DECISION_MAKER, Role.COORDINATOR, Role.AUDITOR})
    @Operation(
            operationId = "getProjectOfApplication",
            summary = "The project of a granted application, published or not",
            description = "To the board that granted. Ärendets insats i projektkatalogen.")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ProjectView.class)))
    public Response ofApplication(@PathParam("id") UUID id) {
        return Answers.ok(projects.ofMatter(id));
    }

    @GET
    @Path("unpublished-projects")
    @Produces({"application/json", "text/csv"})
    @RolesAllowed({Role.CASE_OFFICER, Role.DECISION_MAKER, Role.COORDINATOR, Role.AUDITOR})
    @Operation(
            operationId = "listUnpublishedProjects",
            summary = "Granted projects that the public does not read, the oldest first",
            description =
                    "Of the caller's boards: those that wait for publication, and the withdrawn. Insatser som inte är publicerade.")
    public PagedList<Summary> unpublished(
            @QueryParam("county") @Parameter(description = "Deciding county's code, two digits") String county,
            @BeanParam PageRequest page,
            @Context UriInfo uri) {
        return paging.answer(
                projects.unpublished(QueryParameters.county("county", county).orElse(null), page), uri);
    }

    @GET
    @Path("applications/{id}/similar-projects")
    @Produces({"application/json", "text/csv"})
    @RolesAllowed({
        Role.APPLICANT,
        Role.MUNICIPALITY,
        Role.CASE_OFFICER,
        Role.DECISION_MAKER,
        Role.COORDINATOR,
        Role.AUDITOR
    })
    @Operation(
            operationId = "listSimilarProjects",
            summary = "Published projects that resemble an application, at most ten",
            description =
                    "To the one who writes it, while it is a draft too, and to its readers afterwards: with words of its title, the most alike first, then with its purposes. Liknande insatser.")
    public PagedList<Summary> similar(@PathParam("id") UUID id, @BeanParam PageRequest page, @Context UriInfo uri) {
        return paging.answer(page.slice(projects.similarTo(id)), uri);
    }
}
