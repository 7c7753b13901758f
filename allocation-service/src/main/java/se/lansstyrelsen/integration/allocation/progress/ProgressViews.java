package se.lansstyrelsen.integration.allocation.progress;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The shapes in which progress is answered; suppressed ones hold null in every count that would tell. */
final class ProgressViews {

    private ProgressViews() {}

    @Schema(name = "MunicipalityQuota", description = "Kommuntal och utfall")
    record MunicipalityQuota(
            String municipalityCode,
            int year,
            @Schema(description = "The model's figure (modelltal), null when not stated", nullable = true)
                    Integer modelQuota,
            @Schema(description = "Decided kommuntal, null when not stated", nullable = true) Integer quota,
            @Schema(description = "Persons decided and not cancelled", nullable = true) Integer assigned,
            @Schema(
                            description = "Persons received on assignments, booked on the year of the decision",
                            nullable = true)
                    Integer received,
            @Schema(
                            description = "Persons received without assignment (självbosatta, anhöriga, övriga)",
                            nullable = true)
                    Integer selfSettled,
            @Schema(description = "quota - received; negative after a lowering", nullable = true) Integer remaining,
            @Schema(description = "received / quota with four decimals, null where quota is 0 or null", nullable = true)
                    BigDecimal fulfilment,
            @Schema(description = "Persons assigned beyond the quota (överanvisning)", nullable = true)
                    Integer overAssigned,
            @Schema(description = "True when counts are withheld because they are small") boolean suppressed) {

        static MunicipalityQuota of(String code, int year, Figures figures, boolean hidden, boolean hiddenSelfSettled) {
            return new MunicipalityQuota(
                    code,
                    year,
                    figures.modelQuota(),
                    figures.quota(),
                    hidden ? null : (Integer) figures.assigned(),
                    hidden ? null : (Integer) figures.received(),
                    hiddenSelfSettled ? null : (Integer) figures.selfSettled(),
                    hidden ? null : figures.remaining(),
                    hidden ? null : figures.fulfilment(),
                    hidden ? null : figures.overAssigned(),
                    hidden || hiddenSelfSettled);
        }
    }

    @Schema(name = "CountyProgress", description = "Länets samlade kommuntal och utfall")
    record CountyProgress(
            String countyCode,
            int year,
            @Schema(description = "Länstal, null when no national target stands", nullable = true) Integer countyQuota,
            @Schema(nullable = true) Integer modelQuota,
            @Schema(description = "Sum of the decided kommuntal", nullable = true) Integer quota,
            @Schema(nullable = true) Integer assigned,
            @Schema(nullable = true) Integer received,
            @Schema(nullable = true) Integer selfSettled,
            @Schema(nullable = true) Integer remaining,
            @Schema(nullable = true) BigDecimal fulfilment,
            boolean suppressed) {

        static CountyProgress of(
                String code,
                int year,
                Integer countyQuota,
                Figures figures,
                boolean hidden,
                boolean hiddenSelfSettled) {
            return new CountyProgress(
                    code,
                    year,
                    countyQuota,
                    figures.modelQuota(),
                    figures.quota(),
                    hidden ? null : (Integer) figures.assigned(),
                    hidden ? null : (Integer) figures.received(),
                    hiddenSelfSettled ? null : (Integer) figures.selfSettled(),
                    hidden ? null : figures.remaining(),
                    hidden ? null : figures.fulfilment(),
                    hidden || hiddenSelfSettled);
        }
    }

    @Schema(name = "NationalProgress", description = "Hela landet")
    record NationalProgress(
            int year,
            @Schema(description = "The national number (2 § förordning 2016:40), null when not set", nullable = true)
                    Integer nationalTarget,
            @Schema(nullable = true) Integer modelQuota,
            @Schema(description = "Sum of the decided kommuntal", nullable = true) Integer quota,
            @Schema(nullable = true) Integer assigned,
            @Schema(nullable = true) Integer received,
            @Schema(nullable = true) Integer selfSettled,
            @Schema(nullable = true) Integer remaining,
            @Schema(nullable = true) BigDecimal fulfilment,
            boolean suppressed) {

        static NationalProgress of(
                int year, Integer target, Figures figures, boolean hidden, boolean hiddenSelfSettled) {
            return new NationalProgress(
                    year,
                    target,
                    figures.modelQuota(),
                    figures.quota(),
                    hidden ? null : (Integer) figures.assigned(),
                    hidden ? null : (Integer) figures.received(),
                    hiddenSelfSettled ? null : (Integer) figures.selfSettled(),
                    hidden ? null : figures.remaining(),
                    hidden ? null : figures.fulfilment(),
                    hidden || hiddenSelfSettled);
        }
    }
}
