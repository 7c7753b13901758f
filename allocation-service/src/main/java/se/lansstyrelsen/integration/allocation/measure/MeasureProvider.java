package se.lansstyrelsen.integration.allocation.measure;

/** Who carries a measure out. */
public enum MeasureProvider {
    /** Egen regi. */
    OWN,
    /** Upphandlad. */
    PROCURED,
    /** Gemensamt with other municipalities, which are then named. */
    SHARED,
    /** Förening, studieförbund eller annan i civilsamhället. */
    ASSOCIATION
}
