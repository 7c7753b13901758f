package se.lansstyrelsen.integration.reporting;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;

/** What an operator may turn in this service; keys start with {@code reporting.}. */
@ConfigMapping(prefix = "reporting")
public interface ReportingConfig {

    /** How often what is due is looked for: a duration such as {@code 10m}, or {@code off}. */
    @WithDefault("10m")
    String remindersEvery();

    OpenData openData();

    /** Open data (öppna data). */
    interface OpenData {

        /** How long a year's public figures are served before the store is asked whether it has changed. */
        @WithDefault("1m")
        Duration refreshEvery();

        /** Whom to ask about the data; stands in the catalogue. */
        @WithDefault("oppnadata@lansstyrelsen.se")
        String contact();

        Bases bases();
    }

    /** Where the public reaches each service's API; what the catalogue links to. */
    interface Bases {

        @WithDefault("http://127.0.0.1:8081/allocation/v1")
        URI allocation();

        @WithDefault("http://127.0.0.1:8082/grants/v1")
        URI grants();

        @WithDefault("http://127.0.0.1:8083/collaboration/v1")
        URI collaboration();

        @WithDefault("http://127.0.0.1:8084/reporting/v1")
        URI reporting();
    }
}
