package se.lansstyrelsen.integration.collaboration.notification;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import com.rometools.rome.io.SyndFeedInput;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.lansstyrelsen.integration.collaboration.CollaborationFixture;
import se.lansstyrelsen.integration.collaboration.Mailbox;
import se.lansstyrelsen.integration.collaboration.issue.IssueSteps;
import se.lansstyrelsen.integration.embedded.EmbeddedStack;
import se.lansstyrelsen.integration.kit.quality.Api;

@QuarkusTest
@QuarkusTestResource(value = EmbeddedStack.class, initArgs = @ResourceArg(name = "service", value = "collaboration"))
class NotificationResourceTest {

    @Inject
    NotificationService notifications;

    @Test
    void whatAwaitsAnOrganisationIsToldWhenItAsksAndByLetterOnceADay() throws Exception {
        var agency = CollaborationFixture.agency();
        Api.get(agency.caller(), "/notifications").statusCode(200).body("$", hasSize(0));
        var regional = CollaborationFixture.regional(CollaborationFixture.national(), "22");
        var led = CollaborationFixture.subregional(regional, "22", agency);
        var issue = IssueSteps.raised(agency.caller(), led, "2021-02-01");
        var report = Api.post(
                        "handlaggare-22",
                        "/situation-reports",
                        Map.of(
                                "countyCode",
                                "22",
                                "year",
                                2021,
                                "quarter",
                                1,
                                "dueOn",
                                "2021-03-15",
                                "contributorIds",
                                List.of(agency.id())))
                .statusCode(201)
                .extract()
                .<String>path("id");
        Api.get(agency.caller(), "/notifications")
                .statusCode(200)
                .body("kind", contains("CONTRIBUTION_DUE", "ISSUE_TO_ANSWER"))
                .body("id", contains(report, issue))
                .body("overdue", contains(true, true));

        var feed = new SyndFeedInput()
                .build(new StringReader(Api.as(agency.caller())
                        .get("/notifications/feed")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString()));
        assertThat(feed.getFeedType(), equalTo("atom_1.0"));
        assertThat(feed.getEntries(), hasSize(2));
        assertThat(feed.getEntries().get(1).getLink(), endsWith("/collaboration/v1/issues/" + issue));

        var address = UUID.randomUUID() + "@example.org";
        var mail = Api.post(agency.caller(), "/notification-mails", Map.of("email", address))
                .statusCode(201)
                .extract()
                .<String>path("id");
        Api.post(agency.caller(), "/notification-mails", Map.of("email", address))
                .statusCode(409)
                .body("type", endsWith("/notified-already"));
        notifications.send(LocalDate.of(2026, 11, 26));
        notifications.send(LocalDate.of(2026, 11, 26));
        assertThat(
                Mailbox.text(Mailbox.await(address, 1), "text/plain"),
                containsString("Bidrag till lägesrapport: Kvartal 1 2021, senast 15 mars 2021"));
        notifications.send(LocalDate.of(2026, 11, 27));
        Mailbox.await(address, 2);
        assertThat(Mailbox.of(address).size(), is(2));

        Api.as(CollaborationFixture.agency().caller())
                .delete("/notification-mails/" + mail)
                .then()
                .statusCode(404);
        Api.as(agency.caller()).delete("/notification-mails/" + mail).then().statusCode(204);
        Api.get(agency.caller(), "/notification-mails").body("$", hasSize(0));
        Api.post(
                        agency.caller(),
                        "/situation-reports/" + report + "/contributions/" + agency.id() + "/declining",
                        Map.of("reason", "Ingen tid."))
                .statusCode(200);
        Api.get(agency.caller(), "/notifications").body("kind", contains("ISSUE_TO_ANSWER"));
    }

    @Test
    void whoSpeaksForNobodyIsToldSo() {
        Api.post("deltagare-5560360793", "/notification-mails", Map.of("email", "ingen@example.org"))
                .statusCode(409)
                .body("type", endsWith("/nothing-to-notify"));
    }
}
