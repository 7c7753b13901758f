package se.lansstyrelsen.integration.grants.application;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.lansstyrelsen.integration.embedded.EmbeddedStack;
import se.lansstyrelsen.integration.grants.GrantsFixture;
import se.lansstyrelsen.integration.kit.quality.Api;

@QuarkusTest
@QuarkusTestResource(value = EmbeddedStack.class, initArgs = @ResourceArg(name = "service", value = "grants"))
class ApplicationFormTest {

    private static final String APPLICANT = "kommun-2081";

    @Inject
    ObjectMapper json;

    private String call;

    @BeforeEach
    void prepare() {
        call = GrantsFixture.openCall("20");
    }

    @Test
    void theFormIsDrawnWithoutLoginInTheOrderOfThePaperOne() {
        Api.anyone()
                .get("/calls/" + call + "/application-form")
                .then()
                .statusCode(200)
                .contentType("application/schema+json")
                .body("title", equalTo("Beredskap och samverkan"))
                .body("properties.background.title", equalTo("Bakgrund och behov"))
                .body("properties.budget.items.properties.amount.title", equalTo("Belopp i kronor"))
                .body("properties.purposes.items.oneOf.const", contains("PREPAREDNESS_AND_CAPACITY", "COLLABORATION"))
                .body("properties.callId.const", equalTo(call));
        Api.anyone()
                .get("/calls/018f3b9a-6f00-7000-8000-000000000000/application-form")
                .then()
                .statusCode(404);
    }

    @Test
    void whatTheFormTakesTheApiTakes() throws Exception {
        var whole = GrantsFixture.application(call, "2081", "150000.50");

        assertEquals(Set.of(), faults(whole));
        GrantsFixture.received(APPLICANT, whole);
    }

    @Test
    void whatTheFormRefusesTheApiRefuses() throws Exception {
        var whole = GrantsFixture.application(call, "2081", "150000.50");
        for (var wrong : List.of(
                Map.entry("purposes", List.of("HEALTH")),
                Map.entry("goals", List.of()),
                Map.entry("budget", List.of(Map.of("costType", "STAFF", "year", 2026, "amount", BigDecimal.ZERO))))) {
            var content = GrantsFixture.with(whole, wrong.getKey(), wrong.getValue());
            assertFalse(faults(content).isEmpty(), wrong.toString());
            var draft = Api.post(APPLICANT, "/applications", content)
                    .statusCode(201)
                    .extract();
            Api.move(APPLICANT, "/applications/" + draft.path("id") + "/submissions", draft.header("ETag"), null)
                    .statusCode(422);
        }
    }

    @Test
    void theFormDemandsWhatSubmissionDemands() {
        var bare = Map.of(
                "callId",
                call,
                "applicant",
                GrantsFixture.application(call, "2081", "1").get("applicant"));
        var draft = Api.post(APPLICANT, "/applications", bare).statusCode(201).extract();
        List<String> missing = Api.move(
                        APPLICANT, "/applications/" + draft.path("id") + "/submissions", draft.header("ETag"), null)
                .statusCode(422)
                .extract()
                .path("errors.pointer");

        var demanded = new HashSet<>(ApplicationForm.REQUIRED);
        demanded.removeAll(Set.of("callId", "applicant"));
        assertEquals(
                demanded, missing.stream().map(pointer -> pointer.substring(1)).collect(Collectors.toSet()));
    }

    private Set<String> faults(Map<String, ?> content) throws Exception {
        var form = Api.anyone().get("/calls/" + call + "/application-form").asString();
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(form)
                .validate(json.writeValueAsString(content), InputFormat.JSON)
                .stream()
                .map(fault -> fault.getInstanceLocation() + " " + fault.getMessage())
                .collect(Collectors.toSet());
    }
}
