package se.lansstyrelsen.integration.kit.quality;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.restassured.RestAssured;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The served openapi.yaml, as a list of operations. */
public record Contract(String yaml, JsonNode document, List<Operation> operations) {

    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

    /** One method on one path; roles is empty when it is open to all. */
    record Operation(String method, String path, JsonNode description) {

        Set<String> roles() {
            var roles = new TreeSet<String>();
            description.path("x-roles").forEach(role -> roles.add(role.asText()));
            return roles;
        }

        boolean takes(String header) {
            for (var parameter : description.path("parameters")) {
                if (parameter.path("name").asText().equals(header)) {
                    return true;
                }
            }
            return false;
        }

        /** The path with something in each place of a parameter. */
        String example() {
            return path.replaceAll("\\{[^}]*}", "00000000-0000-7000-8000-000000000000");
        }

        @Override
        public String toString() {
            return method.toUpperCase() + " " + path;
        }
    }

    /** Every operation the running service offers, such as {@code GET /things/{id}}. */
    public static Set<String> operationsServed() throws IOException {
        return served().operations().stream().map(Operation::toString).collect(Collectors.toSet());
    }

    static Contract served() throws IOException {
        var yaml = RestAssured.get(Api.root() + "/openapi.yaml").asString();
        var document = new YAMLMapper().readTree(yaml);
        var operations = new ArrayList<Operation>();
        document.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().forEach(one -> {
                    if (METHODS.contains(one.getKey())) {
                        operations.add(new Operation(one.getKey(), path.getKey(), one.getValue()));
                    }
                }));
        return new Contract(yaml, document, operations);
    }
}
