package se.lansstyrelsen.integration.allocation.agreement;

import java.util.Map;
import java.util.Set;

/** Where an agreement stands on a day. */
public enum AgreementStatus {
    /** Utkast, the county board's own. */
    DRAFT,
    /** Sänd to the municipalities for signature. */
    SENT,
    /** Undertecknad by every party. */
    SIGNED,
    /** Uppsagd; stands until its last day. */
    TERMINATED,
    /** Utlöpt without extension; never stored, the day makes it so. */
    EXPIRED;

    private static final Map<AgreementStatus, Set<AgreementStatus>> MOVES = Map.of(
            DRAFT, Set.of(SENT),
            SENT, Set.of(DRAFT, SIGNED),
            SIGNED, Set.of(TERMINATED),
            TERMINATED, Set.of(),
            EXPIRED, Set.of());

    boolean canBecome(AgreementStatus next) {
        return MOVES.get(this).contains(next);
    }

    /** Whether every party is bound, so that the agreement is open to all. */
    boolean isBinding() {
        return this == SIGNED || this == TERMINATED || this == EXPIRED;
    }
}
