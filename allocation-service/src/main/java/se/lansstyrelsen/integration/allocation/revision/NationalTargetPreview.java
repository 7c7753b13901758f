package se.lansstyrelsen.integration.allocation.revision;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What recording a version would mean, county by county; nothing has been stored. */
@Schema(name = "NationalTargetPreview", description = "Förhandsgranskning av ett beslut om tal")
record NationalTargetPreview(
        int year,
        @Schema(
                        description = "National number of the version it would follow, null when it is the first",
                        nullable = true)
                Integer formerTotal,
        int total,
        @Schema(description = "Counties that must decide their municipality quotas again") long mustDecideAgain,
        @Schema(description = "Open persons beyond the room left, all counties") int openBeyond,
        List<CountyConsequence> counties) {

    static NationalTargetPreview of(int year, Integer formerTotal, int total, List<CountyConsequence> counties) {
        return new NationalTargetPreview(
                year,
                formerTotal,
                total,
                counties.stream().filter(CountyConsequence::mustDecideAgain).count(),
                counties.stream().mapToInt(CountyConsequence::openBeyond).sum(),
                counties);
    }
}
