package se.lansstyrelsen.integration.reporting.page;

import io.quarkus.security.AuthenticationCompletionException;
import io.quarkus.security.AuthenticationFailedException;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** A login that went wrong (an old link back from the issuer, a cookie that is gone) starts anew on the front page. */
@ApplicationScoped
class FailedLogin {

    private static final int FIRST = -1_000_000;
    private static final int SEE_OTHER = 303;

    void register(@Observes Router router) {
        router.route("/logga-in").order(FIRST).failureHandler(FailedLogin::answer);
    }

    private static void answer(RoutingContext context) {
        if (context.failure() instanceof AuthenticationFailedException
                || context.failure() instanceof AuthenticationCompletionException) {
            context.response()
                    .setStatusCode(SEE_OTHER)
                    .putHeader("Location", "/?inloggning=avbruten")
                    .end();
        } else {
            context.next();
        }
    }
}
