package se.lansstyrelsen.integration.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import se.lansstyrelsen.integration.local.Options;
import se.lansstyrelsen.integration.local.Stack;
import se.lansstyrelsen.integration.local.demo.Api;

/** Ten thousand letters on their way while the service is killed: each comes once, or is listed as in doubt. */
class NewsletterKillIT {

    private static final int READERS = 10_000;
    private static final int KILLS = 3;
    private static final int PATIENCE_SECONDS = 400;
    private static final String BOARD = "handlaggare-14";

    @Test
    void eachLetterComesOnceOrIsListedAsInDoubt() throws Exception {
        var seed = System.nanoTime();
        System.out.println("NewsletterKillIT seed " + seed);
        var random = new Random(seed);
        try (var stack = Stack.start(Options.forTests(1), System.out)) {
            var collaboration = new Api(stack, "collaboration");
            var newsletter = collaboration
                    .post(
                            BOARD,
                            "/newsletters",
                            Map.of("countyCode", "14", "name", "Integration", "description", "Nytt."),
                            null)
                    .body()
                    .get("id")
                    .asText();
            confirmReaders(stack, newsletter);
            var issue = collaboration.post(
                    BOARD,
                    "/newsletters/" + newsletter + "/issues",
                    Map.of("title", "Nytt", "articles", List.of(Map.of("heading", "Rubrik", "text", "Text."))),
                    null);
            var path = "/newsletter-issues/" + issue.body().get("id").asText();
            var letter = collaboration
                    .move(BOARD, path, "/sending", null)
                    .get("letterId")
                    .asText();
            for (var kill = 0; kill < KILLS; kill++) {
                Thread.sleep(1000 + random.nextInt(3000));
                assertTrue(waiting(collaboration, path) > 0, "killed while letters are on their way");
                stack.killAndAwait("collaboration", 0);
            }
            awaitSettled(collaboration, path);
            var progress = collaboration.get(BOARD, path + "/progress");
            var received = stack.mail().received().stream()
                    .map(NewsletterKillIT::recipient)
                    .toList();
            var once = new HashSet<>(received);
            var doubtful = recipients(collaboration.all(BOARD, "/deliveries?state=DOUBTFUL&letter=" + letter));
            System.out.println("NewsletterKillIT: " + progress + ", " + received.size() + " received");
            assertEquals(received.size(), once.size(), "nobody has two");
            assertEquals(READERS, progress.get("sent").asInt() + doubtful.size(), "sent or in doubt");
            assertTrue(doubtful.size() <= KILLS, "at most one in doubt for each kill");
            once.addAll(doubtful);
            assertEquals(READERS, once.size(), "each has come, or is listed");
        }
    }

    /** As if each had confirmed from the own mailbox; the way there has tests of its own. */
    private static void confirmReaders(Stack stack, String newsletter) throws SQLException {
        var database = stack.postgres().database("collaboration");
        try (var connection = DriverManager.getConnection(database.url(), database.user(), database.password());
                var insert = connection.prepareStatement(
                        """
                        insert into subscription
                          (id, version, newsletter_id, email, state, key, asked_at, confirmed_at, soft_bounces)
                        select gen_random_uuid(), 0, ?::uuid, 'lasare' || n || '@example.org', 'CONFIRMED',
                               md5('key' || n), now(), now(), 0
                          from generate_series(1, ?) n""")) {
            insert.setString(1, newsletter);
            insert.setInt(2, READERS);
            assertEquals(READERS, insert.executeUpdate());
        }
    }

    private static int waiting(Api collaboration, String path) {
        return collaboration.get(BOARD, path + "/progress").get("waiting").asInt();
    }

    private static void awaitSettled(Api collaboration, String path) throws InterruptedException {
        for (var second = 0; waiting(collaboration, path) > 0; second++) {
            assertTrue(second < PATIENCE_SECONDS, "letters still wait after " + PATIENCE_SECONDS + " s");
            Thread.sleep(1000);
        }
    }

    private static String recipient(MimeMessage letter) {
        try {
            return letter.getAllRecipients()[0].toString();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Set<String> recipients(List<JsonNode> deliveries) {
        return deliveries.stream()
                .map(delivery -> delivery.get("recipient").asText())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
