package se.lansstyrelsen.integration.grants.scheme;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.lansstyrelsen.integration.embedded.EmbeddedStack;
import se.lansstyrelsen.integration.kit.quality.Api;

/** The schemes' rules as anybody reads them. */
@QuarkusTest
@QuarkusTestResource(value = EmbeddedStack.class, initArgs = @ResourceArg(name = "service", value = "grants"))
class SchemeResourceTest {

    private static ValidatableResponse get(String path) {
        return Api.anyone().get(path).then();
    }

    @ParameterizedTest
    @CsvSource({
        "2010-11-30, ''",
        "2010-12-01, SECTION_37;SECTION_37_A",
        "2017-01-31, SECTION_37;SECTION_37_A",
        "2017-02-01, SECTION_37;SECTION_37_A;TIA",
        "2026-01-01, SECTION_37;SECTION_37_A;TIA"
    })
    void theSchemesOfADayAreListed(String day, String schemes) {
        var listed = get("/schemes?asOf=" + day)
                .statusCode(200)
                .extract()
                .<String>jsonPath()
                .getList("items.scheme");
        assertEquals(schemes, String.join(";", listed.toArray(String[]::new)));
    }

    @Test
    void section37IsEachCountysAndCannotBeAppealed() {
        get("/schemes/SECTION_37?asOf=2024-05-01")
                .statusCode(200)
                .body("shortName", equalTo("37 §"))
                .body("legalBasis", containsString("2010:1122"))
                .body("validFrom", equalTo("2010-12-01"))
                .body("validTo", nullValue())
                .body("nationalCallsDecidedBy", equalTo("06"))
                .body("authorities", hasSize(21))
                .body("authorities.find { it.countyCode == '18' }.decidingCounty", equalTo("18"))
                .body("authorities.opinionFrom", everyItem(nullValue()))
                .body("applicants.kind", contains("MUNICIPALITY", "MUNICIPAL_FEDERATION"))
                .body("purposes.code", contains("PREPAREDNESS_AND_CAPACITY", "COLLABORATION"))
                .body("targetGroups.code", not(hasItems("ASYLUM_SEEKERS")))
                .body("notices", hasSize(3))
                .body("appeal", containsString("får inte överklagas"))
                .body("noticesVerified", equalTo(true));
    }

    @Test
    void section37AIsJonkopingsAfterTheCountysOpinion() {
        get("/schemes/SECTION_37_A")
                .statusCode(200)
                .body("authorities.decidingCounty", everyItem(equalTo("06")))
                .body("authorities.find { it.countyCode == '18' }.opinionFrom", equalTo("18"))
                .body("authorities.find { it.countyCode == '06' }.opinionFrom", nullValue())
                .body("applicants.kind", contains("MUNICIPALITY"))
                .body("targetGroups.code", hasItems("ASYLUM_SEEKERS"));
    }

    @Test
    void tiaTextsAreMarkedAsUnverifiedAndCarryNothingOfTheOtherRegulation() {
        var answer = get("/schemes/TIA?asOf=2024-01-01")
                .statusCode(200)
                .body("noticesVerified", equalTo(false))
                .body("legalBasis", containsString("2016:1364"))
                .body("notices", everyItem(not(containsString("2010:1122"))))
                .body("appeal", not(containsString("42 §")))
                .body("validFrom", equalTo("2018-02-01"))
                .extract();
        assertEquals(5, answer.jsonPath().getList("applicants").size());
        get("/schemes/TIA?asOf=2018-01-31")
                .body("validFrom", equalTo("2017-02-01"))
                .body("validTo", equalTo("2018-01-31"))
                .body("applicants.find { it.kind == 'MUNICIPALITY' }.terms", containsString("andra villkor"));
    }

    @Test
    void aReaderWhoHoldsTheRulesGetsNothingNew() {
        var tag = get("/schemes/TIA").statusCode(200).extract().header("ETag");
        given().header("If-None-Match", tag)
                .get(Api.root() + "/schemes/TIA")
                .then()
                .statusCode(304);
        given().header("If-None-Match", tag)
                .get(Api.root() + "/schemes/TIA?asOf=2018-01-31")
                .then()
                .statusCode(200);
    }

    @Test
    void aSchemeOrDayWithoutRulesIsRefused() {
        get("/schemes/TIA?asOf=2016-12-31").statusCode(404).body("type", endsWith("/not-found"));
        get("/schemes/SECTION_38").statusCode(404).body("type", endsWith("/not-found"));
        get("/schemes?asOf=igår").statusCode(400).body("type", endsWith("/invalid-parameter"));
    }

    @Test
    void theListIsATableToo() {
        var table = Api.anyone()
                .accept("text/csv")
                .get("/schemes?asOf=2026-01-01")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertEquals(4, table.lines().count());
    }
}
