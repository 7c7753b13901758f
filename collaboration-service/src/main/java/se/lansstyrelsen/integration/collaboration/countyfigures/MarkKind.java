package se.lansstyrelsen.integration.collaboration.countyfigures;

/** What is told of a county: länstal, the kommuntal in all, and statsbidrag: frames, grants and payments in kronor. */
public enum MarkKind {
    COUNTY_QUOTA,
    MUNICIPAL_QUOTAS,
    FRAME,
    GRANTED,
    PAID
}
