package se.lansstyrelsen.integration.grants.project;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.lansstyrelsen.integration.grants.project.ProjectViews.Feed;
import se.lansstyrelsen.integration.grants.project.ProjectViews.FeedLinks;
import se.lansstyrelsen.integration.kit.http.QueryParameters;
import se.lansstyrelsen.integration.kit.paging.PagedList.Link;

@Path("/")
@Produces("application/json")
@PermitAll
@Tag(name = "Projects")
class ProjectChangeResource {

    private static final int MOST_CHANGES = 1000;

    private final ProjectService projects;

    ProjectChangeResource(ProjectService projects) {
        this.projects = projects;
    }

    @GET
    @Path("project-changes")
    @Operation(
            operationId = "listProjectChanges",
            summary = "What has happened in the catalogue, in order",
            description =
                    "Open to all. Keep the number of the last line you made effective and ask for what comes after it. Ändringar i projektkatalogen.")
    public Feed changes(
            @QueryParam("after")
                    @Parameter(
                            description = "Number of the last line already held",
                            schema =
                                    @Schema(
                                            type = SchemaType.INTEGER,
                                            format = "int64",
                                            minimum = "0",
                                            defaultValue = "0"))
                    String after,
            @QueryParam("limit")
                    @Parameter(
                            description = "Most lines, 1 to 1000",
                            schema =
                                    @Schema(
                                            type = SchemaType.INTEGER,
                                            minimum = "1",
                                            maximum = "1000",
                                            defaultValue = "100"))
                    String limit,
            @Context UriInfo uri) {
        var from = QueryParameters.wholeNumber("after", after, 0, Integer.MAX_VALUE)
                .orElse(0);
        var most = QueryParameters.wholeNumber("limit", limit, 1, MOST_CHANGES).orElse(100);
        var items = projects.changes(from, most);
        var next = items.size() < most
                ? null
                : link(uri, items.get(items.size() - 1).number());
        return new Feed(items, new FeedLinks(new Link(uri.getRequestUri().toString(), "self", "GET"), next));
    }

    private static Link link(UriInfo uri, long after) {
        var address = uri.getRequestUriBuilder().replaceQueryParam("after", after);
        return new Link(address.build().toString(), "next", "GET");
    }
}
