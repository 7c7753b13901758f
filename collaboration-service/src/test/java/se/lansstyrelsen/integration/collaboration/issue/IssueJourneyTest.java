package se.lansstyrelsen.integration.collaboration.issue;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.lansstyrelsen.integration.collaboration.CollaborationFixture;
import se.lansstyrelsen.integration.embedded.EmbeddedStack;
import se.lansstyrelsen.integration.kit.quality.Api;

/** An issue from two municipalities in two counties, up through every level, answered, and down again. */
@QuarkusTest
@QuarkusTestResource(value = EmbeddedStack.class, initArgs = @ResourceArg(name = "service", value = "collaboration"))
class IssueJourneyTest {

    private static final String BOARD = "handlaggare-08";
    private static final String OTHER_BOARD = "handlaggare-09";
    private static final String COORDINATOR = "samordnare";

    @Inject
    IssueReminders reminders;

    private String national;
    private String regional;
    private String subregional;
    private String local;
    private String mayor;

    @BeforeEach
    void forumsOnFourLevels() {
        var municipality = CollaborationFixture.municipality("0880");
        mayor = municipality.caller();
        national = CollaborationFixture.national();
        regional = CollaborationFixture.regional(national, "08");
        subregional = CollaborationFixture.subregional(regional, "08", CollaborationFixture.countyBoard("08"));
        local = CollaborationFixture.local(subregional, "08", municipality);
    }

    @Test
    void theAnswerReachesEveryForumItCameFromBeforeItIsClosed() {
        var issue = IssueSteps.raised(mayor, local, "2024-01-10");
        IssueSteps.lift(mayor, issue, local, "2024-01-20").statusCode(201);
        IssueSteps.lift(BOARD, issue, subregional, "2024-02-01").statusCode(201);
        IssueSteps.lift(BOARD, issue, regional, "2024-03-01").statusCode(201).body("holder.forumId", equalTo(national));

        var otherRegional = CollaborationFixture.regional(national, "09");
        var other = IssueSteps.raised(OTHER_BOARD, otherRegional, "2024-02-15");
        IssueSteps.lift(OTHER_BOARD, other, otherRegional, "2024-03-05").statusCode(201);
        IssueSteps.act(COORDINATOR, other, "mergers", "byForumId", national, "intoIssueId", issue, "on", "2024-03-10")
                .statusCode(201)
                .body("state", equalTo("MERGED"))
                .body("holder", nullValue())
                .body("mergedInto", equalTo(issue));

        IssueSteps.answer(COORDINATOR, issue, national, "2024-04-01")
                .statusCode(201)
                .body("state", equalTo("ANSWERED"))
                .body("waiting.level", contains("LOCAL", "SUBREGIONAL", "REGIONAL", "NATIONAL"))
                .body("waiting.days", contains(10, 12, 29, 31))
                .body("origins.forumId", contains(local, otherRegional))
                .body("origins.fromIssueId", contains(null, other));
        for (var forum : new String[] {local, subregional, regional, otherRegional}) {
            Api.get(COORDINATOR, "/forums/" + forum + "/backlog")
                    .body("items.source", hasItem("ISSUE_ANSWER"))
                    .body("items.sourceId", hasItem(issue));
        }

        IssueSteps.act(COORDINATOR, issue, "closings", "byForumId", national, "reason", "Klart.", "on", "2024-04-02")
                .statusCode(409)
                .body("type", endsWith("/issue-not-acknowledged"));
        acknowledge(mayor, issue, local).statusCode(201);
        acknowledge(OTHER_BOARD, issue, otherRegional).statusCode(201);
        acknowledge(mayor, issue, local).statusCode(409).body("type", endsWith("/acknowledged-already"));
        IssueSteps.act(COORDINATOR, issue, "closings", "byForumId", national, "reason", "Klart.", "on", "2024-05-01")
                .statusCode(201)
                .body("state", equalTo("CLOSED"))
                .body("origins.acknowledgedOn", everyItem(notNullValue()));

        Api.get(mayor, "/issues/" + issue).statusCode(200).body("answer.text", equalTo("Handläggningen förstärks."));
        Api.get(OTHER_BOARD, "/issues?passed=" + otherRegional).body("items.id", containsInAnyOrder(issue, other));
        Api.get(CollaborationFixture.agency().caller(), "/issues/" + issue).statusCode(403);
        Api.get(CollaborationFixture.agency().caller(), "/issues").body("items", hasSize(0));
    }

