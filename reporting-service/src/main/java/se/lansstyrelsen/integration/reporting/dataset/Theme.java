package se.lansstyrelsen.integration.reporting.dataset;

/** The EU's data themes that our datasets belong to. */
public enum Theme {
    /** Population and society. */
    SOCI,
    /** Government and public sector. */
    GOVE,
    /** Economy and finance. */
    ECON,
    /** Regions and cities. */
    REGI
}
