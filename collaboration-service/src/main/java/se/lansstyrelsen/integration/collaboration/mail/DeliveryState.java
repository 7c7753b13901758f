package se.lansstyrelsen.integration.collaboration.mail;

/**
 * How far a delivery has come. In doubt is one that was being handed over when the process ended; it is never sent again
 * by itself. Dropped is one whose addressee left before it was sent.
 */
enum DeliveryState {
    WAITING,
    SENDING,
    SENT,
    REFUSED,
    DOUBTFUL,
    BOUNCED,
    DROPPED
}
