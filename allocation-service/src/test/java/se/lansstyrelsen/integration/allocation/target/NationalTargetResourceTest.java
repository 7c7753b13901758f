package se.lansstyrelsen.integration.allocation.target;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.lansstyrelsen.integration.allocation.Fixture;
import se.lansstyrelsen.integration.embedded.EmbeddedStack;
import se.lansstyrelsen.integration.kit.quality.Api;

@QuarkusTest
@QuarkusTestResource(value = EmbeddedStack.class, initArgs = @ResourceArg(name = "service", value = "allocation"))
class NationalTargetResourceTest {

    @Test
    void aRevisionStandsFromItsOwnDayAndIsKnownFromItsOwnInstant() {
        Fixture.target(2041, 300, "2026-01-01", Map.of("01", 200, "25", 100)).statusCode(201);
        var before = Instant.now();
        var revised = Fixture.target(2041, 230, "2026-03-09", Map.of("01", 150, "25", 80))
                .statusCode(201)
                .extract();
        Api.as("lasare").get("/national-targets/" + revised.path("id")).then().body("total", equalTo(230));
        quotaOfStockholm("asOf=2026-03-08", 200);
        quotaOfStockholm("asOf=2026-03-09", 150);
        quotaOfStockholm("asOf=2026-03-09&knownAt=" + before, 200);
        Api.as("lasare").get("/county-quotas?year=2041&asOf=2025-12-31").then().body("items", hasSize(0));
        Api.as("lasare").get("/national-targets?year=2041").then().body("items.total", hasItems(230, 300));
        Fixture.target(2041, 230, "2026-03-09", Map.of("01", 150, "25", 80))
                .statusCode(409)
                .body("type", endsWith("/target-already-recorded"));
    }

    private static void quotaOfStockholm(String time, int quota) {
        Api.as("lasare")
                .get("/county-quotas?year=2041&" + time)
                .then()
                .body("items.find { it.countyCode == '01' }.quota", equalTo(quota));
    }

    @Test
    void theSumAndTheCountiesMustBeRight() {
        Fixture.target(2042, 100, "2026-01-01", Map.of("01", 93))
                .statusCode(422)
                .body("type", endsWith("/county-quotas-incomplete"))
                .body("errors.reason", hasItem(containsString("sum to 93, 7 fewer than the total")));
        Api.as("samordnare")
                .contentType("application/json")
                .body(Map.of(
                        "year",
                        2042,
                        "total",
                        5,
                        "quotaRefugees",
                        6,
                        "legalBasis",
                        "SFS",
                        "validFrom",
                        "2043-01-01",
                        "countyQuotas",
                        List.of(
                                Map.of("countyCode", "01", "quota", 5),
                                Map.of("countyCode", "01", "quota", 0),
                                Map.of("countyCode", "02", "quota", 0))))
                .post("/national-targets")
                .then()
                .statusCode(422)
                .body(
                        "errors.pointer",
                        hasItems(
                                "/countyQuotas/1/countyCode",
                                "/countyQuotas/2/countyCode",
                                "/countyQuotas",
                                "/quotaRefugees",
                                "/validFrom"));
    }

    @Test
    void everyFaultOfShapeIsToldAtOnce() {
        Api.as("samordnare")
                .contentType("application/json")
                .body("{\"year\":\"när\",\"total\":-1,\"countyQuotas\":[{\"countyCode\":1}],\"unknown\":1}")
                .post("/national-targets")
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItems("/year", "/total", "/legalBasis", "/unknown"));
        Api.as("samordnare")
                .contentType("application/json")
                .body("{\"year\": 2042,")
                .post("/national-targets")
                .then()
                .statusCode(400)
                .body("type", endsWith("/malformed-request"));
        Api.as("samordnare")
                .contentType("application/json")
                .body("{\"legalBasis\":\"gäller 19121212-1212\"}")
                .post("/national-targets")
                .then()
                .statusCode(422)
                .body("type", endsWith("/personal-number"))
                .body("errors.pointer", hasItem("/legalBasis"));
    }
}
