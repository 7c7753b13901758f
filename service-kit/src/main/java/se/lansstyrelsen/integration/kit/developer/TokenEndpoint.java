package se.lansstyrelsen.integration.kit.developer;

import io.quarkus.oidc.OIDCException;
import io.quarkus.oidc.OidcConfigurationMetadata;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.inject.Instance;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where tokens are fetched, as the issuer's own discovery document says it. */
@ApplicationScoped
public class TokenEndpoint {

    private final Instance<OidcConfigurationMetadata> issuer;
    private final String issuerAddress;

    TokenEndpoint(
            Instance<OidcConfigurationMetadata> issuer,
            @ConfigProperty(name = "quarkus.oidc.auth-server-url") String issuerAddress) {
        this.issuer = issuer;
        this.issuerAddress = issuerAddress;
    }

    /** The issuer's own address while it has not answered yet. */
    @ActivateRequestContext
    public String address() {
        try {
            var stated = issuer.get().getTokenUri();
            return stated == null ? issuerAddress : stated;
        } catch (OIDCException notReached) {
            return issuerAddress;
        }
    }
}
