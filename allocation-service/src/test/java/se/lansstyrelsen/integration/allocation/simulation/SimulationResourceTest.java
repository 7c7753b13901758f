package se.lansstyrelsen.integration.allocation.simulation;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.lansstyrelsen.integration.allocation.Fixture;
import se.lansstyrelsen.integration.embedded.EmbeddedStack;
import se.lansstyrelsen.integration.kit.quality.Api;
import se.lansstyrelsen.integration.kit.region.Regions;

/** Gotland and Blekinge shared out by hand-checked figures, and the nation by the ready example. */
@QuarkusTest
@QuarkusTestResource(value = EmbeddedStack.class, initArgs = @ResourceArg(name = "service", value = "allocation"))
class SimulationResourceTest {

    private static final String EXAMPLE = "019a0000-0000-7000-8000-000000002019";

    private static Map<String, Object> input(String code, int labour, int population, int reception) {
        return new HashMap<>(Map.of(
                "municipalityCode",
                code,
                "values",
                Map.of("labourMarket", labour, "population", population, "reception", reception)));
    }

    private static List<Map<String, Object>> blekinge() {
        return new ArrayList<>(List.of(
                input("1060", 100, 1_000, 10),
                input("1080", 500, 5_000, 100),
                input("1081", 200, 2_000, 0),
                input("1082", 100, 1_000, 20),
                input("1083", 100, 1_000, 10)));
    }

    private static Map<String, Object> simulation(String model, int year, int total, Object inputs) {
        return new HashMap<>(
                Map.of("modelId", model, "year", year, "countyCode", "10", "total", total, "inputs", inputs));
    }

    private static ValidatableResponse make(String caller, Object body) {
        return Api.as(caller)
                .contentType("application/json")
                .body(body)
                .post("/simulations")
                .then();
    }

    @Test
    void everyStepIsKeptAndExplained() {
        Fixture.target(2045, "2026-01-01", "10", 14).statusCode(201);
        Fixture.decide(
                "10",
                2045,
                Fixture.today().toString(),
                List.of(Fixture.line("1080", null, 9, null), Fixture.line("1081", null, 5, null)));
        var made = make("handlaggare-10", simulation(EXAMPLE, 2045, 14, blekinge()))
                .statusCode(201)
                .body("label", containsString("inte Migrationsverkets"))
                .body("modelName", equalTo("2019 års vikter"))
                .body("modelCoversYear", equalTo(false))
                .body("promisesMonotoneTotal", equalTo(false))
                .extract();
        String id = made.path("id");
        var lines = Api.as("kommun-1080")
                .get("/simulations/" + id + "/lines")
                .then()
                .extract();
        List<Integer> persons = lines.path("items.persons");
        assertEquals(14, persons.stream().mapToInt(Integer::intValue).sum());
        // By hand: labour 0.1 0.5 0.2 0.1 0.1, population the same, reception to evening 1/6 0 4/6 0 1/6 of what is
        // missing to 20 per 1 000; 14 x (0.8 x 0.1 + 0.2 / 6) = 1.5866.
        Api.as("revisor")
                .get("/simulations/" + id + "/explanations/1060")
                .then()
                .statusCode(200)
                .body("raw.fraction", equalTo("119 / 75"))
                .body("whole", equalTo(1))
                .body("contributions.find { it.variable == 'reception' }.share.fraction", equalTo("1 / 6"))
                .body("decidedQuota", nullValue())
                .body("sentence", containsString("Olofström får 2 av 14 personer"))
                .body("sentence", containsString("arbetsmarknadsförutsättningar (vikt 43 %) 0,60"));
        Api.as("revisor")
                .get("/simulations/" + id + "/explanations/1081")
                .then()
                .body("decidedQuota", equalTo(5))
                .body("difference", equalTo(-1))
                .body("missingForOneMore.decimal", notNullValue());
        Api.as("revisor")
                .get("/simulations/" + id + "/explanations/1480")
                .then()
                .statusCode(404);
        Api.as("revisor")
                .get("/simulations/" + id + "/comparisons")
                .then()
                .body("items", hasSize(5))
                .body("items[0].municipalityCode", equalTo("1080"))
                .body("items[0].difference", equalTo(-3))
                .body("items[4].otherPersons", nullValue());
        Api.as("revisor")
                .get("/simulations/" + id + "/county-sums")
                .then()
                .body("items.countyCode", equalTo(List.of("10")))
                .body("items[0].persons", equalTo(14))
                .body("items[0].countyQuota", equalTo(14));
        Api.as("lasare").get("/simulations/" + id).then().statusCode(403);
        for (var stranger : List.of("kommun-1280", "handlaggare-12", "migrationsverket")) {
            Api.as(stranger).get("/simulations/" + id).then().statusCode(404);
            Api.as(stranger).get("/simulations/" + id + "/lines").then().statusCode(404);
            Api.as(stranger).get("/simulations?year=2045").then().body("items", hasSize(0));
        }
    }

