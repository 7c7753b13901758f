package se.lansstyrelsen.integration.grants.bankanswer;

/** What the bank says of a payment. */
enum LineKind {
    /** It will be paid: ACTC, ACCP, ACSP, ACSC or ACWC in pain.002. */
    ACCEPTED,
    /** It is booked: a debit in camt.054. */
    BOOKED,
    /** It will not be paid: RJCT in pain.002. */
    REJECTED,
    /** It came back: a credit in camt.054. */
    RETURNED,
    /** Nothing yet, or nothing we know. */
    OTHER
}
