package se.lansstyrelsen.integration.kit;

import io.quarkus.runtime.annotations.StaticInitSafe;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;

/** What a service says about itself and the few limits an operator may turn; keys start with {@code service.}. */
@StaticInitSafe
@ConfigMapping(prefix = "service")
public interface ServiceConfig {

    /** Short name, the first part of every path and the topic's name: {@code allocation}. */
    String name();

    /** Human name shown by api-info and OpenAPI. */
    String title();

    /** Semantic version of the API, {@code 1.0.0}. */
    @WithDefault("1.0.0")
    String version();

    /** Day this version was released. */
    @WithDefault("2026-11-23")
    LocalDate released();

    /** Absolute base address towards the outside when no Forwarded header tells it. */
    Optional<String> publicUrl();

    /** Whom a developer writes to or calls, as the documentation says it; the operator states it. */
    Optional<String> contact();

    /** What the operator promises of opening hours and answering times (servicenivå). */
    Optional<String> serviceLevel();

    /** Largest JSON body in bytes; uploads are streamed and have limits of their own. */
    @WithDefault("4194304")
    long maxJsonBytes();

    /** How long an Idempotency-Key is remembered. */
    @WithDefault("48h")
    Duration idempotencyRetention();

    /** Messages: whether the relay publishes and the consumers run in this process. */
    @WithDefault("true")
    boolean messaging();

    /** Longest wait between two looks for unpublished facts when nothing wakes the relay. */
    @WithDefault("500ms")
    Duration relayInterval();

    /** Root of every path of this service, without a slash at the end: {@code /allocation/v1}. */
    default String root() {
        return "/" + name() + "/v1";
    }
}
