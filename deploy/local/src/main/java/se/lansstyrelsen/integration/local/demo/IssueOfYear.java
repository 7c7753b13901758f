package se.lansstyrelsen.integration.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;
import se.lansstyrelsen.integration.local.demo.ForumsOfYear.Forum;

/** An issue (medskick) on its way between the forums, each step by whoever holds it, on a day of 2024. */
final class IssueOfYear {

    private final Api collaboration;
    private final String id;

    private IssueOfYear(Api collaboration, String id) {
        this.collaboration = collaboration;
        this.id = id;
    }

    /** About the long wait for a personal number, which a county's description of 2024 tells of. */
    static IssueOfYear raised(Api collaboration, Forum forum, String day, String evidence) {
        return raised(
                collaboration,
                forum,
                day,
                "Långa ledtider för personnummer",
                evidence,
                "Att handläggningstiden för folkbokföring kortas och blir lika i hela landet.");
    }

    static IssueOfYear raised(
            Api collaboration, Forum forum, String day, String title, String evidence, String wishedOutcome) {
        var content = new LinkedHashMap<String, Object>();
        content.put("area", "STATE_PRESENCE");
        content.put("title", title);
        content.put("evidence", evidence);
        content.put("wishedOutcome", wishedOutcome);
        content.put("on", day);
        var answer = collaboration.post(forum.keeper(), "/forums/" + forum.id() + "/issues", content, null);
        return new IssueOfYear(collaboration, answer.body().get("id").asText());
    }

    void lift(Forum by, String day, String reason) {
        act(by, "liftings", Map.of("byForumId", by.id(), "on", day, "reason", reason));
    }

    void merge(Forum by, String day, IssueOfYear into) {
        act(by, "mergers", Map.of("byForumId", by.id(), "on", day, "intoIssueId", into.id));
    }

    void answer(Forum by, String day, String text) {
        act(by, "answers", Map.of("byForumId", by.id(), "on", day, "text", text));
    }

    void acknowledge(Forum origin, String day) {
        act(
                origin,
                "acknowledgements",
                Map.of("originForumId", origin.id(), "on", day, "satisfied", true, "comment", "Svaret är återfört."));
    }

    void close(Forum by, String day) {
        act(
                by,
                "closings",
                Map.of("byForumId", by.id(), "on", day, "reason", "Besvarat och återfört till båda länen."));
    }

    JsonNode read() {
        return collaboration.get(ForumsOfYear.COORDINATOR, "/issues/" + id);
    }

    private void act(Forum by, String what, Map<String, Object> body) {
        var tag = collaboration.tag(ForumsOfYear.COORDINATOR, "/issues/" + id);
        collaboration.post(by.keeper(), "/issues/" + id + "/" + what, body, tag);
    }
}
