package se.lansstyrelsen.integration.grants.paymentplan;

/** What a part of a grant waits for before it is paid. */
public enum PaymentCondition {
    /** Vid beslut: nothing more. */
    AT_DECISION,
    /** Efter rekvisition, by the recipient's signatory, at the latest on the part's last day. */
    ON_REQUISITION,
    /** Efter godkänd redovisning: the board has approved a report. */
    AFTER_REPORT
}
