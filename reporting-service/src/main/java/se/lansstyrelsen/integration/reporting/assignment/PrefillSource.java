package se.lansstyrelsen.integration.reporting.assignment;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a text may begin from. */
@Schema(name = "PrefillSource")
public enum PrefillSource {
    LAST_YEAR,
    SITUATION_REPORTS,
    OWN_INITIATIVES,
    GRANTS
}
