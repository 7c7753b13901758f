import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Registers a webhook, receives events and checks each signature, then removes it: java ReceiveWebhooks.java AFTER COUNT.
 * AFTER is the sequence after which to begin, as in the feed; COUNT how many events to wait for.
 */
public class ReceiveWebhooks {

    private static final String ISSUER = setting("ISSUER_URL", "http://127.0.0.1:8080");
    private static final String ALLOCATION = setting("ALLOCATION_URL", "http://127.0.0.1:8081/allocation/v1");
    private static final String CLIENT_ID = setting("CLIENT_ID", "migrationsverket");
    private static final String CLIENT_SECRET = setting("CLIENT_SECRET", "demo");
    private static final Duration TOLERANCE = Duration.ofMinutes(5);
    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();

    private static final CountDownLatch registered = new CountDownLatch(1);
    private static final Set<String> seen = ConcurrentHashMap.newKeySet();
    private static final BlockingQueue<String> events = new LinkedBlockingQueue<>();
    private static volatile String secret;
    private static String token;
    private static Instant tokenEnds;

    public static void main(String[] arguments) throws IOException, InterruptedException {
        var count = Integer.parseInt(arguments[1]);
        // In earnest the address is public and begins with https; the local stack also calls this machine.
        var server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 20);
        server.createContext("/events", ReceiveWebhooks::receive);
        server.start();
        var address = "http://127.0.0.1:" + server.getAddress().getPort() + "/events";

        var answer = send(HttpRequest.newBuilder(URI.create(ALLOCATION + "/webhooks"))
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(BodyPublishers.ofString("{\"callbackUrl\": \"" + address + "\", \"after\": " + arguments[0]
                        + ", \"description\": \"Exempel\"}")));
        var made = expect(201, answer);
        secret = (String) Json.at(made, "secret");
        registered.countDown();
        var webhook = URI.create(ALLOCATION + "/webhooks/" + Json.at(made, "webhook", "id"));
        System.out.println("Registered " + webhook.getPath());

        var test = expect(200, send(HttpRequest.newBuilder(URI.create(webhook + "/tests")).POST(BodyPublishers.noBody())));
        System.out.println("A test was delivered: " + Json.at(test, "delivered"));
        for (var number = 0; number < count; number++) {
            System.out.println("  " + events.take());
        }

        var now = send(HttpRequest.newBuilder(webhook));
        expect(200, now);
        expect(
                204,
                send(HttpRequest.newBuilder(webhook)
                        .header("If-Match", now.headers().firstValue("ETag").orElseThrow())
                        .DELETE()));
        System.out.println("Removed it again after " + count + " events");
        server.stop(0);
    }

    /** Always answers: 204 when the event is used or was used before, 401 when the signature does not fit. */
    private static void receive(HttpExchange exchange) throws IOException {
        var body = exchange.getRequestBody().readAllBytes();
        var headers = exchange.getRequestHeaders();
        var id = headers.getFirst("webhook-id");
        var status = 401;
        try {
            registered.await();
            if (isSigned(id, headers.getFirst("webhook-timestamp"), headers.getFirst("webhook-signature"), body)) {
                status = 204;
                var event = Json.read(new String(body, StandardCharsets.UTF_8));
                var isTest = BigDecimal.ZERO.equals(Json.at(event, "sequence"));
                // The same event may come twice; its id tells.
                if (!isTest && seen.add(id)) {
                    events.add(Json.at(event, "sequence") + " " + Json.at(event, "type"));
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        exchange.sendResponseHeaders(status, -1);
        exchange.close();
    }

    /** As standardwebhooks.com says: one of the signatures fits, and the time is near, so that nothing old is played again. */
    private static boolean isSigned(String id, String timestamp, String signatures, byte[] body) {
        if (id == null || timestamp == null || signatures == null || !timestamp.matches("\\d{1,12}")) {
            return false;
        }
        var age = Duration.between(Instant.ofEpochSecond(Long.parseLong(timestamp)), Instant.now()).abs();
        var expected = "v1," + hmac(id + "." + timestamp + ".", body);
        var fits = false;
        for (var signature : signatures.split(" ")) {
            fits |= MessageDigest.isEqual(
                    signature.getBytes(StandardCharsets.UTF_8), expected.getBytes(StandardCharsets.UTF_8));
        }
        return fits && age.compareTo(TOLERANCE) < 0;
    }

    private static String hmac(String head, byte[] body) {
        try {
            var key = Base64.getDecoder().decode(secret.substring("whsec_".length()));
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            mac.update(head.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(mac.doFinal(body));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
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
