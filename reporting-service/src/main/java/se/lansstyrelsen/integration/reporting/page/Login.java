package se.lansstyrelsen.integration.reporting.page;

import io.quarkus.vertx.web.Param;
import io.quarkus.vertx.web.Route;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Back from the issuer to the page that was asked for; the configuration lets nobody here without having logged in. */
@ApplicationScoped
class Login {

    private static final int SEE_OTHER = 303;

    @Route(path = "/logga-in", methods = Route.HttpMethod.GET, type = Route.HandlerType.BLOCKING)
    @PermitAll
    void login(RoutingContext context, @Param("till") Optional<String> wanted) {
        context.response()
                .setStatusCode(SEE_OTHER)
                .putHeader("Location", wanted.filter(Login::isOurs).orElse("/"))
                .end();
    }

    /** A path of this service's, so that nobody is led elsewhere after logging in. */
    private static boolean isOurs(String address) {
        return address.matches("/(?![/\\\\])[^\\\\\\r\\n]*");
    }
}
