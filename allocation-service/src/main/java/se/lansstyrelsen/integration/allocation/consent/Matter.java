package se.lansstyrelsen.integration.allocation.consent;

/** What a municipality can consent to. */
public enum Matter {
    /** Omfördelning av kommuntal. */
    QUOTA_TRANSFER,
    /** Omfördelning av andelstal. */
    SHARE_TRANSFER,
    /** Gemensamt mottagande. */
    JOINT_RECEPTION
}
