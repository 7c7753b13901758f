package se.lansstyrelsen.integration.allocation.overview;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.lansstyrelsen.integration.allocation.agreement.StandingAgreements;
import se.lansstyrelsen.integration.allocation.capacity.CapacityArea;
import se.lansstyrelsen.integration.allocation.capacity.CapacityLevel;
import se.lansstyrelsen.integration.allocation.fulfilment.ChildrenStanding;
import se.lansstyrelsen.integration.allocation.monthly.StandingPlan;
import se.lansstyrelsen.integration.allocation.progress.StandingFigures;

/** All there is to know of one municipality's reception in a year, so that a dashboard needs one call. */
@Schema(name = "SettlementOverview")
record SettlementOverview(
        String municipalityCode,
        String municipality,
        String countyCode,
        int year,
        LocalDate asOf,
        @Schema(description = "Kommuntal, utfall, självbosatta och tillfälligt skydd")
                StandingFigures.InDetail standing,
        @Schema(
                        description =
                                "Ensamkommande barn: andelstal och måluppfyllelse; null where there was no such municipality",
                        nullable = true)
                ChildrenStanding.Place children,
        @Schema(description = "Överenskommelser that stand on the day") List<StandingAgreements.Standing> agreements,
        @Schema(description = "Årsplanering, null when there is none", nullable = true) StandingPlan.Plan monthlyPlan,
        @Schema(description = "Latest assessment, null when the municipality has never answered", nullable = true)
                Capacity capacity) {

    /** How it has judged its readiness. */
    @Schema(name = "OverviewCapacity", nullable = true)
    record Capacity(int year, int half, List<Level> levels) {}

    @Schema(name = "OverviewCapacityLevel")
    record Level(CapacityArea area, CapacityLevel level) {}
}
