package se.lansstyrelsen.integration.reporting.comparison;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something that makes figures hard to compare. */
@Schema(name = "ComparabilityFinding", description = "Sådant som gör siffror svåra att jämföra")
record Finding(
        Kind kind,
        String indicator,
        @Schema(nullable = true, description = "Null for the nation") String countyCode,
        @Schema(nullable = true) Integer year,
        @Schema(description = "In Swedish, for those who compile") String detail) {

    /** What is the matter. */
    @Schema(name = "ComparabilityFindingKind")
    enum Kind {
        /** Some counties have a figure and this one has not. */
        COUNTY_MISSING,
        /** Told under different words. */
        DEFINITION_DIFFERS,
        /** Far from the year before. */
        OUTLIER,
        /** The counties do not add up to the nation. */
        SUM_DIFFERS,
        /** Women or men are less than two fifths, and nobody says why. */
        SEX_GAP
    }
}
