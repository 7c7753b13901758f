package se.lansstyrelsen.integration.reporting.dataset;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static se.lansstyrelsen.integration.reporting.ReportingFixture.awaitFigure;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.lansstyrelsen.integration.embedded.EmbeddedStack;
import se.lansstyrelsen.integration.kit.Topics;
import se.lansstyrelsen.integration.kit.quality.Api;
import se.lansstyrelsen.integration.reporting.ReportingFixture;

@QuarkusTest
@QuarkusTestResource(value = EmbeddedStack.class, initArgs = @ResourceArg(name = "service", value = "reporting"))
class DatasetTest {

    @Test
    void everyDatasetIsListedWithWhatThereIsToKnowOfIt() {
        Api.anyone()
                .get("/open-data?limit=100")
                .then()
                .statusCode(200)
                .body("items", hasSize(14))
                .body("items.title", everyItem(notNullValue()))
                .body("items.titleEnglish", everyItem(notNullValue()))
                .body("items.contact", everyItem(containsString("@")))
                .body("items.licence", everyItem(equalTo("http://creativecommons.org/publicdomain/zero/1.0/")))
                .body("items.find { it.code == 'grants-by-county' }.unit", equalTo("Kronor"))
                .body("items.find { it.code == 'grants-by-county' }.periodicity", equalTo("MONTHLY"))
                .body("items.find { it.code == 'grants-by-county' }.asOf", notNullValue())
                .body(
                        "items.find { it.code == 'grant-calls' }.address",
                        equalTo("http://127.0.0.1:8082/grants/v1/calls"))
                .body("items.find { it.code == 'grant-calls' }.asOf", nullValue());
        Api.anyone()
                .accept("text/csv")
                .get("/open-data")
                .then()
                .statusCode(200)
                .body(startsWith("\uFEFFcode;title;titleEnglish;"));
    }

    @Test
    void aDatasetIsTheSameRowsAsPagesAndAsFiles() throws Exception {
        ReportingFixture.tellProgress("2180", 2017, 60, 50);
        ReportingFixture.tellProgress("2181", 2017, 60, 2);
        awaitFigure("counted-against-quota", 2017, "21", 52);
        Api.anyone()
                .get("/open-data/reception-by-municipality?year=2017&county=21")
                .then()
                .statusCode(200)
                .body("_meta.totalRecords", equalTo(10))
                .body("items.find { it.municipalityCode == '2181' }.quota", equalTo(60))
                .body("items.find { it.municipalityCode == '2181' }.countedAgainstQuota", nullValue())
                .body("items.find { it.municipalityCode == '2181' }.assigned", nullValue())
                .body("items.find { it.municipalityCode == '2181' }.onQuotaWithheld", equalTo(true))
                .body("items.find { it.municipalityCode == '2180' }.onQuotaWithheld", equalTo(true))
                .body("items.find { it.municipalityCode == '2180' }.selfSettled", equalTo(7));
        var csv = Api.anyone()
                .get("/open-data/reception-by-municipality.csv?year=2017&county=21")
                .then()
                .statusCode(200)
                .contentType(startsWith("text/csv"))
                .extract()
                .asString();
        assertEquals(
                csv,
                Api.anyone()
                        .accept("text/csv")
                        .get("/open-data/reception-by-municipality?year=2017&county=21")
                        .asString());
        assertEquals(11, csv.lines().count());
        Api.anyone()
                .get("/open-data/reception-by-municipality.json?year=2017&county=21")
                .then()
                .statusCode(200)
                .body("$", hasSize(10));
        Api.anyone()
                .get("/open-data/reception-by-county?year=2017")
                .then()
                .body("items[0].countyCode", nullValue())
                .body("items[0].county", equalTo("Riket"))
                .body("items.find { it.countyCode == '21' }.countedAgainstQuota", equalTo(52));
        Api.anyone()
                .get("/open-data/reception-by-county?limit=100")
                .then()
                .body("items.year.unique()", hasItems(2016, 2017, 2018));
    }

    @Test
    void kronorAndMeetingsAreNotWithheld() throws Exception {
        tell(
                "grants",
                "frame-allotted",
                "{\"frameId\": \"f\", \"scheme\": \"TIA\", \"year\": 2017, \"countyCode\": \"21\", \"allotted\": 5}");
        tell(
                "collaboration",
                "meeting-held",
                "{\"meetingId\": \"m\", \"level\": \"REGIONAL\", \"countyCode\": \"21\", \"heldOn\": \"2017-03-01\"}");
        awaitFigure("grant-frame", 2017, "21", 5);
        awaitFigure("meetings-held", 2017, "21", 1);
        Api.anyone()
                .get("/open-data/grants-by-county?year=2017&county=21")
                .then()
                .statusCode(200)
                .body("items.scheme", equalTo(List.of("TIA")))
                .body("items[0].frame", equalTo(5))
                .body("items[0].paid", nullValue());
        Api.anyone()
                .get("/open-data/collaboration-by-county?year=2017&county=21")
                .then()
                .statusCode(200)
                .body("items[0].meetingsHeld", equalTo(1));
        Api.anyone().get("/open-data/unaccompanied-shares?year=2017").then().statusCode(200);
    }

    @Test
    void whatIsNoDatasetOrYearIsRefused() {
        Api.anyone().get("/open-data/everything.csv").then().statusCode(404);
        Api.anyone().get("/open-data/reception-by-county.xls").then().statusCode(404);
        Api.anyone().get("/open-data/indicators.csv").then().statusCode(404);
        Api.anyone().get("/open-data/reception-by-county?year=1999").then().statusCode(400);
        Api.anyone().get("/open-data/reception-by-county?county=99").then().statusCode(400);
    }

    private static void tell(String service, String event, String data) throws Exception {
        Topics.send(
                service + ".events",
                event,
                UUID.randomUUID().toString(),
                "se.lansstyrelsen.integration." + service + "." + event + ".v1",
                data);
    }
}
