package se.lansstyrelsen.integration.reporting.developers;

import io.quarkus.vertx.web.Route;
import io.quarkus.vertx.web.Route.HandlerType;
import io.quarkus.vertx.web.Route.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import se.lansstyrelsen.integration.reporting.page.PageAnswer;

/** The overview is at {@code /utvecklare}, outside the API's own root since it is about all four. */
@PermitAll
@ApplicationScoped
class DevelopersRoute {

    private final PageAnswer pages;
    private final Overview overview;

    DevelopersRoute(PageAnswer pages, Overview overview) {
        this.pages = pages;
        this.overview = overview;
    }

    @Route(path = "/utvecklare", methods = HttpMethod.GET, type = HandlerType.BLOCKING)
    void developers(RoutingContext context) {
        pages.answer(context, "developers/DevelopersPage.html", overview.page());
    }
}