    @Test
    void twoSimulationsAreComparedAndAnotherEditionOfAModelIsRecordedBesideTheFirst() {
        var model = Map.of(
                "name",
                "Prov",
                "source",
                "eget antagande",
                "method",
                "ODD_NUMBERS",
                "tieRule",
                "LARGER_SHARE",
                "selfSettledPercent",
                50,
                "validFrom",
                "2044-01-01",
                "variables",
                List.of(Map.of("code", "population", "name", "Befolkning", "weight", 100, "effect", "PROPORTIONAL")));
        record(model).statusCode(201).body("edition", equalTo(1));
        String id = record(model)
                .statusCode(201)
                .body("edition", equalTo(2))
                .extract()
                .path("id");
        Api.as("lasare").get("/distribution-models?name=Prov").then().body("items.edition", equalTo(List.of(2, 1)));
        Api.as("lasare").get("/distribution-models/" + id).then().body("method", equalTo("ODD_NUMBERS"));
        var inputs = new ArrayList<Map<String, Object>>();
        for (var one : blekinge()) {
            inputs.add(Map.of(
                    "municipalityCode", one.get("municipalityCode"),
                    "values", Map.of("population", ((Map<?, ?>) one.get("values")).get("population")),
                    "estimatedSelfSettled", one.get("municipalityCode").equals("1080") ? 40 : 0));
        }
        String adjusted = make("samordnare", simulation(id, 2044, 100, inputs))
                .statusCode(201)
                .body("promisesMonotoneTotal", equalTo(false))
                .extract()
                .path("id");
        String plain = make("samordnare", simulation(EXAMPLE, 2044, 100, blekinge()))
                .extract()
                .path("id");
        // Half of the 40 expected less Karlskrona's own half of them is taken off: 50 - 0.5 x 20 = 40.
        Api.as("samordnare")
                .get("/simulations/" + adjusted + "/explanations/1080")
                .then()
                .body("persons", equalTo(40))
                .body("adjustment.fraction", equalTo("-10"))
                .body("sentence", containsString("Uddatalsmetoden avrundar 40,00 till 40"));
        Api.as("samordnare")
                .get("/simulations/" + adjusted + "/comparisons?other=" + plain)
                .then()
                .body("items.otherPersons", everyItem(greaterThan(0)));
        Api.as("samordnare").get("/simulations?year=2044&county=10").then().body("items.id", hasItems(adjusted, plain));
        Api.as("samordnare").get("/simulations/" + plain).then().body("total", equalTo(100));
        Fixture.target(2044, "2044-01-01", "10", 70).statusCode(201);
        Api.as("samordnare")
                .get("/simulations/" + plain + "/county-sums")
                .then()
                .body("items.countyQuota", equalTo(List.of(70)))
                .body("items.difference", equalTo(List.of(30)));
        Api.as("samordnare")
                .get("/simulations?year=2044&page=2147483647&limit=100")
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
    }

