package se.lansstyrelsen.integration.grants.paymentplan;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which report a part waits for. */
@Schema(nullable = true)
public enum AwaitedReport {
    /** Delredovisning. */
    INTERIM,
    /** Slutredovisning. */
    FINAL
}
