package se.lansstyrelsen.integration.collaboration.newsletter;

/**
 * Asked for, confirmed from the address itself, or ended: by leaving, by an address that does not work, or because nobody
 * confirmed in time. Ended, the address is erased.
 */
enum SubscriptionState {
    ASKED,
    CONFIRMED,
    LEFT,
    BOUNCED,
    LAPSED
}
