package se.lansstyrelsen.integration.grants.payment;

import java.util.Map;
import java.util.Set;

/** Where a payment is on its way from proposal to recipient. */
public enum PaymentState {
    PROPOSED,
    /** Attesterad av en. */
    APPROVED_ONCE,
    /** Attesterad av två. */
    APPROVED,
    /** In a payment file, so the bank's. */
    IN_FILE,
    /** Utbetald, by the bank's word. */
    PAID,
    /** Refused or returned by the bank. */
    FAILED,
    /** Taken out before it was sent, because something it rested on had changed. */
    STOPPED,
    /** Återtagen by an officer before it was sent. */
    CANCELLED;

    private static final Map<PaymentState, Set<PaymentState>> MOVES = Map.of(
            PROPOSED, Set.of(APPROVED_ONCE, CANCELLED),
            APPROVED_ONCE, Set.of(APPROVED, CANCELLED),
            APPROVED, Set.of(IN_FILE, STOPPED, CANCELLED),
            IN_FILE, Set.of(PAID, FAILED),
            PAID, Set.of(),
            FAILED, Set.of(),
            STOPPED, Set.of(),
            CANCELLED, Set.of());

    boolean canBecome(PaymentState next) {
        return MOVES.get(this).contains(next);
    }

    /** Whether its amount is taken from what is granted: it is paid, or may yet be. */
    public boolean takesOfTheGrant() {
        return isPending() || this == PAID;
    }

    /** On its way. */
    public boolean isPending() {
        return this == PROPOSED || this == APPROVED_ONCE || this == APPROVED || this == IN_FILE;
    }
}