    private static ValidatableResponse record(Object model) {
        return Api.as("samordnare")
                .contentType("application/json")
                .body(model)
                .post("/distribution-models")
                .then();
    }

    @Test
    void theWholeNationIsSharedOutToTheLastPerson() {
        var inputs = Regions.municipalities(LocalDate.of(2019, 12, 31)).stream()
                .map(one -> {
                    var size = 2_000 + Integer.parseInt(one.code()) * 37 % 90_000;
                    return input(one.code(), size / 2 + 13, size, size / 97);
                })
                .toList();
        var body = simulation(EXAMPLE, 2019, 9_000, inputs);
        body.remove("countyCode");
        String id = make("samordnare", body)
                .statusCode(201)
                .body("modelCoversYear", equalTo(true))
                .extract()
                .path("id");
        var sum = 0;
        for (var page = 1; page <= 3; page++) {
            List<Integer> persons = Api.as("samordnare")
                    .get("/simulations/" + id + "/lines?limit=100&page=" + page)
                    .then()
                    .extract()
                    .path("items.persons");
            sum += persons.stream().mapToInt(Integer::intValue).sum();
        }
        assertEquals(9_000, sum);
    }

    @Test
    void everyFaultOfTheInputsIsToldAndNothingIsKept() {
        var inputs = blekinge();
        inputs.remove(4);
        inputs.set(0, input("1480", 1, 1, 1));
        inputs.set(1, Map.of("municipalityCode", "1080", "values", Map.of("labourMarket", 1, "population", 0, "x", 1)));
        make("samordnare", simulation(EXAMPLE, 2046, 10, inputs))
                .statusCode(422)
                .body("type", endsWith("/rule-broken"))
                .body(
                        "errors.pointer",
                        hasItems(
                                "/inputs/0/municipalityCode",
                                "/inputs/1/values/reception",
                                "/inputs/1/values/population",
                                "/inputs/1/values",
                                "/inputs"))
                .body("errors.reason", hasItem(containsString("lacks 1060, 1083")));
        Api.as("samordnare").get("/simulations?year=2046").then().body("items", hasSize(0));
        var empty = blekinge().stream()
                .map(one -> input((String) one.get("municipalityCode"), 0, 100, 1))
                .toList();
        make("samordnare", simulation(EXAMPLE, 2046, 10, empty))
                .statusCode(422)
                .body("errors.reason", hasItem(containsString("labourMarket is 0 in every municipality")));
        make("samordnare", simulation("019a0000-0000-7000-8000-00000000dead", 2046, 10, blekinge()))
                .statusCode(422)
                .body("errors.pointer", hasItem("/modelId"));
        make("handlaggare-12", simulation(EXAMPLE, 2046, 10, blekinge())).statusCode(403);
        make("kommun-1080", simulation(EXAMPLE, 2046, 10, blekinge())).statusCode(403);
    }

    @Test
    void aModelWhoseWeightsOrRelationsAreWrongIsRefusedWhole() {
        var variables = List.of(
                Map.of("code", "a", "name", "A", "weight", 60, "effect", "EVENING"),
                Map.of("code", "a", "name", "A", "weight", 30, "effect", "PROPORTIONAL", "relativeTo", "b"));
        record(Map.of(
                        "name",
                        "Fel",
                        "source",
                        "x",
                        "method",
                        "LARGEST_REMAINDER",
                        "tieRule",
                        "LOWER_CODE",
                        "selfSettledPercent",
                        0,
                        "validFrom",
                        "2044-01-01",
                        "validTo",
                        "2043-01-01",
                        "variables",
                        variables))
                .statusCode(422)
                .body(
                        "errors.pointer",
                        hasItems(
                                "/variables",
                                "/variables/0/relativeTo",
                                "/variables/1/relativeTo",
                                "/variables/1/code",
                                "/validTo"));
    }
}
