package se.lansstyrelsen.integration.kit.operations;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import se.lansstyrelsen.integration.kit.http.ProblemResponses;
import se.lansstyrelsen.integration.kit.problem.Problem;
import se.lansstyrelsen.integration.kit.problem.ProblemType;

/** What never reaches the API (addresses outside its root, bodies cut off, broken HTTP) is refused in the same shape. */
@ApplicationScoped
class FallbackRoute {

    private static final int LAST = Integer.MAX_VALUE - 1;

    private final ProblemResponses problems;
    private final ObjectMapper json;

    FallbackRoute(ProblemResponses problems, ObjectMapper json) {
        this.problems = problems;
        this.json = json;
    }

    void register(@Observes Router router) {
        router.route()
                .order(LAST)
                .handler(request -> answer(request, Problem.NOT_FOUND, "There is no such address on this service."));
        router.errorHandler(
                400, request -> answer(request, Problem.MALFORMED_REQUEST, "The request could not be read."));
        router.errorHandler(
                413, request -> answer(request, Problem.BODY_TOO_LARGE, "Send a smaller body, or several."));
    }

    private void answer(RoutingContext request, ProblemType type, String detail) {
        if (request.response().ended() || request.response().headWritten()) {
            return;
        }
        try {
            request.response()
                    .setStatusCode(type.status())
                    .putHeader("content-type", ProblemResponses.MEDIA_TYPE)
                    .end(json.writeValueAsString(problems.body(type, detail, List.of(), request.normalizedPath())));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
