package se.lansstyrelsen.integration.collaboration.organisation;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.lansstyrelsen.integration.collaboration.CollaborationFixture;
import se.lansstyrelsen.integration.embedded.EmbeddedStack;
import se.lansstyrelsen.integration.kit.quality.Api;

@QuarkusTest
@QuarkusTestResource(value = EmbeddedStack.class, initArgs = @ResourceArg(name = "service", value = "collaboration"))
class OrganisationResourceTest {

    @Test
    void anOrganisationIsRegisteredFoundByPartOfItsNameAndCorrected() {
        var made = Api.post(
                        "handlaggare-14",
                        "/organisations",
                        Map.of(
                                "name", "Ökenvinden ideell förening",
                                "kind", "CIVIL_SOCIETY",
                                "organisationNumber", "802002-0007"))
                .statusCode(201)
                .body("organisationNumber", equalTo("8020020007"))
                .extract();
        var path = "/organisations/" + made.path("id");

        Api.get("deltagare-8020020007", "/organisations?name=ökenvind")
                .statusCode(200)
                .body("items.id", contains(made.<String>path("id")));
        Api.put(
                        "handlaggare-01",
                        path,
                        made.header("ETag"),
                        Map.of("name", "Ökenvinden", "kind", "CIVIL_SOCIETY", "organisationNumber", "8020020007"))
                .statusCode(200)
                .body("name", equalTo("Ökenvinden"));
        Api.put("handlaggare-01", path, made.header("ETag"), Map.of("name", "X", "kind", "CIVIL_SOCIETY"))
                .statusCode(412);
    }

    @Test
    void aNumberAndACodeAreOfOneOrganisationOnly() {
        var board = CollaborationFixture.countyBoard("13");
        Api.post("samordnare", "/organisations", Map.of("name", "En till", "kind", "AGENCY", "countyBoardOf", "13"))
                .statusCode(409)
                .body("type", endsWith("/organisation-exists"));
        Api.get("revisor", "/organisations?countyBoardOf=13").statusCode(200).body("items.id", contains(board.id()));
    }

    @ParameterizedTest
    @CsvSource({
        "AGENCY, municipalityCode, 1280, kind-contradicted, /municipalityCode",
        "MUNICIPALITY, countyBoardOf, 14, kind-contradicted, /countyBoardOf",
        "MUNICIPALITY, municipalityCode, 9999, unknown-code, /municipalityCode",
        "AGENCY, countyBoardOf, 99, unknown-code, /countyBoardOf",
        "AGENCY, organisationNumber, 2021002115, wrong-check-digit, /organisationNumber"
    })
    void whatDoesNotGoTogetherIsRefused(String kind, String property, String value, String problem, String pointer) {
        var body = new HashMap<String, String>(Map.of("name", "Felaktig", "kind", kind, property, value));
        Api.post("samordnare", "/organisations", body)
                .statusCode(422)
                .body("type", endsWith("/" + problem))
                .body("errors.pointer", hasItem(pointer));
    }
}
