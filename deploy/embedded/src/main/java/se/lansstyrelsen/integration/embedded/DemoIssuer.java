package se.lansstyrelsen.integration.embedded;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Executors;
import org.jose4j.json.JsonUtil;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.lang.JoseException;

/**
 * A small OIDC issuer for demo and tests: discovery, keys, client credentials for programs and the authorization code for
 * people, who choose whom to be instead of giving a password. Real deployments point the
 * services at a real issuer instead; nothing in them knows this one.
 */
public final class DemoIssuer implements AutoCloseable {

    private static final String SECRET = "demo";
    private static final int LIFETIME_SECONDS = 300;

    private final HttpServer server;
    private final RsaJsonWebKey key;
    private final DemoLogins logins = new DemoLogins();

    private DemoIssuer(HttpServer server, RsaJsonWebKey key) {
        this.server = server;
        this.key = key;
    }

    /** Starts an issuer. @param port 0 for any that is free */
    public static DemoIssuer start(int port) throws IOException {
        try {
            var key = RsaJwkGenerator.generateJwk(2048);
            key.setKeyId("demo-" + System.currentTimeMillis());
            key.setUse("sig");
            key.setAlgorithm(AlgorithmIdentifiers.RSA_USING_SHA256);
            var issuer = new DemoIssuer(HttpServer.create(new InetSocketAddress("127.0.0.1", port), 50), key);
            issuer.serve();
            return issuer;
        } catch (JoseException e) {
            throw new IOException("no signing key could be made", e);
        }
    }

    /** Base address, the tokens' {@code iss}. */
    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** A token for one of the demo callers. */
    public String token(String caller) {
        var claims = DemoCallers.claims(caller).orElseThrow(() -> new IllegalArgumentException("no caller " + caller));
        return token(caller, claims);
    }

    /** A token with any subject and claims. */
    public String token(String subject, Map<String, Object> claims) {
        return token(subject, claims, LIFETIME_SECONDS);
    }

    /** A token that lives as long as told; a negative lifetime makes one that has expired. */
    public String token(String subject, Map<String, Object> claims, int lifetimeSeconds) {
        return token(subject, claims, lifetimeSeconds, "integration");
    }

