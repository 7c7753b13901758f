package se.lansstyrelsen.integration.collaboration.issue;

import io.restassured.response.ValidatableResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import se.lansstyrelsen.integration.kit.quality.Api;

/** What tests do with issues, step by step. */
public final class IssueSteps {

    private IssueSteps() {}

    public static Map<String, Object> content(String on) {
        var content = new LinkedHashMap<String, Object>();
        content.put("area", "STATE_PRESENCE");
        content.put("title", "Långa ledtider för personnummer");
        content.put("evidence", "Sex månader i genomsnitt.");
        content.put("wishedOutcome", "Högst en månad.");
        content.put("on", on);
        return content;
    }

    public static String raised(String caller, String forum, String on) {
        return Api.post(caller, "/forums/" + forum + "/issues", content(on))
                .statusCode(201)
                .extract()
                .path("id");
    }

    public static ValidatableResponse act(String caller, String issue, String what, Object... body) {
        var content = new LinkedHashMap<String, Object>();
        for (var i = 0; i < body.length; i += 2) {
            content.put((String) body[i], body[i + 1]);
        }
        var tag = Api.get("samordnare", "/issues/" + issue).extract().header("ETag");
        return Api.move(caller, "/issues/" + issue + "/" + what, tag, content);
    }

    public static ValidatableResponse lift(String caller, String issue, String forum, String on) {
        return act(caller, issue, "liftings", "byForumId", forum, "reason", "Gäller hela länet.", "on", on);
    }

    public static ValidatableResponse answer(String caller, String issue, String forum, String on) {
        return act(caller, issue, "answers", "byForumId", forum, "text", "Handläggningen förstärks.", "on", on);
    }
}
