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
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Sends a file of settlement records (anvisningar och mottaganden) and tells how it went, as Migrationsverket's sender
 * would: java SendSettlements.java FILE
 */
public class SendSettlements {

    private static final String ISSUER = setting("ISSUER_URL", "http://127.0.0.1:8080");
    private static final String ALLOCATION = setting("ALLOCATION_URL", "http://127.0.0.1:8081/allocation/v1");
    private static final String CLIENT_ID = setting("CLIENT_ID", "migrationsverket");
    private static final String CLIENT_SECRET = setting("CLIENT_SECRET", "demo");
    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();

    private static String token;
    private static Instant tokenEnds;

    public static void main(String[] arguments) throws IOException, InterruptedException {
        // A file needs no Idempotency-Key: a record that was sent before, under the same id, has no effect again.
        var answer = send(HttpRequest.newBuilder(URI.create(ALLOCATION + "/settlement-files"))
                .header("Content-Type", "application/x-ndjson")
                .POST(BodyPublishers.ofFile(Path.of(arguments[0]))));
        expect(202, answer);
        var address = answer.headers().firstValue("Location").orElseThrow();
        var file = outcome(address);
        System.out.println("Sent " + arguments[0] + ": " + Json.at(file, "rowsRead") + " read, "
                + Json.at(file, "rowsAccepted") + " accepted, " + Json.at(file, "rowsDuplicate") + " sent before, "
                + Json.at(file, "rowsWaiting") + " waiting for their decision, " + Json.at(file, "rowsRejected")
                + " rejected");
        for (var next = address + "/errors?limit=100"; next != null; ) {
            var page = expect(200, send(HttpRequest.newBuilder(URI.create(next))));
            for (var row : Json.list(page, "items")) {
                System.out.println("  line " + Json.at(row, "line") + ", " + Json.at(row, "field") + ": "
                        + Json.at(row, "reason"));
            }
            next = (String) Json.at(page, "_links", "next", "href");
        }
    }

    private static Object outcome(String address) throws InterruptedException {
        while (true) {
            var file = expect(200, send(HttpRequest.newBuilder(URI.create(address))));
            if (!"RECEIVING".equals(Json.at(file, "status"))) {
                return file;
            }
            Thread.sleep(500);
        }
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
