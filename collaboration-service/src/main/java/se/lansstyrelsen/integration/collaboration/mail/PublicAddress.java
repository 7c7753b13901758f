package se.lansstyrelsen.integration.collaboration.mail;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import se.lansstyrelsen.integration.kit.ServiceConfig;

/** Where a letter's links lead: the operator's {@code service.public-url}, or this machine while none is set. */
@ApplicationScoped
public class PublicAddress {

    private final String root;

    PublicAddress(ServiceConfig config, @ConfigProperty(name = "quarkus.http.port") int port) {
        this.root = config.publicUrl().orElse("http://localhost:" + port) + config.root();
    }

    /** @param path below the versioned root, beginning with a slash */
    public String of(String path) {
        return root + path;
    }
}
