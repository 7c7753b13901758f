package se.lansstyrelsen.integration.kit.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.lansstyrelsen.integration.kit.ServiceConfig;
import se.lansstyrelsen.integration.kit.problem.Problem;
import se.lansstyrelsen.integration.kit.problem.ProblemType;

/** What a developer elsewhere needs to know about the API, under its versioned root. */
@Path("/")
@Produces("application/json")
@PermitAll
@Tag(name = "About")
class ContractResource {

    private final ServiceConfig service;
    private final ServiceContract contract;
    private final AsyncApi asyncApi;
    private final ObjectMapper json;

    ContractResource(ServiceConfig service, ServiceContract contract, AsyncApi asyncApi, ObjectMapper json) {
        this.service = service;
        this.contract = contract;
        this.asyncApi = asyncApi;
        this.json = json;
    }

    /** VER.07: the five members of api-info. */
    @Schema(name = "ApiInfo")
    record ApiInfo(
            String apiName, String apiVersion, LocalDate apiReleased, String apiDocumentation, String apiStatus) {}

    /** What a refusal means and what to do about it. */
    @Schema(name = "ProblemDescription")
    record ProblemDescription(String type, String title, int status, String swedish) {}

    /** All refusals of the API. */
    @Schema(name = "ProblemDescriptions")
    record ProblemDescriptions(List<ProblemDescription> items) {}

    @GET
    @Path("api-info")
    @Operation(operationId = "getApiInfo", summary = "Name, version and state of this API", description = "Om API:et.")
    public ApiInfo info(@Context UriInfo uri) {
        return new ApiInfo(
                service.title(),
                service.version(),
                service.released(),
                uri.getBaseUriBuilder().path("documentation").build().toString(),
                "active");
    }

    @GET
    @Path("problems")
    @Operation(
            operationId = "listProblems",
            summary = "Every kind of refusal this API gives",
            description = "Alla felkoder.")
    public ProblemDescriptions problems() {
        return new ProblemDescriptions(all().map(this::describe).toList());
    }

    @GET
    @Path("problems/{slug}")
    @Operation(
            operationId = "getProblem",
            summary = "What a refusal means and what to do",
            description = "Felkodens innebörd.")
    public ProblemDescription problem(@PathParam("slug") String slug) {
        return all().filter(type -> type.slug().equals(slug))
                .findFirst()
                .map(this::describe)
                .orElseThrow(
                        () -> Problem.NOT_FOUND.with("There is no problem of that name; see the list at problems."));
    }

    @GET
    @Path("asyncapi.yaml")
    @Produces("application/yaml")
    @Operation(
            operationId = "getAsyncApi",
            summary = "The events this service sends, as AsyncAPI",
            description = "Händelserna.")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(mediaType = "application/yaml", schema = @Schema(implementation = String.class)))
    public Response asyncApi() {
        return Response.ok(asyncApi.yaml()).type("application/yaml").build();
    }

    @GET
    @Path("event-schemas/{name}")
    @Operation(
            operationId = "getEventSchema",
            summary = "JSON Schema of an event's data",
            description = "Händelsens schema.")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(schema = @Schema(implementation = Object.class)))
    public JsonNode schema(@PathParam("name") String name) {
        var known =
                contract.events().stream().anyMatch(type -> type.versionedName().equals(name));
        if (!known) {
            throw Problem.NOT_FOUND.with("There is no event schema of that name; see asyncapi.yaml.");
        }
        try (var file = EventFiles.schema(name)) {
            return json.readTree(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Stream<ProblemType> all() {
        return Stream.concat(Stream.of(Problem.values()), contract.problems().stream());
    }

    private ProblemDescription describe(ProblemType type) {
        return new ProblemDescription(
                service.root() + "/problems/" + type.slug(), type.title(), type.status(), type.swedish());
    }
}
