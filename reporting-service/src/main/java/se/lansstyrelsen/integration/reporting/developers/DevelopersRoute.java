package se.lansstyrelsen.integration.reporting.developers;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Answers at {@code /utvecklare}, outside the API's own root since it is about all four. */
@ApplicationScoped
class DevelopersRoute {

    private final Overview overview;

    DevelopersRoute(Overview overview) {
        this.overview = overview;
    }

    void register(@Observes Router router) {
        router.get("/utvecklare").blockingHandler(this::answer);
    }

    private void answer(RoutingContext request) {
        request.response()
                .putHeader("content-type", "text/html;charset=UTF-8")
                .putHeader(
                        "content-security-policy",
                        "default-src 'none'; style-src 'self'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'")
                .putHeader("referrer-policy", "no-referrer")
                .putHeader("x-content-type-options", "nosniff")
                .end(overview.page().render());
    }
}
