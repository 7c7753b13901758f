package se.lansstyrelsen.integration.kit.webhook;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** A subscriber's address, which can be down and up again, and answers as told. */
final class Receiver implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final List<Received> received = new CopyOnWriteArrayList<>();
    private HttpServer server;
    private int port;
    private volatile Function<Received, Integer> answer = event -> 204;

    /** What came in one POST. */
    record Received(String id, String timestamp, String signature, byte[] body) {

        JsonNode event() {
            try {
                return JSON.readTree(body);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /** How a subscriber checks it, with nothing of ours. */
        boolean isSignedWith(String secret) {
            return Stream.of(signature.split(" ")).anyMatch(("v1," + hmac(secret, body))::equals);
        }

        String hmac(String secret, byte[] content) {
            try {
                var mac = Mac.getInstance("HmacSHA256");
                mac.init(new SecretKeySpec(
                        Base64.getDecoder().decode(secret.substring("whsec_".length())), "HmacSHA256"));
                mac.update((id + "." + timestamp + ".").getBytes(StandardCharsets.UTF_8));
                return Base64.getEncoder().encodeToString(mac.doFinal(content));
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    static Receiver started() throws IOException {
        var receiver = new Receiver();
        receiver.up();
        return receiver;
    }

    void up() throws IOException {
        server = HttpServer.create(new InetSocketAddress("127.0.0.1", port), 50);
        port = server.getAddress().getPort();
        server.createContext("/", this::take);
        server.start();
    }

    void down() {
        server.stop(0);
    }

    void answers(Function<Received, Integer> how) {
        answer = how;
    }

    String address() {
        return "http://127.0.0.1:" + port + "/events?from=things";
    }

    List<Received> received() {
        return received;
    }

    private void take(HttpExchange exchange) throws IOException {
        var headers = exchange.getRequestHeaders();
        var event = new Received(
                headers.getFirst("webhook-id"),
                headers.getFirst("webhook-timestamp"),
                headers.getFirst("webhook-signature"),
                exchange.getRequestBody().readAllBytes());
        var status = answer.apply(event);
        received.add(event);
        if (status == 302) {
            exchange.getResponseHeaders().add("Location", "http://127.0.0.1:" + port + "/elsewhere");
        }
        exchange.sendResponseHeaders(status, -1);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
