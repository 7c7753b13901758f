package se.lansstyrelsen.integration.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The shape of the decisions for 2021: 11 counties followed the model exactly and 10 deviated in dialogue with their
 * municipalities (samlad redovisning av uppdrag 18, 2020). The figures are constructed: 100 persons a county, on two of
 * its municipalities.
 */
final class ModelFollowers {

    private static final int YEAR = 2021;
    private static final int FOLLOWERS = 11;
    private static final int DEVIATING = 10;

    private final Api allocation;
    private final Findings findings;

    ModelFollowers(Api allocation, Findings findings) {
        this.allocation = allocation;
        this.findings = findings;
    }

    void run() {
        if (deviations("").isEmpty()) {
            decide();
        }
        findings.check(
                "counties that followed the model for 2021",
                FOLLOWERS,
                deviations("&deviated=false").size());
        findings.check(
                "counties that deviated, each with its reason",
                DEVIATING,
                deviations("&deviated=true").stream()
                        .filter(county ->
                                !county.at("/deviations/0/reason").asText().isBlank())
                        .count());
    }

    private List<JsonNode> deviations(String filter) {
        return allocation.all("lasare", "/quota-deviations?year=" + YEAR + filter);
    }

    private void decide() {
        var counties = new TreeMap<String, List<String>>();
        allocation
                .all("lasare", "/municipalities")
                .forEach(one -> counties.merge(
                        one.get("countyCode").asText(), List.of(one.get("code").asText()), ModelFollowers::firstTwo));
        allocation.post(
                "samordnare",
                "/national-targets",
                Map.of(
                        "year",
                        YEAR,
                        "total",
                        2_100,
                        "legalBasis",
                        "Konstruerat exempel",
                        "validFrom",
                        "2021-01-01",
                        "countyQuotas",
                        counties.keySet().stream()
                                .map(code -> Map.of("countyCode", code, "quota", 100))
                                .toList()),
                null);
        var decided = 0;
        for (var county : counties.entrySet()) {
            var deviates = decided >= FOLLOWERS;
            new CountyDecision(allocation, county.getKey(), YEAR)
                    .decide(lines(county.getValue(), deviates), "2020-11-10", "2020-11-12");
            findings.progress("constructed decisions of 2021", ++decided, counties.size());
        }
    }

    /** A county with one municipality (Gotland) can only follow. */
    private static List<Map<String, Object>> lines(List<String> municipalities, boolean deviates) {
        if (municipalities.size() == 1) {
            return List.of(Map.of("municipalityCode", municipalities.get(0), "modelQuota", 100, "decidedQuota", 100));
        }
        var moved = deviates ? 5 : 0;
        return List.of(
                line(municipalities.get(0), 60, 60 + moved, deviates),
                line(municipalities.get(1), 40, 40 - moved, deviates));
    }

    private static Map<String, Object> line(String code, int model, int decided, boolean deviates) {
        return deviates
                ? Map.of(
                        "municipalityCode", code,
                        "modelQuota", model,
                        "decidedQuota", decided,
                        "deviationReason", "Konstruerat exempel: kommunerna kom överens i dialogen")
                : Map.of("municipalityCode", code, "modelQuota", model, "decidedQuota", decided);
    }

    private static List<String> firstTwo(List<String> had, List<String> more) {
        return had.size() == 2 ? had : List.of(had.get(0), more.get(0));
    }
}
