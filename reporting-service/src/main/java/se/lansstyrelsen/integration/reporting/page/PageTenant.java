package se.lansstyrelsen.integration.reporting.page;

import io.quarkus.oidc.TenantResolver;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;

/** People log in to pages with a browser; programs send a token to the API. */
@ApplicationScoped
class PageTenant implements TenantResolver {

    @Override
    public String resolve(RoutingContext context) {
        var path = context.normalizedPath();
        return path.startsWith("/reporting/") || path.startsWith("/q/") ? null : "dashboard";
    }
}
