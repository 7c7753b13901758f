import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Reads what a dashboard shows (kommuntal och utfall) and what has happened since last time: java FollowProgress.java YEAR
 * COUNTY CURSOR_FILE
 */
public class FollowProgress {

    private static final String ISSUER = setting("ISSUER_URL", "http://127.0.0.1:8080");
    private static final String ALLOCATION = setting("ALLOCATION_URL", "http://127.0.0.1:8081/allocation/v1");
    private static final String CLIENT_ID = setting("CLIENT_ID", "samordnare");
    private static final String CLIENT_SECRET = setting("CLIENT_SECRET", "demo");
    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();

    private static String token;
    private static Instant tokenEnds;

    public static void main(String[] arguments) throws IOException, InterruptedException {
        var year = arguments[0];
        var county = arguments[1];
        System.out.println("Municipalities of county " + county + ", " + year + ":");
        showQuotas(ALLOCATION + "/municipality-quotas?year=" + year + "&county=" + county);
        System.out.println("The county as it was on 30 June:");
        showCounty(ALLOCATION + "/county-progress?year=" + year + "&county=" + county + "&asOf=" + year + "-06-30");
        readTwice("/quota-plans?year=" + year + "&county=" + county);
        followFeed(Path.of(arguments[2]));
    }

    /** Page by page, by the links, until there is no next. */
    private static void showQuotas(String first) throws InterruptedException {
        for (var next = first + "&limit=5"; next != null; ) {
            var page = expect(200, send(HttpRequest.newBuilder(URI.create(next))));
            for (var row : Json.list(page, "items")) {
                System.out.println("  " + Json.at(row, "municipalityCode") + " quota " + Json.at(row, "quota")
                        + ", received " + Json.at(row, "received"));
            }
            next = (String) Json.at(page, "_links", "next", "href");
        }
    }

    private static void showCounty(String address) throws InterruptedException {
        for (var row : Json.list(expect(200, send(HttpRequest.newBuilder(URI.create(address)))), "items")) {
            System.out.println("  " + Json.at(row, "countyCode") + " quota " + Json.at(row, "quota") + ", received "
                    + Json.at(row, "received"));
        }
    }

    /** The second time with the ETag of the first: 304 and no body, as long as nothing has changed. */
    private static void readTwice(String list) throws InterruptedException {
        var plans = Json.list(expect(200, send(HttpRequest.newBuilder(URI.create(ALLOCATION + list)))), "items");
        if (plans.isEmpty()) {
            System.out.println("No quota plan to read twice.");
            return;
        }
        var plan = URI.create(ALLOCATION + "/quota-plans/" + Json.at(plans.get(0), "id"));
        var once = send(HttpRequest.newBuilder(plan));
        expect(200, once);
        var tag = once.headers().firstValue("ETag").orElseThrow();
        var twice = send(HttpRequest.newBuilder(plan).header("If-None-Match", tag));
        System.out.println("Quota plan " + plan.getPath() + " is at " + tag + ", asked again: " + twice.statusCode());
    }

    /** Keeps the sequence of the last event it has used, so that it goes on there however long it was away. */
    private static void followFeed(Path cursor) throws IOException, InterruptedException {
        var after = Files.exists(cursor) ? Files.readString(cursor).strip() : "0";
        var kinds = new TreeMap<String, Integer>();
        for (var next = ALLOCATION + "/events?limit=1000&after=" + after; next != null; ) {
            var page = expect(200, send(HttpRequest.newBuilder(URI.create(next))));
            for (var event : Json.list(page, "items")) {
                kinds.merge((String) Json.at(event, "type"), 1, Integer::sum);
                after = Json.at(event, "sequence").toString();
            }
            // First what the events mean to you, then the cursor: after a crash some come again, under the same ids.
            Files.writeString(cursor, after);
            next = (String) Json.at(page, "_links", "next", "href");
        }
        System.out.println("Events since last time: "
                + kinds.values().stream().mapToInt(Integer::intValue).sum());
        kinds.forEach((kind, count) -> System.out.println("  " + count + " " + kind));
        System.out.println("The next run begins after " + after);
    }

