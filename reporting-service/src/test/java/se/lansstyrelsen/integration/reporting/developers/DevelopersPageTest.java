package se.lansstyrelsen.integration.reporting.developers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import se.lansstyrelsen.integration.embedded.EmbeddedStack;
import se.lansstyrelsen.integration.kit.quality.Api;

@QuarkusTest
@QuarkusTestResource(value = EmbeddedStack.class, initArgs = @ResourceArg(name = "service", value = "reporting"))
class DevelopersPageTest {

    /** The demo's callers by the beginning of their names. */
    private static final Map<String, String> ROLES = Map.of(
            "handlaggare",
            "case-officer",
            "migrationsverket",
            "partner",
            "lasare",
            "reader",
            "samordnare",
            "coordinator");

    @Test
    void thePageIsOpenToAllAndNamesTheFourDocumentations() {
        var answer = RestAssured.given().get("/utvecklare");
        assertEquals(200, answer.statusCode());
        assertTrue(answer.header("Content-Security-Policy").startsWith("default-src 'self';"));
        for (var api : List.of("allocation", "grants", "collaboration", "reporting")) {
            assertTrue(answer.asString().contains("/" + api + "/v1/documentation\""), api);
        }
        assertTrue(
                answer.asString().contains("curl -s " + EmbeddedStack.issuer().url() + "/token -d"));
    }

    @Test
    void itsCommandsToThisServiceAnswer() {
        var tried = 0;
        for (var command : commands()) {
            if (command.api().equals("reporting")) {
                var request = command.caller().map(Api::as).orElseGet(Api::anyone);
                command.headers().forEach(request::header);
                var answer = request.queryParams(command.query()).get(command.path());
                assertEquals(200, answer.statusCode(), command + " " + answer.asString());
                tried++;
            }
        }
        assertTrue(tried > 2, "tried " + tried);
    }

    @Test
    void itsCommandsStandInTheContractsOfTheOthers() throws IOException {
        var faults = new ArrayList<String>();
        var met = new HashSet<String>();
        for (var command : commands()) {
            met.add(command.api());
            var operation =
                    contract(command.api()).path("paths").path(command.path()).path(command.method());
            if (command.api().equals("reporting")) {
                continue;
            }
            if (operation.isMissingNode()) {
                faults.add(command + " is no operation");
                continue;
            }
            var known = new HashSet<String>();
            operation
                    .path("parameters")
                    .forEach(parameter -> known.add(parameter.path("name").asText()));
            if (!known.containsAll(command.query().keySet())) {
                faults.add(command + " has parameters besides " + known);
            }
            if (!mayCall(operation, command)) {
                faults.add(command + " is not for " + command.caller().orElse("anybody"));
            }
            var accepted = command.headers().get("Accept");
            if (accepted != null
                    && !operation.path("responses").path("200").path("content").has(accepted)) {
                faults.add(command + " is not answered as " + accepted);
            }
            var sent = command.headers().get("Content-Type");
            if (sent != null && !operation.path("requestBody").path("content").has(sent)) {
                faults.add(command + " does not take " + sent);
            }
        }
        assertEquals(List.of(), faults);
        assertEquals(Set.of("allocation", "grants", "collaboration", "reporting"), met);
    }

    @Test
    void whatItSaysIsReadOfOtherTopicsIsToldThereAndReadHere() throws IOException {
        for (var told : ToldEvent.ALL) {
            var owner = told.topic().substring(0, told.topic().indexOf('.'));
            if (!owner.equals("migrationsverket")) {
                var schema =
                        Path.of("..", owner + "-service", "src/main/resources/events", told.event() + ".schema.json");
                assertTrue(Files.exists(schema), schema.toString());
            }
        }
        var read = ToldEvent.ALL.stream()
                .filter(told -> told.readers().contains("reporting"))
                .map(told -> told.topic())
                .collect(Collectors.toSet());
        assertEquals(se.lansstyrelsen.integration.reporting.intake.FigureIntake.TOPICS, read);
    }

    @Test
    void theRecordToSendIsOneLineOfJson() throws IOException {
        var body = commands().stream()
                .flatMap(command -> command.body().stream())
                .findFirst()
                .orElseThrow();
        assertFalse(body.contains("\n"));
        assertEquals(
                "2580",
                new ObjectMapper().readTree(body).at("/data/municipalityCode").asText());
    }

    private static boolean mayCall(JsonNode operation, Command command) {
        var roles = new HashSet<String>();
        operation.path("x-roles").forEach(role -> roles.add(role.asText()));
        return command.caller()
                .map(name -> roles.contains(ROLES.get(name.split("-")[0])))
                .orElse(roles.isEmpty());
    }

    private static JsonNode contract(String api) throws IOException {
        return new YAMLMapper()
                .readTree(Path.of("..", api + "-service", "openapi.yaml").toFile());
    }

    private static List<Command> commands() {
        return Command.in(RestAssured.given().get("/utvecklare").asString());
    }
}
