package se.lansstyrelsen.integration.grants.report;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which account of a grant it is. */
@Schema(name = "ReportKind")
public enum ReportKind {
    /** Delrapport; a grant may have several. */
    INTERIM,
    /** Slutrapport; a grant has one. */
    FINAL
}