    /** Sent again after a pause while there is no answer, or one that says when to come back, or 5xx. */
    private static HttpResponse<String> send(HttpRequest.Builder request) throws InterruptedException {
        for (var pause = 1; ; pause = Math.min(pause * 2, 60)) {
            try {
                var answer = HTTP.send(
                        request.setHeader("Authorization", "Bearer " + token()).build(), BodyHandlers.ofString());
                var comeBack = answer.headers().firstValue("Retry-After");
                if (answer.statusCode() < 500 && comeBack.isEmpty()) {
                    return answer;
                }
                pause = comeBack.map(Integer::parseInt).orElse(pause);
                System.err.println("  answered " + answer.statusCode() + ", tries again in " + pause + " s");
            } catch (IOException noAnswer) {
                System.err.println("  no answer (" + noAnswer.getMessage() + "), tries again in " + pause + " s");
            }
            Thread.sleep(pause * 1000L);
        }
    }

    /** Stops with the service's own sentence when the answer is not what it should be. */
    private static Object expect(int status, HttpResponse<String> answer) {
        if (answer.statusCode() != status) {
            System.err.println("Answered " + answer.statusCode() + ": " + answer.body());
            System.exit(1);
        }
        return answer.body().isBlank() ? null : Json.read(answer.body());
    }

    /** A token lives for some minutes and is fetched anew shortly before it ends. */
    private static String token() throws IOException, InterruptedException {
        if (token == null || Instant.now().isAfter(tokenEnds)) {
            var form = "grant_type=client_credentials&client_id=" + encoded(CLIENT_ID) + "&client_secret="
                    + encoded(CLIENT_SECRET);
            var answer = HTTP.send(
                    HttpRequest.newBuilder(URI.create(ISSUER + "/token"))
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(BodyPublishers.ofString(form))
                            .build(),
                    BodyHandlers.ofString());
            var body = expect(200, answer);
            token = (String) Json.at(body, "access_token");
            tokenEnds = Instant.now().plusSeconds(((BigDecimal) Json.at(body, "expires_in")).longValue() - 30);
        }
        return token;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String setting(String name, String unlessSet) {
        var value = System.getenv(name);
        return value == null || value.isBlank() ? unlessSet : value;
    }

    /** Enough of a JSON reader for an example; a program of your own uses a library for this. */
    static final class Json {

        private final String text;
        private int at;

        private Json(String text) {
            this.text = text;
        }

        /** Maps, lists, texts, numbers, true, false and null. */
        static Object read(String text) {
            return new Json(text).value();
        }

        /** What stands at a path such as "_links", "next", "href"; null when there is nothing. */
        static Object at(Object json, String... path) {
            for (var name : path) {
                json = json instanceof Map<?, ?> map ? map.get(name) : null;
            }
            return json;
        }

        static List<?> list(Object json, String... path) {
            return at(json, path) instanceof List<?> list ? list : List.of();
        }

        private char next() {
            while (Character.isWhitespace(text.charAt(at))) {
                at++;
            }
            return text.charAt(at);
        }

        private Object value() {
            return switch (next()) {
                case '{' -> object();
                case '[' -> array();
                case '"' -> string();
                case 't' -> word("true", true);
                case 'f' -> word("false", false);
                case 'n' -> word("null", null);
                default -> number();
            };
        }

        private Map<String, Object> object() {
            var map = new LinkedHashMap<String, Object>();
            at++;
            while (next() != '}') {
                if (next() == ',') {
                    at++;
                    next();
                }
                var name = string();
                next();
                at++;
                map.put(name, value());
            }
            at++;
            return map;
        }

        private List<Object> array() {
            var list = new ArrayList<Object>();
            at++;
            while (next() != ']') {
                if (next() == ',') {
                    at++;
                }
                list.add(value());
            }
            at++;
            return list;
        }

        private String string() {
            var out = new StringBuilder();
            at++;
            while (text.charAt(at) != '"') {
                var letter = text.charAt(at++);
                out.append(letter == '\\' ? escaped() : letter);
            }
            at++;
            return out.toString();
        }

        private char escaped() {
            var letter = text.charAt(at++);
            switch (letter) {
                case 'n':
                    return '\n';
                case 't':
                    return '\t';
                case 'r':
                    return '\r';
                case 'b':
                    return '\b';
                case 'f':
                    return '\f';
                case 'u':
                    at += 4;
                    return (char) Integer.parseInt(text.substring(at - 4, at), 16);
                default:
                    return letter;
            }
        }

        private Object word(String word, Object meaning) {
            at += word.length();
            return meaning;
        }

        private BigDecimal number() {
            var from = at;
            while (at < text.length() && "+-.eE0123456789".indexOf(text.charAt(at)) >= 0) {
                at++;
            }
            return new BigDecimal(text.substring(from, at));
        }
    }
}
