package se.lansstyrelsen.integration.collaboration.newsletter;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.mail.internet.MimeMessage;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.lansstyrelsen.integration.collaboration.Mailbox;
import se.lansstyrelsen.integration.embedded.EmbeddedStack;
import se.lansstyrelsen.integration.kit.Await;
import se.lansstyrelsen.integration.kit.quality.Api;

@QuarkusTest
@QuarkusTestResource(value = EmbeddedStack.class, initArgs = @ResourceArg(name = "service", value = "collaboration"))
class NewsletterResourceTest {

    private static final String BOARD = "handlaggare-14";

    @Inject
    Subscriptions subscriptions;

    @Test
    void onlyWhoConfirmedGetsTheIssueAndLeavesWithOneRequest() throws Exception {
        var newsletter = newsletter();
        var confirmed = address();
        var never = address();
        ask(newsletter, confirmed);
        ask(newsletter, never);
        ask(newsletter, confirmed.toUpperCase());
        var link = Mailbox.link(Mailbox.await(confirmed, 1));
        Api.anyone().get(link).then().statusCode(200).body(containsString("<button type=\"submit\">Bekräfta"));
        audience(newsletter).body("confirmed", is(0)).body("asked", is(2));
        Api.anyone().post(link).then().statusCode(200);
        Api.anyone().post(link).then().statusCode(200);
        audience(newsletter).body("confirmed", is(1)).body("asked", is(1));

        var issue = draft(newsletter, "Fler läser **svenska** & arbetar.")
                .statusCode(201)
                .extract();
        var path = "/newsletter-issues/" + issue.path("id");
        Api.anyone().get(path + "/page").then().statusCode(404);
        Api.move(BOARD, path + "/sending", issue.header("ETag"), null)
                .statusCode(200)
                .body("number", is(1));
        var letter = Mailbox.await(confirmed, 2);
        assertThat(letter.getSubject(), containsString("nr 1: Höstnummer"));
        assertThat(Mailbox.text(letter, "text/html"), containsString("<strong>svenska</strong> &amp; arbetar"));
        assertThat(Mailbox.text(letter, "text/plain"), containsString("Fler läser svenska & arbetar"));
        assertThat(Mailbox.header(letter, "List-Unsubscribe-Post"), equalTo("List-Unsubscribe=One-Click"));
        assertThat(Mailbox.header(letter, "List-Unsubscribe"), containsString(Mailbox.link(letter)));
        Await.until(
                "the letter is sent",
                () -> Api.get(BOARD, path + "/progress").extract().<Integer>path("sent") == 1);
        assertThat(Mailbox.of(never), hasSize(1));
        Api.anyone().get(path + "/page").then().statusCode(200).body(not(containsString("/leaving")));
        Api.anyone()
                .get("/newsletters/" + newsletter + "/issues")
                .then()
                .body("items.id", hasItem(issue.<String>path("id")));

        var leave = Mailbox.link(letter);
        Api.anyone()
                .contentType("application/x-www-form-urlencoded")
                .body("List-Unsubscribe=One-Click")
                .post(leave)
                .then()
                .statusCode(200)
                .body(containsString("raderad"));
        Api.anyone().post(leave).then().statusCode(200).body(containsString("redan avslutad"));
        Api.anyone().post(link).then().statusCode(404);
        Api.get(BOARD, "/deliveries?letter=" + Api.get(BOARD, path).extract().path("letterId"))
                .statusCode(200)
                .body("items[0].state", equalTo("SENT"))
                .body("items[0].recipient", nullValue());
        audience(newsletter).body("left", is(1));
    }

    @Test
    void aLetterThatComesBackEndsTheSubscription() throws Exception {
        var newsletter = newsletter();
        var gone = confirmed(newsletter);
        var full = confirmed(newsletter);
        for (var number = 1; number <= 3; number++) {
            var issue = draft(newsletter, "Text").statusCode(201).extract();
            var path = "/newsletter-issues/" + issue.path("id");
            Api.move(BOARD, path + "/sending", issue.header("ETag"), null).statusCode(200);
            var last = number == 1 ? Mailbox.await(gone, 2) : null;
            if (last != null) {
                bounce(last, "5.1.1");
                audience(newsletter).body("bounced", is(1)).body("confirmed", is(1));
            }
            bounce(Mailbox.await(full, number + 1), "4.2.2");
        }
        audience(newsletter).body("bounced", is(2)).body("confirmed", is(0));
    }

