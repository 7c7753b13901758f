package se.lansstyrelsen.integration.collaboration.issue;

import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.lansstyrelsen.integration.collaboration.CollaborationFixture;
import se.lansstyrelsen.integration.embedded.EmbeddedStack;
import se.lansstyrelsen.integration.kit.quality.Api;
import se.lansstyrelsen.integration.kit.time.StockholmTime;

@QuarkusTest
@QuarkusTestResource(value = EmbeddedStack.class, initArgs = @ResourceArg(name = "service", value = "collaboration"))
class IssueRefusalTest {

    private static final String BOARD = "handlaggare-10";
    private static final String COORDINATOR = "samordnare";

    private String national;
    private String regional;
    private String issue;

    @BeforeEach
    void anIssueAtARegionalForum() {
        national = CollaborationFixture.national();
        regional = CollaborationFixture.regional(national, "10");
        issue = IssueSteps.raised(BOARD, regional, "2024-01-10");
    }

    @Test
    void liftedByAForumThatDoesNotHoldIt() {
        var other = CollaborationFixture.regional(national, "10");
        refused(IssueSteps.lift(BOARD, issue, other, "2024-02-01"), 409, "issue-not-held-here");
    }

    @Test
    void answeredAfterItWasLifted() {
        IssueSteps.lift(BOARD, issue, regional, "2024-02-01").statusCode(201);
        refused(IssueSteps.answer(BOARD, issue, regional, "2024-02-02"), 409, "issue-lifted-already");
    }

    @Test
    void closedWithoutAnAnswer() {
        refused(
                IssueSteps.act(BOARD, issue, "closings", "byForumId", regional, "reason", "Klart."),
                409,
                "issue-without-answer");
        refused(
                IssueSteps.act(BOARD, issue, "acknowledgements", "originForumId", regional, "satisfied", true),
                409,
                "issue-without-answer");
    }

    @Test
    void sentToItself() {
        refused(
                IssueSteps.act(
                        BOARD, issue, "descents", "byForumId", regional, "toForumId", regional, "reason", "Hit."),
                422,
                "issue-sent-to-itself");
        refused(
                IssueSteps.act(
                        BOARD,
                        issue,
                        "handovers",
                        "byForumId",
                        regional,
                        "toOrganisationId",
                        CollaborationFixture.countyBoard("10").id(),
                        "reason",
                        "Till oss."),
                422,
                "issue-sent-to-itself");
        refused(
                IssueSteps.act(BOARD, issue, "mergers", "byForumId", regional, "intoIssueId", issue),
                422,
                "issue-sent-to-itself");
    }

    @Test
    void datesOutOfOrder() {
        refused(IssueSteps.lift(BOARD, issue, regional, "2024-01-09"), 422, "dates-out-of-order");
        refused(
                IssueSteps.lift(
                        BOARD,
                        issue,
                        regional,
                        LocalDate.now(StockholmTime.ZONE).plusDays(2).toString()),
                422,
                "date-in-the-future");
    }

    @Test
    void liftedAboveTheTopOrSentToAForumThatIsNotBelow() {
        var top = IssueSteps.raised(COORDINATOR, national, "2024-01-10");
        refused(IssueSteps.lift(COORDINATOR, top, national, null), 409, "no-forum-above");
        refused(
                IssueSteps.act(
                        BOARD,
                        issue,
                        "descents",
                        "byForumId",
                        regional,
                        "toForumId",
                        CollaborationFixture.regional(national, "10"),
                        "reason",
                        "Dit."),
                422,
                "forum-not-below");
    }

    @Test
    void mergedWithOneThatAnotherForumHolds() {
        var other = IssueSteps.raised(BOARD, CollaborationFixture.regional(national, "10"), "2024-01-10");
        refused(
                IssueSteps.act(BOARD, issue, "mergers", "byForumId", regional, "intoIssueId", other),
                409,
                "issues-held-apart");
        refused(
                IssueSteps.act(BOARD, issue, "mergers", "byForumId", regional, "intoIssueId", UUID.randomUUID()),
                409,
                "issues-held-apart");
        Api.get(BOARD, "/issues/" + issue).body("state", equalTo("HELD"));
    }

    @Test
    void acknowledgedByAForumItDidNotComeFromAndAnsweredTwice() {
        IssueSteps.answer(BOARD, issue, regional, "2024-02-01").statusCode(201);
        refused(
                IssueSteps.act(COORDINATOR, issue, "acknowledgements", "originForumId", national, "satisfied", true),
                422,
                "origin-unknown");
        refused(IssueSteps.answer(BOARD, issue, regional, "2024-02-02"), 409, "issue-answered-already");
    }

    @Test
    void anythingAfterItWasClosed() {
        IssueSteps.answer(BOARD, issue, regional, "2024-02-01").statusCode(201);
        IssueSteps.act(BOARD, issue, "acknowledgements", "originForumId", regional, "satisfied", false)
                .statusCode(201);
        IssueSteps.act(BOARD, issue, "closings", "byForumId", regional, "reason", "Klart.")
                .statusCode(201);
        refused(IssueSteps.lift(BOARD, issue, regional, null), 409, "issue-closed-already");
        refused(
                IssueSteps.act(BOARD, issue, "closings", "byForumId", regional, "reason", "Igen."),
                409,
                "issue-closed-already");
    }

    @Test
    void anOwnAreaWithoutNameAndAGuestWhoRaises() {
        var body = IssueSteps.content(null);
        body.put("area", "OTHER");
        refused(Api.post(BOARD, "/forums/" + regional + "/issues", body), 422, "own-area-unclear");
        var guest = CollaborationFixture.agency();
        CollaborationFixture.seat(BOARD, regional, guest, "GUEST");
        refused(
                Api.post(guest.caller(), "/forums/" + regional + "/issues", IssueSteps.content(null)),
                403,
                "out-of-scope");
        refused(IssueSteps.lift(guest.caller(), issue, regional, null), 403, "out-of-scope");
    }

    @Test
    void aForumEndedWhileItHoldsAnIssue() {
        refused(
                Api.move(
                        BOARD,
                        "/forums/" + regional + "/endings",
                        "\"0\"",
                        Map.of("endsOn", "2036-01-01", "reason", "Slut.")),
                409,
                "forum-has-duties");
    }

    private static void refused(ValidatableResponse answer, int status, String problem) {
        answer.statusCode(status).body("type", endsWith("/" + problem));
    }
}
