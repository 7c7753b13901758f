package se.lansstyrelsen.integration.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import se.lansstyrelsen.integration.local.Stack;

/** Speaks to a service's public API as one of the demo callers, as any other program would. */
public final class Api {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final Stack stack;
    private final String service;

    public Api(Stack stack, String service) {
        this.stack = stack;
        this.service = service;
    }

    /** A body and the headers that matter. */
    public record Answer(int status, JsonNode body, String etag, String location) {}

    public JsonNode get(String caller, String path) {
        return expect(200, ask(caller, "GET", path, null, null, Map.of())).body();
    }

    /** All rows of a list, page by page. */
    public List<JsonNode> all(String caller, String path) {
        var rows = new ArrayList<JsonNode>();
        var separator = path.contains("?") ? "&" : "?";
        for (var page = 1; ; page++) {
            var answer = get(caller, path + separator + "limit=100&page=" + page);
            answer.get("items").forEach(rows::add);
            if (rows.size() >= answer.at("/_meta/totalRecords").asInt()) {
                return rows;
            }
        }
    }

    /** Posts a body that must be taken; the answer's ETag is for the next step. */
    public Answer post(String caller, String path, Object body, String etag) {
        var headers = etag == null ? Map.<String, String>of() : Map.of("If-Match", etag);
        var mediaType = body == null ? null : "application/json";
        return expect(201, ask(caller, "POST", path, mediaType, body == null ? "" : json(body), headers));
    }

    /** Puts a body that must be taken in the place of what the ETag stands for. */
    public Answer put(String caller, String path, String etag, Object body) {
        return expect(200, ask(caller, "PUT", path, "application/json", json(body), Map.of("If-Match", etag)));
    }

    /** Moves what stands there now a step on; the body may be null. */
    public JsonNode move(String caller, String path, String step, Object body) {
        var headers = Map.of("If-Match", tag(caller, path));
        var mediaType = body == null ? null : "application/json";
        return expect(200, ask(caller, "POST", path + step, mediaType, body == null ? "" : json(body), headers))
                .body();
    }

    /** The ETag of what stands there now. */
    public String tag(String caller, String path) {
        return expect(200, ask(caller, "GET", path, null, null, Map.of())).etag();
    }

    static String json(Object body) {
        try {
            return JSON.writeValueAsString(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Posts a text of another kind, such as a file. */
    public Answer send(String caller, String path, String mediaType, String text, int expected) {
        return expect(expected, ask(caller, "POST", path, mediaType, text, Map.of()));
    }

    /** Any request, whatever the answer. */
    public Answer ask(
            String caller, String method, String path, String mediaType, String body, Map<String, String> headers) {
        var request = HttpRequest.newBuilder(URI.create(stack.api(service) + path))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + stack.token(caller))
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (mediaType != null) {
            request.header("Content-Type", mediaType);
        }
        headers.forEach(request::header);
        try {
            HttpResponse<String> answer = http.send(request.build(), BodyHandlers.ofString());
            var isJson = answer.headers()
                    .firstValue("Content-Type")
                    .filter(type -> type.contains("json"))
                    .isPresent();
            return new Answer(
                    answer.statusCode(),
                    isJson
                            ? JSON.readTree(answer.body())
                            : JSON.getNodeFactory().textNode(answer.body()),
                    answer.headers().firstValue("ETag").orElse(null),
                    answer.headers().firstValue("Location").orElse(null));
        } catch (IOException e) {
            throw new DemoException(service + " did not answer " + method + " " + path + ": " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DemoException("the demo was interrupted");
        }
    }

    private static Answer expect(int status, Answer answer) {
        if (answer.status() != status) {
            throw new DemoException("expected " + status + " but got " + answer.status() + ": " + answer.body());
        }
        return answer;
    }
}
