package se.lansstyrelsen.integration.reporting.intake;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static se.lansstyrelsen.integration.reporting.ReportingFixture.awaitFigure;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.lansstyrelsen.integration.embedded.EmbeddedStack;
import se.lansstyrelsen.integration.kit.Topics;
import se.lansstyrelsen.integration.kit.quality.Api;
import se.lansstyrelsen.integration.reporting.ReportingFixture;

@QuarkusTest
@QuarkusTestResource(value = EmbeddedStack.class, initArgs = @ResourceArg(name = "service", value = "reporting"))
class IntakeTest {

    private static final Map<String, List<String>> TOLD = Map.of(
            "allocation", List.of("quota-plan-decided", "unaccompanied-shares-recorded"),
            "grants", List.of("frame-allotted", "application-decided", "payment-made"),
            "collaboration", List.of("meeting-held", "issue-answered", "activity-held", "situation-report-published"));

    /** Each producer's own example is taken in and gives the figure it tells of. */
    @Test
    void everyServicesExamplesBecomeFigures() throws Exception {
        for (var service : TOLD.entrySet()) {
            for (var event : service.getValue()) {
                send(service.getKey(), event, example(event).replace("2026-12-15", "2026-01-15"));
            }
        }
        send(
                "collaboration",
                "initiative-reported",
                example("initiative-reported").replace("\"year\": 3", "\"year\": 2024"));
        awaitFigure("grants-paid", 2026, "24", 150000.5);
        awaitFigure("grants-decided", 2026, "08", 400000);
        awaitFigure("grant-frame", 2017, "04", 2830000);
        awaitFigure("meetings-held", 2024, "14", 1);
        awaitFigure("issues-answered", 2024, "14", 1);
        awaitFigure("activity-participants", 2024, "14", 36);
        awaitFigure("situation-reports", 2024, "14", 1);
        awaitFigure("initiative-participants", 2024, "14", 6);
        awaitFigure("unaccompanied-share", 2020, "24", 13);
    }

    @Test
    void whatAnEventNoLongerTellsIsWithdrawnAndWhatItTellsAnewIsCorrected() throws Exception {
        ReportingFixture.tellProgress("2380", 2021, 30, 11);
        awaitFigure("received-on-assignment", 2021, "23", 11);
        Topics.send(
                "allocation.events",
                "2380",
                UUID.randomUUID().toString(),
                "se.lansstyrelsen.integration.allocation.municipality-progress-changed.v1",
                """
                {"year": 2021, "countyCode": "23", "municipalityCode": "2380", "asOf": "2026-01-01", "quota": 30,
                 "assigned": 12, "received": 12, "selfSettled": 0, "overAssigned": 0,
                 "quarters": [{"year": 2021, "quarter": 2, "assigned": 12, "received": 12, "selfSettled": 0}]}""");
        awaitFigure("received-on-assignment", 2021, "23", 12);
        awaitFigure("counted-against-quota", 2021, "23", 12);
        Api.get("samordnare", "/indicators/received-on-assignment/observations?year=2021&county=23")
                .body("items.quarter", equalTo(List.of(2)));
        Api.get("samordnare", "/indicators/received-on-assignment/county-figures?year=2021&asOf=2021-03-31")
                .body("find { it.countyCode == '23' }.value", nullValue());
    }

    private static void send(String service, String event, String data) throws Exception {
        Topics.send(
                service + ".events",
                event,
                UUID.randomUUID().toString(),
                "se.lansstyrelsen.integration." + service + "." + event + ".v1",
                data);
    }

    private static String example(String name) throws IOException {
        try (var file = IntakeTest.class.getResourceAsStream("/events-taken-in/" + name + ".v1.example.json")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
