package se.lansstyrelsen.integration.grants.need;

import static org.hamcrest.Matchers.contains;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.lansstyrelsen.integration.embedded.EmbeddedStack;
import se.lansstyrelsen.integration.grants.GrantsFixture;
import se.lansstyrelsen.integration.kit.Await;
import se.lansstyrelsen.integration.kit.Topics;
import se.lansstyrelsen.integration.kit.quality.Api;
import se.lansstyrelsen.integration.kit.time.StockholmTime;

@QuarkusTest
@QuarkusTestResource(value = EmbeddedStack.class, initArgs = @ResourceArg(name = "service", value = "grants"))
class NeedResourceTest {

    private static final String ALLOCATION = "se.lansstyrelsen.integration.allocation.";

    @Test
    void theCountysFiguresStandBesideTheApplication() throws Exception {
        var year = LocalDate.now(StockholmTime.ZONE).getYear();
        var path = GrantsFixture.received(GrantsFixture.openCall("21"), "2180", "150000");
        tell(
                "quota-plan-decided.v1",
                """
                {"quotaPlanId": "018f3b9a-6f00-7000-8000-00000000a001", "countyCode": "21", "year": %d,
                 "diaryNumber": "1-2026", "decidedOn": "2025-11-15",
                 "lines": [{"municipalityCode": "2180", "modelQuota": 70, "quota": 90},
                           {"municipalityCode": "2181", "modelQuota": 10, "quota": null}]}"""
                        .formatted(year));
        tell("municipality-progress-changed.v1", progress(year, "2026-06-30", 41));
        // an older day that comes late changes nothing
        tell("municipality-progress-changed.v1", progress(year, "2026-05-31", 7));
        tell("municipality-progress-changed.v1", progress(year - 9, "2017-06-30", 1));
        tell("agreement-signed.v1", "{\"anything\": 1}");
        tell("municipality-progress-changed.v1", progress(year - 1, "2025-12-31", 80));

        Await.until("the last event effective", () -> figures(path).size() == 3);
        Api.get("handlaggare-21", path + "/need")
                .statusCode(200)
                .body("items.year", contains(year, year, year - 1))
                .body("items.municipalityCode", contains("2180", "2181", "2180"))
                .body("items.applicants", contains(true, false, true))
                .body("items.quota", contains(90, null, 90))
                .body("items.received", contains(41, null, 80));
        Api.get("handlaggare-20", path + "/need").statusCode(403);
        Api.get("kommun-2180", path + "/need").statusCode(403);
        assertEquals(
                4,
                Api.as("revisor")
                        .accept("text/csv")
                        .get(path + "/need")
                        .asString()
                        .lines()
                        .count());
    }

    private static List<Integer> figures(String path) {
        return Api.get("handlaggare-21", path + "/need").extract().path("items.year");
    }

    private static String progress(int year, String asOf, int received) {
        return """
                {"year": %d, "countyCode": "21", "municipalityCode": "2180", "asOf": "%s", "quota": 90,
                 "assigned": 60, "received": %d, "selfSettled": 12, "overAssigned": 0}"""
                .formatted(year, asOf, received);
    }

    private static void tell(String type, String data) {
        try {
            Topics.send("allocation.events", "k", UUID.randomUUID().toString(), ALLOCATION + type, data);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
