package se.lansstyrelsen.integration.grants.bankanswer;

/** Why a line of an answer did nothing by itself. */
enum UnmatchedCause {
    /** It names no payment of ours. */
    UNKNOWN_PAYMENT,
    /** Its amount is not the payment's, or not in kronor. */
    AMOUNT_DIFFERS,
    /** The payment is not with the bank, or the answer tells of it twice. */
    NOT_WITH_THE_BANK
}
