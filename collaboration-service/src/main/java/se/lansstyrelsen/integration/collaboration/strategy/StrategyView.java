package se.lansstyrelsen.integration.collaboration.strategy;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A strategy as everybody reads it. */
@Schema(name = "Strategy", description = "Regional strategi")
record StrategyView(
        UUID id,
        StrategyContent content,
        @Schema(description = "The one it follows", nullable = true) UUID revisionOf,
        @Schema(description = "The one that followed it", nullable = true) UUID revisedBy) {}
