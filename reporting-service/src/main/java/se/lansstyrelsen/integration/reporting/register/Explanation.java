package se.lansstyrelsen.integration.reporting.register;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

/**
 * Why the municipalities of a county got their numbers in a simulation.
 *
 * @param ownCounty whose simulation it is, null for the nation's, which is open
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Explanation(
        String simulationId,
        String label,
        String modelName,
        int year,
        String ownCounty,
        String countyCode,
        int total,
        Instant madeAt,
        List<Municipality> municipalities)
        implements Entry {

    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Municipality(
            String municipalityCode, int persons, BigDecimal raw, int rank, List<Part> parts, String sentence) {}

    /** @param weight percent @param persons what the variable gave */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Part(String name, BigDecimal weight, BigDecimal value, BigDecimal persons) {}

    @Override
    public String id() {
        return simulationId + " " + countyCode;
    }
}
