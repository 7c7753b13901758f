package se.lansstyrelsen.integration.allocation.distribution;

/** Who comes first when two municipalities are exactly alike where the last person is given. */
public enum TieRule {
    /** The lower municipality code (kommunkod). */
    LOWER_CODE,
    /** The larger exact share, and the lower code when these are alike too. */
    LARGER_SHARE
}
