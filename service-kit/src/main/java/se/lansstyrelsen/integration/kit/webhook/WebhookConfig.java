package se.lansstyrelsen.integration.kit.webhook;

import io.quarkus.runtime.annotations.StaticInitSafe;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/** How partners' own addresses are told of events; keys start with {@code webhooks.}. */
@StaticInitSafe
@ConfigMapping(prefix = "webhooks")
public interface WebhookConfig {

    /**
     * The key every signing secret is made from: Base64 of at least 32 random bytes, such as {@code openssl rand -base64
     * 32} gives; the same in all replicas of a service. Without it nobody can register. When it is changed every
     * subscriber's secret is another, and each must renew its own.
     */
    Optional<String> key();

    /** Hosts that may lead to addresses inside, such as those of a network between authorities; no other may. */
    Optional<Set<String>> privateHosts();

    /** Whether the private hosts may be called without TLS; for a stack on one machine. */
    @WithDefault("false")
    boolean plainHttp();

    /** Longest wait between two looks for events to deliver. */
    @WithDefault("1s")
    Duration lookEvery();

    /** How many subscribers one process delivers to at a time. */
    @WithDefault("4")
    int parallel();

    /** How long a subscriber may take to answer one event. */
    @WithDefault("10s")
    Duration timeout();

    /** Pause after the first failure; each further one doubles it, and chance takes off up to half. */
    @WithDefault("5s")
    Duration firstRetry();

    @WithDefault("1h")
    Duration longestRetry();

    /** A webhook that only fails for so long is paused until its subscriber resumes it. */
    @WithDefault("72h")
    Duration pauseAfter();

    /** How long the former secret still signs beside a renewed one. */
    @WithDefault("24h")
    Duration formerSecretValid();

    /** Most webhooks one subscriber may have in a service. */
    @WithDefault("20")
    int mostPerSubscriber();
}