    private String token(String subject, Map<String, Object> claims, int lifetimeSeconds, String audience) {
        var content = new JwtClaims();
        content.setIssuer(url());
        content.setSubject(subject);
        content.setAudience(audience);
        content.setGeneratedJwtId();
        content.setIssuedAtToNow();
        content.setExpirationTimeMinutesInTheFuture(lifetimeSeconds / 60f);
        claims.forEach(content::setClaim);
        var signature = new JsonWebSignature();
        signature.setPayload(content.toJson());
        signature.setKey(key.getPrivateKey());
        signature.setKeyIdHeaderValue(key.getKeyId());
        signature.setAlgorithmHeaderValue(AlgorithmIdentifiers.RSA_USING_SHA256);
        signature.setHeader("typ", "JWT");
        try {
            return signature.getCompactSerialization();
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void serve() {
        server.createContext("/.well-known/openid-configuration", exchange -> get(exchange, configuration()));
        server.createContext(
                "/jwks", exchange -> get(exchange, new JsonWebKeySet(key).toJson(OutputControlLevel.PUBLIC_ONLY)));
        server.createContext("/authorize", this::authorize);
        server.createContext("/logout", DemoIssuer::logout);
        server.createContext("/token", this::token);
        server.createContext(
                "/", exchange -> answer(exchange, 404, error("not_found", "There is nothing at this address.")));
        server.setExecutor(Executors.newFixedThreadPool(4, task -> {
            var thread = new Thread(task, "issuer");
            thread.setDaemon(true);
            return thread;
        }));
        server.start();
    }

    private String configuration() {
        return JsonUtil.toJson(Map.ofEntries(
                Map.entry("issuer", url()),
                Map.entry("jwks_uri", url() + "/jwks"),
                Map.entry("authorization_endpoint", url() + "/authorize"),
                Map.entry("token_endpoint", url() + "/token"),
                Map.entry("end_session_endpoint", url() + "/logout"),
                Map.entry(
                        "grant_types_supported", List.of("client_credentials", "authorization_code", "refresh_token")),
                Map.entry("response_types_supported", List.of("code")),
                Map.entry("code_challenge_methods_supported", List.of("S256")),
                Map.entry("subject_types_supported", List.of("public")),
                Map.entry(
                        "token_endpoint_auth_methods_supported", List.of("client_secret_post", "client_secret_basic")),
                Map.entry("id_token_signing_alg_values_supported", List.of("RS256"))));
    }

    private void token(HttpExchange exchange) throws IOException {
        if (!exchange.getRequestMethod().equals("POST")) {
            answer(exchange, 405, error("invalid_request", "Send the form with POST."));
            return;
        }
        var form = form(new String(exchange.getRequestBody().readNBytes(10_000), StandardCharsets.UTF_8));
        switch (form.getOrDefault("grant_type", "")) {
            case "client_credentials" -> ofProgram(exchange, form);
            case "authorization_code" -> ofPerson(
                    exchange,
                    logins.redeem(
                            form.getOrDefault("code", ""),
                            form.getOrDefault("redirect_uri", ""),
                            form.getOrDefault("code_verifier", "")));
            case "refresh_token" -> ofPerson(exchange, logins.renew(form.getOrDefault("refresh_token", "")));
            default -> answer(
                    exchange,
                    400,
                    error(
                            "unsupported_grant_type",
                            "grant_type must be client_credentials, authorization_code or refresh_token."));
        }
    }

    /** The dashboard's own secret is not asked for: nobody but this machine reaches the demo. */
    private void ofPerson(HttpExchange exchange, Optional<DemoLogins.Login> found) throws IOException {
        if (found.isEmpty()) {
            answer(exchange, 400, error("invalid_grant", "The code is used, old or another's. Log in anew."));
            return;
        }
        var login = found.get();
        var claims = new HashMap<>(DemoCallers.claims(login.caller()).orElseThrow());
        var access = token(login.caller(), claims);
        if (!login.nonce().isEmpty()) {
            claims.put("nonce", login.nonce());
        }
        answer(
                exchange,
                200,
                JsonUtil.toJson(Map.of(
                        "access_token",
                        access,
                        "id_token",
                        token(login.caller(), claims, LIFETIME_SECONDS, login.client()),
                        "refresh_token",
                        logins.session(login),
                        "token_type",
                        "Bearer",
                        "expires_in",
                        LIFETIME_SECONDS)));
    }

    private void authorize(HttpExchange exchange) throws IOException {
        var asked = form(Objects.requireNonNullElse(exchange.getRequestURI().getRawQuery(), ""));
        var redirect = asked.getOrDefault("redirect_uri", "");
        var caller = asked.remove("caller");
        if (!redirect.matches("http://(127\\.0\\.0\\.1|localhost)(:\\d+)?/.*")) {
            answer(exchange, 400, error("invalid_request", "redirect_uri must lie on this machine."));
        } else if (caller == null || DemoCallers.claims(caller).isEmpty()) {
            answer(exchange, 200, DemoLoginPage.html(asked), "text/html; charset=utf-8");
        } else {
            var code = logins.code(new DemoLogins.Login(
                    caller,
                    asked.getOrDefault("client_id", ""),
                    redirect,
                    asked.getOrDefault("code_challenge", ""),
                    asked.getOrDefault("nonce", "")));
            redirect(
                    exchange,
                    redirect + (redirect.contains("?") ? "&" : "?") + "code=" + code + "&state="
                            + URLEncoder.encode(asked.getOrDefault("state", ""), StandardCharsets.UTF_8));
        }
    }

    private static void logout(HttpExchange exchange) throws IOException {
        var asked = form(Objects.requireNonNullElse(exchange.getRequestURI().getRawQuery(), ""));
        redirect(exchange, asked.getOrDefault("post_logout_redirect_uri", "/"));
    }

    private static void redirect(HttpExchange exchange, String address) throws IOException {
        exchange.getResponseHeaders().add("Location", address);
        exchange.sendResponseHeaders(302, -1);
        exchange.close();
    }

    private void ofProgram(HttpExchange exchange, Map<String, String> form) throws IOException {
        var caller = form.getOrDefault("client_id", "");
        var claims = DemoCallers.claims(caller);
        if (claims.isEmpty() || !SECRET.equals(form.get("client_secret"))) {
            answer(exchange, 401, error("invalid_client", "There is no such caller, or the secret is not the demo's."));
            return;
        }
        answer(
                exchange,
                200,
                JsonUtil.toJson(Map.of(
                        "access_token",
                        token(caller, claims.get()),
                        "token_type",
                        "Bearer",
                        "expires_in",
                        LIFETIME_SECONDS)));
    }

    private static void get(HttpExchange exchange, String body) throws IOException {
        if (exchange.getRequestMethod().equals("GET")) {
            answer(exchange, 200, body);
        } else {
            answer(exchange, 405, error("invalid_request", "Read with GET."));
        }
    }

    private static String error(String code, String description) {
        return JsonUtil.toJson(Map.of("error", code, "error_description", description));
    }

    private static Map<String, String> form(String body) {
        var fields = new HashMap<String, String>();
        for (var pair : body.split("&")) {
            var parts = pair.split("=", 2);
            if (parts.length == 2) {
                fields.put(
                        URLDecoder.decode(parts[0], StandardCharsets.UTF_8),
                        URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
            }
        }
        return fields;
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        answer(exchange, status, body, "application/json");
    }

    private static void answer(HttpExchange exchange, int status, String body, String mediaType) throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", mediaType);
        exchange.getResponseHeaders().add("Cache-Control", "no-store");
        exchange.sendResponseHeaders(status, bytes.length);
        try (var out = exchange.getResponseBody()) {
            out.write(bytes);
        }
    }
}
