package se.lansstyrelsen.integration.grants.reclaim;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is decided of a reclaim. */
@Schema(name = "ReclaimOutcome", nullable = true)
public enum ReclaimOutcome {
    IN_FULL,
    IN_PART,
    /** Efterges helt. */
    WAIVED
}
