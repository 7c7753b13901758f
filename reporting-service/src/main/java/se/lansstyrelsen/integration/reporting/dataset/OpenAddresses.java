package se.lansstyrelsen.integration.reporting.dataset;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import se.lansstyrelsen.integration.reporting.ReportingConfig;

/** Where the public reaches the four services. */
@ApplicationScoped
public class OpenAddresses {

    private final ReportingConfig config;

    OpenAddresses(ReportingConfig config) {
        this.config = config;
    }

    /** Root of a service's API, without a slash at the end. */
    public URI of(OpenService service) {
        var bases = config.openData().bases();
        return switch (service) {
            case ALLOCATION -> bases.allocation();
            case GRANTS -> bases.grants();
            case COLLABORATION -> bases.collaboration();
            case REPORTING -> bases.reporting();
        };
    }

    /** Where a dataset is fetched; Accept tells in which format. */
    public URI of(OpenDataset dataset) {
        return URI.create(of(dataset.service()) + "/" + dataset.path());
    }

    /** Whom to ask about the data. */
    public String contact() {
        return config.openData().contact();
    }
}
