package se.lansstyrelsen.integration.kit.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import se.lansstyrelsen.integration.kit.caller.Caller;
import se.lansstyrelsen.integration.kit.problem.Fault;
import se.lansstyrelsen.integration.kit.problem.Problem;

/** Idempotency-Key on POST: the same request has effect once and gets the same answer again. Uploads are left out. */
@Provider
@Priority(Priorities.ENTITY_CODER + 100)
public class IdempotencyFilter implements ContainerRequestFilter, ContainerResponseFilter {

    private static final String HEADER = "Idempotency-Key";

    private final IdempotentRequests requests;
    private final Caller caller;
    private final CurrentVertxRequest current;
    private final ObjectMapper json;

    IdempotencyFilter(IdempotentRequests requests, Caller caller, CurrentVertxRequest current, ObjectMapper json) {
        this.requests = requests;
        this.caller = caller;
        this.current = current;
        this.json = json;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        var key = request.getHeaderString(HEADER);
        var body = (byte[]) request.getProperty(BodyFilter.BYTES);
        var isUpload = body == null && request.getMediaType() != null;
        if (key == null || !request.getMethod().equals("POST") || isUpload) {
            return;
        }
        if (key.isBlank() || key.length() > 200) {
            throw Problem.INVALID_PARAMETER.with(
                    "Idempotency-Key is a text of 1 to 200 characters.",
                    List.of(new Fault(HEADER, "must be 1 to 200 characters")));
        }
        var named = new IdempotentRequests.RequestKey(caller.subject(), key);
        var kept = requests.begin(named, hash(request, body));
        if (kept.isPresent()) {
            request.abortWith(replay(kept.get()));
            return;
        }
        current.getCurrent().put(IdempotentRequests.KEY, named);
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        var routing = current.getCurrent();
        IdempotentRequests.RequestKey named = routing == null ? null : routing.get(IdempotentRequests.KEY);
        if (named == null) {
            return;
        }
        if (response.getStatus() >= 300) {
            requests.refused(named);
            return;
        }
        requests.answered(
                named,
                new IdempotentRequests.Answer(
                        response.getStatus(),
                        response.getHeaderString(HttpHeaders.LOCATION),
                        response.getHeaderString(HttpHeaders.ETAG),
                        response.getMediaType() == null
                                ? null
                                : response.getMediaType().toString(),
                        text(response.getEntity())));
    }

    private String text(Object entity) {
        try {
            var kept = entity instanceof ShownOnce once ? once.asKept() : entity;
            return kept == null ? null : json.writeValueAsString(kept);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Response replay(IdempotentRequests.Answer answer) {
        var response = Response.status(answer.status()).header("Idempotent-Replayed", "true");
        if (answer.location() != null) {
            response.header(HttpHeaders.LOCATION, answer.location());
        }
        if (answer.etag() != null) {
            response.header(HttpHeaders.ETAG, answer.etag());
        }
        if (answer.body() != null) {
            response.type("application/json").entity(answer.body());
        }
        return response.build();
    }

    private static byte[] hash(ContainerRequestContext request, byte[] body) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(request.getUriInfo().getRequestUri().getPath().getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
            var condition = request.getHeaderString(HttpHeaders.IF_MATCH);
            digest.update((condition == null ? "" : condition).getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
            return digest.digest(body == null ? new byte[0] : body);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
