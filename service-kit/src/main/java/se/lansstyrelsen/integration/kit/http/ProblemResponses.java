package se.lansstyrelsen.integration.kit.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import se.lansstyrelsen.integration.kit.ServiceConfig;
import se.lansstyrelsen.integration.kit.problem.Fault;
import se.lansstyrelsen.integration.kit.problem.ProblemException;
import se.lansstyrelsen.integration.kit.problem.ProblemType;
import se.lansstyrelsen.integration.kit.trace.Trace;

/** Builds the one shape of refusal; used by every exception mapper and by the route for unknown addresses. */
@ApplicationScoped
public class ProblemResponses {

    public static final String MEDIA_TYPE = "application/problem+json";

    private final ServiceConfig config;

    ProblemResponses(ServiceConfig config) {
        this.config = config;
    }

    public ProblemBody body(ProblemType type, String detail, List<Fault> faults, String path) {
        return new ProblemBody(
                config.root() + "/problems/" + type.slug(),
                type.title(),
                type.status(),
                detail,
                path,
                Trace.current().traceId(),
                faults);
    }

    public Response response(ProblemException problem, String path) {
        var answer = Response.status(problem.type().status())
                .type(MEDIA_TYPE)
                .entity(body(problem.type(), problem.getMessage(), problem.faults(), config.root() + path));
        if (problem.retryAfterSeconds() != null) {
            answer.header(HttpHeaders.RETRY_AFTER, problem.retryAfterSeconds());
        }
        if (problem.type().status() == 401) {
            answer.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        }
        return answer.build();
    }
}
