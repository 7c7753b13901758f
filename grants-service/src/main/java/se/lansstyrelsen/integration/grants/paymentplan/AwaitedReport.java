package se.lansstyrelsen.integration.grants.paymentplan;

/** Which report a part waits for. */
public enum AwaitedReport {
    /** Delredovisning. */
    INTERIM,
    /** Slutredovisning. */
    FINAL
}
