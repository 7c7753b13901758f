package se.lansstyrelsen.integration.grants.opinion;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the county concerned thinks of an application. */
@Schema(nullable = true)
public enum Stance {
    /** Tillstyrker. */
    SUPPORTS,
    /** Tillstyrker delvis. */
    SUPPORTS_IN_PART,
    /** Avstyrker. */
    ADVISES_AGAINST,
    /** Avstår från att yttra sig. */
    REFRAINS
}
