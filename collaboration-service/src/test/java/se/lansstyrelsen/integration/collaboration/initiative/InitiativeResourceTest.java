package se.lansstyrelsen.integration.collaboration.initiative;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.lansstyrelsen.integration.collaboration.CollaborationFixture;
import se.lansstyrelsen.integration.embedded.EmbeddedStack;
import se.lansstyrelsen.integration.kit.quality.Api;
import se.lansstyrelsen.integration.kit.time.StockholmTime;

@QuarkusTest
@QuarkusTestResource(value = EmbeddedStack.class, initArgs = @ResourceArg(name = "service", value = "collaboration"))
class InitiativeResourceTest {

    private static final String BOARD = "handlaggare-25";

    @Test
    void anInitiativeIsReportedOnceAYearAndCorrectedInItsPlace() {
        var partner = CollaborationFixture.agency();
        var content = content();
        content.put("partnerIds", List.of(partner.id()));
        var made = Api.post(BOARD, "/own-initiatives", content)
                .statusCode(201)
                .body("content.funding.source", contains("OWN", "AMIF"))
                .extract()
                .<String>path("id");
        report(made, 2023, 41, 12).statusCode(201);
        report(made, 2024, 50, 30).statusCode(201);
        report(made, 2023, 42, 12)
                .statusCode(201)
                .body("reports.year", containsInAnyOrder(2023, 2024))
                .body("reports.women", containsInAnyOrder(42, 50));
        Api.get(partner.caller(), "/own-initiatives?county=25&year=2024").body("items.id", hasItem(made));
        Api.get(partner.caller(), "/own-initiatives?county=25&year=2022").body("items.id", not(hasItem(made)));
    }

    @Test
    void whatCannotBeIsRefused() {
        var made = Api.post(BOARD, "/own-initiatives", content())
                .statusCode(201)
                .extract()
                .<String>path("id");
        refused(report(made, 2022, 1, 1), 422, "dates-out-of-order");
        refused(report(made, LocalDate.now(StockholmTime.ZONE).getYear() + 1, 1, 1), 422, "dates-out-of-order");
        refused(Api.post("handlaggare-24", "/own-initiatives", content()), 403, "out-of-scope");
        var elsewhere = content();
        elsewhere.put("countyCode", "24");
        var tag = Api.get(BOARD, "/own-initiatives/" + made).extract().header("ETag");
        refused(Api.put(BOARD, "/own-initiatives/" + made, tag, elsewhere), 422, "initiative-stays-with-its-county");
        var unknown = content();
        unknown.put("partnerIds", List.of(UUID.randomUUID().toString()));
        refused(Api.post(BOARD, "/own-initiatives", unknown), 422, "no-such-organisation");
    }

    private static ValidatableResponse report(String initiative, int year, int women, int men) {
        var tag = Api.get(BOARD, "/own-initiatives/" + initiative).extract().header("ETag");
        return Api.move(
                BOARD,
                "/own-initiatives/" + initiative + "/reports",
                tag,
                Map.of("year", year, "results", "Fler i arbete.", "women", women, "men", men));
    }

    private static Map<String, Object> content() {
        var content = new LinkedHashMap<String, Object>();
        content.put("countyCode", "25");
        content.put("title", "Yrkesväg Norrbotten");
        content.put("purpose", "Korta vägen till arbete.");
        content.put("startsOn", "2023-02-01");
        content.put(
                "funding",
                List.of(Map.of("source", "OWN", "amount", 200_000), Map.of("source", "AMIF", "amount", 1_500_000)));
        return content;
    }

    private static void refused(ValidatableResponse answer, int status, String problem) {
        answer.statusCode(status).body("type", endsWith("/" + problem));
    }
}
