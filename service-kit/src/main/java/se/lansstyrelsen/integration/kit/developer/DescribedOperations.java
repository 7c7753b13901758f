package se.lansstyrelsen.integration.kit.developer;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import se.lansstyrelsen.integration.kit.http.OfferedMethods;

/**
 * Notes what the contract says of each operation while it is put together, so that the documentation is read without
 * scripts and without parsing the contract again.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.RUNTIME_STARTUP)
public class DescribedOperations implements OASFilter {

    private static volatile List<Group> groups = List.of();

    /** The operations of one tag. */
    record Group(String tag, List<DescribedOperation> operations) {}

    /** By tag in alphabetical order, and within it by path. */
    static List<Group> groups() {
        return groups;
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        var root = "/" + ConfigProvider.getConfig().getValue("service.name", String.class) + "/v1";
        var byTag = new TreeMap<String, List<DescribedOperation>>();
        new TreeMap<>(document.getPaths().getPathItems()).forEach((path, item) -> {
            var inside = path.startsWith(root) ? path.substring(root.length()) : path;
            item.getOperations().forEach((method, operation) -> {
                var described = described(method.name(), inside, operation);
                byTag.computeIfAbsent(described.tag(), tag -> new ArrayList<>()).add(described);
            });
        });
        groups = byTag.entrySet().stream()
                .map(one -> new Group(one.getKey(), List.copyOf(one.getValue())))
                .toList();
        OfferedMethods.add("/" + DocumentationResource.PATH, Set.of("GET"));
    }

    private static DescribedOperation described(String method, String path, Operation operation) {
        var roles = new ArrayList<String>();
        if (operation.getExtensions().get("x-roles") instanceof List<?> stated) {
            stated.forEach(role -> roles.add(role.toString()));
        }
        return new DescribedOperation(
                method,
                path,
                operation.getSummary(),
                operation.getDescription(),
                operation.getTags() == null ? "" : operation.getTags().get(0),
                List.copyOf(roles));
    }
}