    @Test
    void whatCannotBeIsRefused() throws Exception {
        var newsletter = newsletter();
        refused(draft(newsletter, "Hej <script>alert(1)</script>"), 422, "markdown-unsafe");
        refused(draft(newsletter, "[x](javascript:alert(1))"), 422, "markdown-unsafe");
        ask(newsletter, "inte en adress").statusCode(400);
        var name =
                Api.anyone().get("/newsletters/" + newsletter).then().extract().<String>path("name");
        refused(
                Api.post(BOARD, "/newsletters", Map.of("countyCode", "14", "name", name, "description", "Samma")),
                409,
                "newsletter-exists");
        refused(
                Api.post(BOARD, "/newsletters", Map.of("name", "Alla", "description", "Nationellt")),
                403,
                "out-of-scope");
        var issue = draft(newsletter, "Text").statusCode(201).extract();
        var sending = "/newsletter-issues/" + issue.path("id") + "/sending";
        refused(Api.move(BOARD, sending, issue.header("ETag"), null), 409, "newsletter-without-readers");
        refused(Api.move("handlaggare-24", sending, issue.header("ETag"), null), 403, "out-of-scope");
        confirmed(newsletter);
        var sent = Api.move(BOARD, sending, issue.header("ETag"), null)
                .statusCode(200)
                .extract();
        refused(Api.move(BOARD, sending, sent.header("ETag"), null), 409, "newsletter-sent");
        Api.anyone().post("/newsletter-subscriptions/nej/leaving").then().statusCode(404);
    }

    @Test
    void anAddressIsErasedAtItsOwnersRequest() throws Exception {
        var newsletter = newsletter();
        var somebody = confirmed(newsletter);
        Api.post(BOARD, "/newsletters/" + newsletter + "/erasures", Map.of("email", somebody))
                .statusCode(204);
        Api.post(BOARD, "/newsletters/" + newsletter + "/erasures", Map.of("email", somebody))
                .statusCode(204);
        assertThat(subscriptions.on(UUID.fromString(newsletter), somebody).isPresent(), is(false));
        audience(newsletter).body("left", is(1));
    }

    private static void bounce(MimeMessage letter, String status) throws Exception {
        var id = Mailbox.header(letter, "Message-ID").replaceAll("[<>]|@.*", "");
        Await.until("the delivery is settled", () -> Api.get(BOARD, "/deliveries/" + id)
                .extract()
                .path("state")
                .equals("SENT"));
        for (var twice = 0; twice < 2; twice++) {
            Api.post(BOARD, "/mail-bounces", Map.of("deliveryId", id, "status", status))
                    .statusCode(200)
                    .body("state", equalTo("BOUNCED"));
        }
    }

    private static String newsletter() {
        return Api.post(
                        BOARD,
                        "/newsletters",
                        Map.of("countyCode", "14", "name", "Integration " + UUID.randomUUID(), "description", "Nytt."))
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static String confirmed(String newsletter) throws Exception {
        var address = address();
        ask(newsletter, address);
        Api.anyone().post(Mailbox.link(Mailbox.await(address, 1))).then().statusCode(200);
        return address;
    }

    private static String address() {
        return UUID.randomUUID() + "@example.org";
    }

    private static ValidatableResponse ask(String newsletter, String address) {
        return Api.anyone()
                .contentType("application/json")
                .body(Map.of("email", address))
                .post("/newsletters/" + newsletter + "/subscriptions")
                .then();
    }

    private static ValidatableResponse draft(String newsletter, String text) {
        return Api.post(
                BOARD,
                "/newsletters/" + newsletter + "/issues",
                Map.of("title", "Höstnummer", "articles", List.of(Map.of("heading", "Nytt", "text", text))));
    }

    private static ValidatableResponse audience(String newsletter) {
        return Api.get(BOARD, "/newsletters/" + newsletter + "/audience").statusCode(200);
    }

    private static void refused(ValidatableResponse answer, int status, String problem) {
        answer.statusCode(status).body("type", endsWith("/" + problem));
    }
}
