package se.lansstyrelsen.integration.allocation.settlement;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import se.lansstyrelsen.integration.embedded.EmbeddedStack;

@QuarkusTest
@QuarkusTestResource(value = EmbeddedStack.class, initArgs = @ResourceArg(name = "service", value = "allocation"))
class SettlementFileResourceTest {

    @Test
    void x() {
        var t = EmbeddedStack.issuer().token("migrationsverket");
        given().auth()
                .oauth2(t)
                .contentType("application/x-ndjson")
                .body("{\"a\":1}\n")
                .post("/allocation/v1/settlement-files")
                .then()
                .log()
                .all()
                .statusCode(202)
                .body("rowsRejected", equalTo(1));
        given().get("/allocation/v1/api-info").then().log().all();
        given().get("/allocation/v1/openapi.yaml").then().log().all();
        given().get("/allocation/v1/nothing").then().log().all();
        given().get("/nothing").then().log().all();
        given().get("/allocation/v1/settlement-files").then().log().all();
        given().auth()
                .oauth2("abc")
                .get("/allocation/v1/settlement-files")
                .then()
                .log()
                .all();
        given().auth()
                .oauth2(EmbeddedStack.issuer().token("lasare"))
                .get("/allocation/v1/settlement-files")
                .then()
                .log()
                .all();
        given().auth()
                .oauth2(t)
                .delete("/allocation/v1/settlement-files")
                .then()
                .log()
                .all();
        given().auth()
                .oauth2(t)
                .contentType("application/json")
                .body("{")
                .post("/allocation/v1/settlement-files")
                .then()
                .log()
                .all();
        given().auth()
                .oauth2(t)
                .accept("text/csv")
                .get("/allocation/v1/settlement-files")
                .then()
                .log()
                .all();
        given().auth()
                .oauth2(t)
                .accept("image/png")
                .get("/allocation/v1/settlement-files")
                .then()
                .log()
                .all();
        given().auth()
                .oauth2(t)
                .get("/allocation/v1/settlement-files?limit=0&page=0")
                .then()
                .log()
                .all();
        given().get("/q/health").then().log().all();
        given().get("/q/metrics").then().log().status();
        given().get("/allocation/v1/asyncapi.yaml").then().log().status();
    }
}
