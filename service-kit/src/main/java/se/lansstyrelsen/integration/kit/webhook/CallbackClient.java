package se.lansstyrelsen.integration.kit.webhook;

import io.quarkus.runtime.Startup;
import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import se.lansstyrelsen.integration.kit.ServiceConfig;
import se.lansstyrelsen.integration.kit.http.ProblemMapper;

/**
 * Posts one event to a subscriber. Vert.x, since it connects to the very address that was judged while it still verifies
 * the certificate against the name. It follows no redirects and reads no more of an answer than a courtesy. Made at
 * the start, on no request's event loop.
 */
@Startup
@ApplicationScoped
class CallbackClient {

    private static final int MOST_ANSWER_BYTES = 16_384;
    private static final int TLS_PORT = 443;
    private static final int PLAIN_PORT = 80;

    private final CallbackGuard guard;
    private final WebhookSecrets secrets;
    private final WebhookConfig config;
    private final HttpClient http;
    private final Context eventLoop;
    private final String agent;

    CallbackClient(
            CallbackGuard guard, WebhookSecrets secrets, WebhookConfig config, ServiceConfig service, Vertx vertx) {
        this.guard = guard;
        this.secrets = secrets;
        this.config = config;
        this.http = vertx.createHttpClient(
                new HttpClientOptions().setVerifyHost(true).setTrustAll(false));
        this.eventLoop = vertx.getOrCreateContext();
        this.agent = "lansstyrelsen-" + service.name() + "/" + service.version();
    }

    /** What came of it: a status, or why there is none. */
    record Outcome(Integer status, String reason) {

        private static final int GONE = 410;

        boolean delivered() {
            return status != null && status / 100 == 2;
        }

        boolean gone() {
            return status != null && status == GONE;
        }
    }

    Outcome post(Claim claim, String messageId, byte[] body, Instant now) throws InterruptedException {
        var pending = new AtomicReference<HttpClientRequest>();
        try {
            var address = URI.create(claim.callbackUrl());
            var options = options(address, guard.resolve(address))
                    .putHeader("webhook-id", messageId)
                    .putHeader("webhook-timestamp", String.valueOf(now.getEpochSecond()))
                    .putHeader("webhook-signature", secrets.signatures(claim, messageId, now, body))
                    .putHeader("Content-Type", "application/cloudevents+json; charset=UTF-8")
                    .putHeader("User-Agent", agent);
            var status = ask(options, body, pending).get(config.timeout().toMillis(), TimeUnit.MILLISECONDS);
            return new Outcome(status, status / 100 == 2 ? null : "answered " + status);
        } catch (CallbackGuard.Refused e) {
            return new Outcome(null, "the address " + e.getMessage());
        } catch (TimeoutException e) {
            if (pending.get() != null) {
                pending.get().reset();
            }
            return new Outcome(null, "did not answer within " + config.timeout().toSeconds() + " s");
        } catch (ExecutionException e) {
            return new Outcome(null, "could not be reached: " + reason(e.getCause()));
        }
    }

    /** On the event loop throughout, so that no part of the answer comes before somebody listens for it. */
    private CompletableFuture<Integer> ask(
            RequestOptions options, byte[] body, AtomicReference<HttpClientRequest> pending) {
        var answer = new CompletableFuture<Integer>();
        eventLoop.runOnContext(now -> http.request(options)
                .compose(request -> {
                    pending.set(request);
                    return request.send(Buffer.buffer(body));
                })
                .compose(CallbackClient::status)
                .onSuccess(answer::complete)
                .onFailure(answer::completeExceptionally));
        return answer;
    }

    private RequestOptions options(URI address, InetAddress resolved) {
        var tls = "https".equals(address.getScheme());
        var port = address.getPort() > 0 ? address.getPort() : tls ? TLS_PORT : PLAIN_PORT;
        var path = address.getRawPath().isEmpty() ? "/" : address.getRawPath();
        return new RequestOptions()
                .setMethod(HttpMethod.POST)
                .setServer(SocketAddress.inetSocketAddress(new InetSocketAddress(resolved, port)))
                .setHost(address.getHost())
                .setPort(port)
                .setSsl(tls)
                .setURI(address.getRawQuery() == null ? path : path + "?" + address.getRawQuery())
                .setConnectTimeout(config.timeout().toMillis())
                .setIdleTimeout(config.timeout().toMillis())
                .setFollowRedirects(false);
    }

    /** The status is enough; a body that goes on and on is cut off. */
    private static Future<Integer> status(HttpClientResponse response) {
        var read = new AtomicLong();
        response.handler(chunk -> {
            if (read.addAndGet(chunk.length()) > MOST_ANSWER_BYTES) {
                response.request().reset();
            }
        });
        return response.end().transform(ended -> Future.succeededFuture(response.statusCode()));
    }

    private static String reason(Throwable failure) {
        var cause = ProblemMapper.causes(failure).reduce(failure, (one, deeper) -> deeper);
        var told = cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
        return told.length() > 200 ? told.substring(0, 200) : told;
    }

    @PreDestroy
    void close() {
        http.close();
    }
}
