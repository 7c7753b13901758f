package se.lansstyrelsen.integration.kit.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What the contract of every service must be: the stored one, the national profile's, and true about who may call. */
public abstract class ContractRules {

    private static final Map<String, String> CALLERS = Map.of(
            "partner", "migrationsverket",
            "coordinator", "samordnare",
            "case-officer", "handlaggare-12",
            "decision-maker", "beslutsfattare-12",
            "payment-approver", "attestant-12-1",
            "municipality", "kommun-1280",
            "applicant", "sokande-2021005489",
            "participant", "deltagare-2021005489",
            "reader", "lasare",
            "auditor", "revisor");

    @Test
    void theStoredContractIsTheServedOne() throws IOException {
        var stored = Path.of("openapi.yaml");
        var served = Contract.served().yaml();
        if (Boolean.getBoolean("contract.update")) {
            Files.writeString(stored, served);
        }
        assertEquals(
                Files.exists(stored) ? Files.readString(stored) : "",
                served,
                "the API changed; if that is meant, run mvn verify -Dcontract.update=true and commit openapi.yaml");
    }

    @Test
    void everyOperationIsDescribedAsTheNationalProfileAsks() throws IOException {
        var faults = new ArrayList<String>();
        for (var operation : Contract.served().operations()) {
            var path = operation.path();
            if (!path.matches("(/([a-z0-9.-]+|\\{[a-zA-Z]+}))+")) {
                faults.add(operation + ": RES.06, UFN.07: lower case, digits and hyphens only");
            }
            for (var field : List.of("operationId", "summary", "description", "tags", "x-roles", "responses")) {
                if (operation.description().path(field).isMissingNode()) {
                    faults.add(operation + ": DOK.12: " + field + " is missing");
                }
            }
            if (operation.method().equals("put") && !operation.takes("If-Match")) {
                faults.add(operation + ": a write to a resource demands If-Match");
            }
            var answer = operation.description().path("responses").path("200").path("content");
            var isFile = operation.path().endsWith("/content");
            if (answer.size() > 1 && !answer.has("application/json") && !isFile) {
                faults.add(operation + ": AME.02: JSON is what a caller gets who asks for nothing else");
            }
            operation.description().path("parameters").forEach(parameter -> {
                if (!parameter.path("in").asText().equals("header")
                        && !parameter.path("name").asText().matches("[a-z][A-Za-z]*")) {
                    faults.add(operation + ": FNS.01: parameter " + parameter.path("name"));
                }
            });
        }
        assertEquals(List.of(), faults);
    }

    @Test
    void fieldsAreInCamelCaseWithoutDigits() throws IOException {
        var faults = new TreeSet<String>();
        Contract.served()
                .document()
                .path("components")
                .path("schemas")
                .properties()
                .forEach(schema -> collect(schema.getKey(), schema.getValue(), faults));
        assertEquals(Set.of(), faults, "AME.04, AME.05");
    }

    private static void collect(String name, JsonNode schema, Set<String> faults) {
        schema.path("properties").properties().forEach(property -> {
            if (!property.getKey().matches("_?[a-z][A-Za-z]*")) {
                faults.add(name + "." + property.getKey());
            }
            collect(name + "." + property.getKey(), property.getValue(), faults);
        });
    }

    @Test
    void nobodyWithoutATokenComesIn() throws IOException {
        var faults = new ArrayList<String>();
        for (var operation : Contract.served().operations()) {
            var status = call(Api.anyone(), operation).statusCode();
            if ((status == 401) == operation.roles().isEmpty()) {
                faults.add(operation + " answered " + status);
            }
        }
        assertEquals(List.of(), faults);
    }

    @Test
    void exactlyTheStatedRolesComeIn() throws IOException {
        var faults = new ArrayList<String>();
        for (var operation : Contract.served().operations()) {
            var open = operation.roles().isEmpty();
            for (var caller : CALLERS.entrySet()) {
                var answer = call(Api.as(caller.getValue()), operation);
                var shut = answer.statusCode() == 403
                        && answer.jsonPath().getString("type").endsWith("/forbidden");
                if (shut == (open || operation.roles().contains(caller.getKey()))) {
                    faults.add(operation + " answered " + answer.statusCode() + " to " + caller.getKey());
                }
            }
        }
        assertEquals(List.of(), faults);
    }

    @Test
    void methodsNobodyOffersAre405AndSayWhatIsOffered() throws IOException {
        var contract = Contract.served();
        var offered = contract.operations().stream()
                .collect(Collectors.groupingBy(
                        Contract.Operation::path,
                        Collectors.mapping(one -> one.method().toUpperCase(), Collectors.toSet())));
        for (var path : offered.entrySet()) {
            var example = new Contract.Operation("", path.getKey(), null).example();
            var answer = Api.as("samordnare").delete(example);
            if (path.getValue().contains("DELETE")) {
                continue;
            }
            assertEquals(405, answer.statusCode(), path.getKey());
            assertEquals("application/problem+json", answer.contentType(), path.getKey());
            var allow = Set.of(answer.header("Allow").split(", *"));
            assertTrue(allow.containsAll(path.getValue()), path.getKey() + " allows " + allow);
            assertFalse(allow.contains("DELETE"), path.getKey());
        }
    }

    @Test
    void theServiceTellsAboutItselfUnderItsRoot() {
        var info =
                Api.anyone().get("/api-info").then().statusCode(200).extract().jsonPath();
        assertEquals(
                Set.of("apiName", "apiVersion", "apiReleased", "apiDocumentation", "apiStatus"),
                info.getMap("").keySet(),
                "VER.07");
        Api.anyone().get("/asyncapi.yaml").then().statusCode(200);
        for (var slug : Api.anyone().get("/problems").jsonPath().getList("items.type", String.class)) {
            Api.anyone()
                    .get("/problems/" + slug.substring(slug.lastIndexOf('/') + 1))
                    .then()
                    .statusCode(200);
        }
    }

    private static Response call(RequestSpecification caller, Contract.Operation operation) {
        var content =
                operation.description().path("requestBody").path("content").fieldNames();
        if (content.hasNext()) {
            caller.contentType(content.next()).body("{}".getBytes(StandardCharsets.UTF_8));
        }
        return caller.request(operation.method().toUpperCase(), operation.example());
    }
}
