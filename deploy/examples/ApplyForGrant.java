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
import java.util.UUID;

/**
 * Applies for a state grant as a municipality's e-service would: finds an open call, reads its form,
 * keeps a draft, completes it, attaches a file and sends it in. java ApplyForGrant.java MUNICIPALITY_CODE
 */
public class ApplyForGrant {

    private static final String ISSUER = setting("ISSUER_URL", "http://127.0.0.1:8080");
    private static final String GRANTS = setting("GRANTS_URL", "http://127.0.0.1:8082/grants/v1");
    private static final String CLIENT_SECRET = setting("CLIENT_SECRET", "demo");
    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();

    private static String clientId;
    private static String token;
    private static Instant tokenEnds;

    public static void main(String[] arguments) throws IOException, InterruptedException {
        var municipality = arguments[0];
        clientId = setting("CLIENT_ID", "kommun-" + municipality);

        var call = openCall(municipality.substring(0, 2));
        var form = expect(200, send(get("/calls/" + Json.at(call, "id") + "/application-form")));
        System.out.println("Call: " + Json.at(form, "title"));
        System.out.println("The form asks for " + String.join(", ", texts(Json.list(form, "required"))));

        // A draft may lack all but the call and the applicant. The key makes it safe to send again.
        var applicant =
                """
                {"organisationNumber": "%s", "name": "%s", "kind": "MUNICIPALITY", "municipalityCode": "%s"}"""
                        .formatted(
                                setting("ORGANISATION_NUMBER", "2120000746"),
                                setting("ORGANISATION_NAME", "Kalmar kommun"),
                                municipality);
        var start = "{\"callId\": \"" + Json.at(call, "id") + "\", \"applicant\": " + applicant + "}";
        var begun = send(post("/applications", UUID.randomUUID().toString())
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(start)));
        var application = "/applications/" + Json.at(expect(201, begun), "id");
        System.out.println("Draft kept as " + application);

        // Completed in place of what the ETag stands for; somebody else's change in between would answer 412.
        var filled = send(HttpRequest.newBuilder(URI.create(GRANTS + application))
                .header("Content-Type", "application/json")
                .header("If-Match", tag(begun))
                .PUT(BodyPublishers.ofString(content(call, form, applicant))));
        expect(200, filled);

        // A file takes no key: after a lost answer a careful client lists the attachments before it sends one again.
        var attached = send(HttpRequest.newBuilder(
                        URI.create(GRANTS + application + "/attachments?kind=OTHER&fileName=" + encoded("plan.txt")))
                .header("Content-Type", "text/plain")
                .POST(BodyPublishers.ofString("A made-up time plan of the project.")));
        System.out.println("Attached plan.txt, SHA-256 " + Json.at(expect(201, attached), "hash"));

        var read = send(get(application));
        expect(200, read);
        var sent = send(post(application + "/submissions", UUID.randomUUID().toString())
                .header("If-Match", tag(read))
                .POST(BodyPublishers.noBody()));
        var received = expect(201, sent);
        System.out.println("Received " + Json.at(received, "receivedAt") + " under diary number "
                + Json.at(received, "diaryNumber") + ", state " + Json.at(received, "status"));
    }

    /** The first open one in which the municipality may apply: its county's, or a national one. No login is needed. */
    private static Object openCall(String county) throws InterruptedException {
        for (var next = GRANTS + "/calls?state=OPEN&limit=100"; next != null; ) {
            var page = expect(200, send(HttpRequest.newBuilder(URI.create(next))));
            for (var call : Json.list(page, "items")) {
                var of = Json.at(call, "countyCode");
                if (of == null || of.equals(county)) {
                    return call;
                }
            }
            next = (String) Json.at(page, "_links", "next", "href");
        }
        System.err.println("No call is open for a municipality of county " + county + ".");
        System.exit(1);
        throw new AssertionError();
    }

    /** What the e-service's user wrote stands in a file; purpose and target group are the first the form offers. */
    private static String content(Object call, Object form, String applicant) throws IOException {
        var from = (String) Json.at(call, "projectFrom");
        return Files.readString(Path.of("deploy/examples/application.json"))
                .replace("CALL_ID", (String) Json.at(call, "id"))
                .replace("\"APPLICANT\"", applicant)
                .replace("PURPOSE", choice(form, "purposes"))
                .replace("TARGET_GROUP", choice(form, "targetGroups"))
                .replace("PROJECT_FROM", from)
                .replace("PROJECT_TO", (String) Json.at(call, "projectTo"))
                .replace("\"BUDGET_YEAR\"", from.substring(0, 4));
    }

    private static String choice(Object form, String field) {
        return (String) Json.at(Json.list(form, "properties", field, "items", "oneOf").get(0), "const");
    }

    private static List<String> texts(List<?> list) {
        return list.stream().map(String::valueOf).toList();
    }

    private static String tag(HttpResponse<String> answer) {
        return answer.headers().firstValue("ETag").orElseThrow();
    }

    private static HttpRequest.Builder get(String path) {
        return HttpRequest.newBuilder(URI.create(GRANTS + path));
    }

    private static HttpRequest.Builder post(String path, String key) {
        return HttpRequest.newBuilder(URI.create(GRANTS + path)).header("Idempotency-Key", key);
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
            var form = "grant_type=client_credentials&client_id=" + encoded(clientId) + "&client_secret="
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
