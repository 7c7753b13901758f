package se.lansstyrelsen.integration.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Follows every link of every page that can be reached from the front page. */
final class LinkWalk {

    private static final Pattern LINK = Pattern.compile("(?:href|src|action)=\"(/[^\"#]*)");
    private static final int FEWEST = 300;

    private final HttpClient client = HttpClient.newHttpClient();
    private final String root;
    private final String cookies;

    LinkWalk(String root, String cookies) {
        this.root = root;
        this.cookies = cookies;
    }

    void everyLinkAnswers() throws IOException, InterruptedException {
        var seen = new HashSet<>(Set.of("/", "/logga-ut"));
        var waiting = new ArrayDeque<>(List.of("/"));
        var dead = new TreeSet<String>();
        while (!waiting.isEmpty()) {
            var address = waiting.remove();
            var answer = client.send(
                    HttpRequest.newBuilder(URI.create(root + address))
                            .header("Cookie", cookies)
                            .build(),
                    BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                dead.add(answer.statusCode() + " " + address);
            }
            if (!answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html")) {
                continue;
            }
            var links = LINK.matcher(answer.body());
            while (links.find()) {
                var link = links.group(1).replace("&amp;", "&");
                if (seen.add(link)) {
                    waiting.add(link);
                }
            }
        }
        assertEquals(Set.of(), dead, "links that do not answer");
        assertTrue(seen.size() > FEWEST, "only " + seen.size() + " links were found");
        System.out.println("  every one of " + seen.size() + " links of the pages answers");
    }
}
