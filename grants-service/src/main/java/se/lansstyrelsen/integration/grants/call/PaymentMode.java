package se.lansstyrelsen.integration.grants.call;

/** When granted money is paid, as the call settles it (utbetalning). */
public enum PaymentMode {
    /** All of it when the decision is made. */
    AT_DECISION,
    /** When the signatory asks for it (rekvisition). */
    ON_REQUISITION,
    /** In parts: shares of the granted amount, the first at the decision and the others on requisition. */
    IN_PARTS
}
