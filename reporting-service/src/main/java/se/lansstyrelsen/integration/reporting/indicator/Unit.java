package se.lansstyrelsen.integration.reporting.indicator;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a figure counts. */
@Schema(name = "IndicatorUnit")
public enum Unit {
    PERSONS,
    KRONOR,
    /** Hundredths. */
    PERCENT,
    /** Thousandths. */
    PROMILLE,
    CASES,
    /** Of anything else. */
    NUMBER;

    /** The heading of a column of figures. */
    public String heading() {
        return switch (this) {
            case PERSONS -> "Antal personer";
            case KRONOR -> "Kronor";
            case PERCENT -> "Procent";
            case PROMILLE -> "Promille";
            case CASES -> "Antal ärenden";
            case NUMBER -> "Antal";
        };
    }
}
