package se.lansstyrelsen.integration.kit.contract;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter.In;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import se.lansstyrelsen.integration.kit.http.OfferedMethods;

/**
 * What is the same in every operation is written here once: paths without the base, {@code x-roles}, the refusals it may
 * give, the headers it takes and returns.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.RUNTIME_STARTUP)
public class OpenApiRules implements OASFilter {

    private static final Map<String, String> REFUSALS = Map.of(
            "400", "Malformed: syntax, a parameter or the shape of the body",
            "401", "No valid access token",
            "403", "The caller lacks the role or the scope",
            "404", "No such resource",
            "406", "No such representation",
            "409", "Not possible in the present state",
            "412", "Changed by somebody else since it was read",
            "413", "The body is too large",
            "422", "A rule is broken; every fault is listed",
            "503", "Not available just now; see Retry-After");

    /** Values that are strings to every reader; as shared schemas they could not be null (OpenAPI 3.0 lets no $ref be). */
    private static final Map<String, String> FORMATS =
            Map.of("LocalDate", "date", "Instant", "date-time", "UUID", "uuid");

    @Override
    public Schema filterSchema(Schema schema) {
        var format = FORMATS.get(name(schema.getRef()));
        if (format != null) {
            schema.setRef(null);
            schema.type(List.of(SchemaType.STRING)).format(format);
        }
        var choices = schema.getAnyOf();
        if (choices != null && choices.size() == 2 && isNull(choices.get(1))) {
            var known = choices.get(0).getFormat();
            if (known != null && FORMATS.containsValue(known)) {
                schema.setAnyOf(null);
                schema.type(List.of(SchemaType.STRING, SchemaType.NULL)).format(known);
            }
        }
        return schema;
    }

    private static boolean isNull(Schema schema) {
        return List.of(SchemaType.NULL).equals(schema.getType());
    }

    private static String name(String reference) {
        return reference == null ? "" : reference.substring(reference.lastIndexOf('/') + 1);
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        var root = "/" + ConfigProvider.getConfig().getValue("service.name", String.class) + "/v1";
        var paths = OASFactory.createPaths();
        var sorted = new TreeMap<>(document.getPaths().getPathItems());
        sorted.forEach((path, item) -> {
            var inside = path.startsWith(root) ? path.substring(root.length()) : path;
            item.getOperations().forEach((method, operation) -> complete(inside, method, operation));
            paths.addPathItem(inside, item);
            OfferedMethods.add(
                    inside,
                    item.getOperations().keySet().stream().map(Enum::name).collect(Collectors.toSet()));
        });
        document.setPaths(paths);
        document.setServers(List.of(OASFactory.createServer()
                .url(root)
                .description("The gateway puts TLS on port 443 in front of this base path")));
        document.getComponents().addSchema("Problem", problemSchema());
        FORMATS.keySet().forEach(document.getComponents()::removeSchema);
    }

    private static void complete(String path, HttpMethod method, Operation operation) {
        var writes = method != HttpMethod.GET;
        add(operation, "400", "406", "503");
        if (!List.of().equals(operation.getExtensions().get(StatedRoles.ROLES))) {
            add(operation, "401", "403");
        }
        if (path.contains("{")) {
            add(operation, "404");
        }
        if (writes) {
            add(operation, "404", "409", "413", "422");
        }
        if (operation.getRequestBody() != null) {
            refusal(operation, "415", "Media type not supported");
        }
        if (takes(operation, "If-Match")) {
            add(operation, "412");
            refusal(operation, "428", "If-Match is missing");
        }
        refusal(operation, "500", "Something went wrong here");
        if (method == HttpMethod.POST && !takes(operation, "Idempotency-Key")) {
            operation.addParameter(OASFactory.createParameter()
                    .name("Idempotency-Key")
                    .in(In.HEADER)
                    .description("A key of the caller's own; the same key and body have effect once (kept 48 h)")
                    .schema(OASFactory.createSchema().addType(SchemaType.STRING)));
        }
        operation.getResponses().getAPIResponses().values().forEach(OpenApiRules::spreadsheetIsText);
        operation.addParameter(OASFactory.createParameter()
                .name("traceparent")
                .in(In.HEADER)
                .description("W3C trace context; returned in the answer")
                .schema(OASFactory.createSchema().addType(SchemaType.STRING)));
    }

    private static void spreadsheetIsText(APIResponse response) {
        if (response.getContent() != null && response.getContent().hasMediaType("text/csv")) {
            response.getContent()
                    .getMediaType("text/csv")
                    .schema(OASFactory.createSchema().addType(SchemaType.STRING));
        }
    }

    private static boolean takes(Operation operation, String header) {
        return operation.getParameters() != null
                && operation.getParameters().stream().anyMatch(parameter -> header.equals(parameter.getName()));
    }

    private static void add(Operation operation, String... statuses) {
        for (var status : statuses) {
            refusal(operation, status, REFUSALS.get(status));
        }
    }

    private static void refusal(Operation operation, String status, String description) {
        if (!operation.getResponses().hasAPIResponse(status)
                || operation.getResponses().getAPIResponse(status).getContent() == null) {
            operation.getResponses().addAPIResponse(status, problem(description));
        }
    }

    private static APIResponse problem(String description) {
        return OASFactory.createAPIResponse()
                .description(description)
                .content(OASFactory.createContent()
                        .addMediaType(
                                "application/problem+json",
                                OASFactory.createMediaType()
                                        .schema(OASFactory.createSchema().ref("#/components/schemas/Problem"))));
    }

    private static Schema problemSchema() {
        var text = SchemaType.STRING;
        var fault = OASFactory.createSchema()
                .addType(SchemaType.OBJECT)
                .addProperty(
                        "pointer",
                        OASFactory.createSchema().addType(text).description("JSON pointer or parameter name"))
                .addProperty("reason", OASFactory.createSchema().addType(text));
        var properties = new LinkedHashMap<String, Schema>();
        for (var name : List.of("type", "title", "detail", "instance", "traceId")) {
            properties.put(name, OASFactory.createSchema().addType(text));
        }
        properties.put("status", OASFactory.createSchema().addType(SchemaType.INTEGER));
        properties.put(
                "errors", OASFactory.createSchema().addType(SchemaType.ARRAY).items(fault));
        return OASFactory.createSchema()
                .addType(SchemaType.OBJECT)
                .description("RFC 9457 problem details; every fault of the body is in errors")
                .properties(properties)
                .required(List.of("type", "title", "status", "detail", "instance", "errors"));
    }
}
