package se.lansstyrelsen.integration.allocation.transfer;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a transfer of quota would come to, also where the law does not allow it. */
@Schema(name = "QuotaTransferSimulation", description = "Simulerad omfördelning av kommuntal")
record QuotaTransferSimulation(
        @Schema(description = "Says that nothing is decided or stored") String label,
        int year,
        int persons,
        @Schema(description = "Whether it could be registered today") boolean permitted,
        @Schema(description = "The rule that allows it or stands in its way") String legalReason,
        @Schema(description = "What stands in its way, each as a sentence") List<String> obstacles,
        Side from,
        Side to) {

    static final String LABEL = "SIMULATED: nothing is decided or stored";

    /** A municipality and its county, before and after; null where no plan is decided. */
    @Schema(name = "QuotaTransferSide")
    record Side(
            String municipalityCode,
            @Schema(nullable = true) Integer quotaBefore,
            @Schema(nullable = true) Integer quotaAfter,
            String countyCode,
            @Schema(description = "Sum of the county's decided quotas", nullable = true) Integer countySumBefore,
            @Schema(nullable = true) Integer countySumAfter) {}
}