    @Test
    void anOrganisationAnswersWhatItWasHandedOrHandsItBack() {
        var agency = CollaborationFixture.agency();
        var issue = IssueSteps.raised(BOARD, regional, "2024-01-10");
        IssueSteps.act(
                        BOARD,
                        issue,
                        "handovers",
                        "byForumId",
                        regional,
                        "toOrganisationId",
                        agency.id(),
                        "reason",
                        "Er sak.")
                .statusCode(201)
                .body("state", equalTo("HANDED_OVER"))
                .body("holder.forumId", nullValue());
        Api.get(agency.caller(), "/issues?holderOrganisation=" + agency.id())
                .body("items.id", contains(issue))
                .body("items.holderLevel", contains("ORGANISATION"));
        IssueSteps.act(agency.caller(), issue, "returns", "byOrganisationId", agency.id(), "reason", "Inte vår sak.")
                .statusCode(201)
                .body("holder.forumId", equalTo(regional));
        IssueSteps.act(
                        BOARD,
                        issue,
                        "handovers",
                        "byForumId",
                        regional,
                        "toOrganisationId",
                        agency.id(),
                        "reason",
                        "Jo.")
                .statusCode(201);
        IssueSteps.act(BOARD, issue, "answers", "byForumId", regional, "text", "Svar.")
                .statusCode(409)
                .body("type", endsWith("/issue-not-held-here"));
        IssueSteps.act(agency.caller(), issue, "answers", "byOrganisationId", agency.id(), "text", "Svar.")
                .statusCode(201)
                .body("answer.text", equalTo("Svar."));
    }

    @Test
    void aHolderThatIsLateIsRemindedOnceAndTheIssueIsListed() {
        var issue = IssueSteps.raised(mayor, local, "2024-01-10");
        Api.get(mayor, "/issues?overdue=true&holderForum=" + local)
                .statusCode(200)
                .body("items.id", contains(issue))
                .body("items[0].overdueDays", greaterThan(600));
        reminders.remind();
        reminders.remind();
        Api.get(mayor, "/issues/" + issue).body("steps.kind", contains("RAISED", "REMINDED"));
        Api.get(mayor, "/forums/" + local + "/backlog").body("items.sourceId", contains(issue));
        IssueSteps.lift(mayor, issue, local, "2024-02-01").statusCode(201);
    }

    @Test
    void whatIsLiftedNeedsNoMeetingOfTheForumAnyMore() {
        var issue = IssueSteps.raised(mayor, local, null);
        Api.get(mayor, "/forums/" + local + "/backlog").body("items.sourceId", hasItem(issue));
        IssueSteps.lift(mayor, issue, local, null).statusCode(201);
        Api.get(mayor, "/forums/" + local + "/backlog").body("items.sourceId", not(hasItem(issue)));
        Api.get(BOARD, "/forums/" + subregional + "/backlog").body("items.sourceId", hasItem(issue));
        IssueSteps.act(BOARD, issue, "descents", "byForumId", subregional, "toForumId", local, "reason", "Er sak.")
                .statusCode(201)
                .body("holder.forumId", equalTo(local));
    }

    private static ValidatableResponse acknowledge(String caller, String issue, String forum) {
        return IssueSteps.act(
                caller, issue, "acknowledgements", "originForumId", forum, "satisfied", true, "on", "2024-04-20");
    }
}
