package se.lansstyrelsen.integration.local.demo;

import java.util.List;
import java.util.Map;

/** A county board's way from draft to decision on its municipality quotas, as its officers would call the API. */
final class CountyDecision {

    private final Api allocation;
    private final String county;
    private final int year;

    CountyDecision(Api allocation, String county, int year) {
        this.allocation = allocation;
        this.county = county;
        this.year = year;
    }

    void decide(List<Map<String, Object>> lines, String closesOn, String decidedOn) {
        var officer = "handlaggare-" + county;
        var plan = allocation.post(
                officer, "/quota-plans", Map.of("countyCode", county, "year", year, "lines", lines), null);
        var path = "/quota-plans/" + plan.body().get("id").asText();
        plan = allocation.post(officer, path + "/consultations", Map.of("closesOn", closesOn), plan.etag());
        plan = allocation.post(officer, path + "/proposals", null, plan.etag());
        allocation.post(
                "beslutsfattare-" + county,
                path + "/decisions",
                Map.of(
                        "diaryNumber",
                        "851-" + (1000 + Integer.parseInt(county)) + "-" + (year - 1),
                        "decidedOn",
                        decidedOn,
                        "rapporteur",
                        "Exempel Föredragande"),
                plan.etag());
    }
}
