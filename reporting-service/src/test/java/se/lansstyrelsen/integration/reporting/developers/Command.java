package se.lansstyrelsen.integration.reporting.developers;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** One of the page's commands, taken apart: {@code curl -s -H "…" --data-binary '…' "$REPORTING/path?query"}. */
record Command(
        String api,
        String path,
        Map<String, String> query,
        Optional<String> caller,
        Map<String, String> headers,
        Optional<String> body) {

    private static final Pattern CURL = Pattern.compile(
            "curl -s ((?:-H \"[^\"]*\" )*)(?:--data-binary '([^']*)' )?\"\\$([A-Z]+)(/[^\"?]*)\\??([^\"]*)\"");
    private static final Pattern HEADER = Pattern.compile("-H \"([^:]+): ([^\"]*)\"");
    private static final Pattern TOKEN = Pattern.compile("Bearer \\$\\(token ([a-z0-9-]+)\\)");

    static List<Command> in(String page) {
        var text = page.replace("&quot;", "\"").replace("&#39;", "'").replace("&amp;", "&");
        return CURL.matcher(text)
                .results()
                .map(found -> of(found.group(3), found.group(4), found.group(5), found.group(1), found.group(2)))
                .toList();
    }

    private static Command of(String variable, String path, String query, String headers, String body) {
        var sent = new LinkedHashMap<String, String>();
        HEADER.matcher(headers).results().forEach(header -> sent.put(header.group(1), header.group(2)));
        var token = TOKEN.matcher(sent.getOrDefault("Authorization", ""));
        sent.remove("Authorization");
        return new Command(
                variable.toLowerCase(java.util.Locale.ROOT),
                path,
                parameters(query),
                token.matches() ? Optional.of(token.group(1)) : Optional.empty(),
                sent,
                Optional.ofNullable(body));
    }

    private static Map<String, String> parameters(String query) {
        var parameters = new LinkedHashMap<String, String>();
        for (var pair : query.split("&")) {
            if (!pair.isEmpty()) {
                var parts = pair.split("=", 2);
                parameters.put(parts[0], URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
            }
        }
        return parameters;
    }

    String method() {
        return body.isPresent() ? "post" : "get";
    }
}
