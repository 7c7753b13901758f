package se.lansstyrelsen.integration.collaboration.issuestatistics;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import se.lansstyrelsen.integration.collaboration.CollaborationFixture;
import se.lansstyrelsen.integration.collaboration.issue.IssueSteps;
import se.lansstyrelsen.integration.embedded.EmbeddedStack;
import se.lansstyrelsen.integration.kit.quality.Api;

@QuarkusTest
@QuarkusTestResource(value = EmbeddedStack.class, initArgs = @ResourceArg(name = "service", value = "collaboration"))
class IssueStatisticsTest {

    private static final String BOARD = "handlaggare-12";

    @Test
    void issuesAreCountedByAreaAndTheirWaitingByLevel() {
        var national = CollaborationFixture.national();
        var regional = CollaborationFixture.regional(national, "12");
        var answered = IssueSteps.raised(BOARD, regional, "2023-01-10");
        IssueSteps.lift(BOARD, answered, regional, "2023-01-20").statusCode(201);
        IssueSteps.answer("samordnare", answered, national, "2023-03-01").statusCode(201);
        var quick = IssueSteps.raised(BOARD, regional, "2023-02-01");
        IssueSteps.answer(BOARD, quick, regional, "2023-02-11").statusCode(201);
        IssueSteps.raised(BOARD, regional, "2023-05-01");

        Api.get("revisor", "/issue-statistics?county=12&year=2023")
                .statusCode(200)
                .body("items.area", contains("STATE_PRESENCE"))
                .body("items[0].raised", equalTo(3))
                .body("items[0].open", equalTo(1))
                .body("items[0].overdue", equalTo(1))
                .body("items[0].answered", equalTo(2))
                .body("items[0].closed", equalTo(0))
                .body("items[0].meanDays", equalTo(30))
                .body("items[0].medianDays", equalTo(30));
        Api.get(BOARD, "/issue-statistics/levels?county=12&year=2023")
                .statusCode(200)
                .body("items.level", contains("NATIONAL", "REGIONAL"))
                .body("items[0].meanDays", equalTo(40))
                .body("items[1].issues", equalTo(3))
                .body("items[1].medianDays", equalTo(10));
        var table = Api.as(BOARD)
                .accept("text/csv")
                .get("/issue-statistics?county=12&year=2023")
                .asString();
        assertTrue(table.contains("STATE_PRESENCE"), table);
        Api.get(BOARD, "/issue-statistics?county=12&year=2022").body("items", hasSize(0));
    }
}
