package se.lansstyrelsen.integration.grants.application;

import java.util.Map;
import java.util.Set;

/** Where an application (ansökan) is on its way. */
public enum ApplicationStatus {
    /** The applicant's own, not yet sent in (TF 2:13). */
    DRAFT,
    /** Registered (inkommen) and being handled. */
    RECEIVED,
    /** The applicant has been asked to supplement it (komplettering). */
    SUPPLEMENTING,
    /** A decision is proposed. */
    PROPOSED,
    DECIDED,
    /** Återkallad. */
    WITHDRAWN;

    private static final Map<ApplicationStatus, Set<ApplicationStatus>> MOVES = Map.of(
            DRAFT, Set.of(RECEIVED),
            RECEIVED, Set.of(SUPPLEMENTING, PROPOSED, WITHDRAWN),
            SUPPLEMENTING, Set.of(RECEIVED, SUPPLEMENTING, PROPOSED, WITHDRAWN),
            PROPOSED, Set.of(RECEIVED, DECIDED, WITHDRAWN),
            // A change or a prolongation is proposed on the decided matter.
            DECIDED, Set.of(PROPOSED),
            WITHDRAWN, Set.of());

    boolean canBecome(ApplicationStatus next) {
        return MOVES.get(this).contains(next);
    }
}
