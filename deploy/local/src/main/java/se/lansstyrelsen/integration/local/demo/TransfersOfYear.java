package se.lansstyrelsen.integration.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;

/**
 * 2020, when Dalarna and Norrbotten revised their quotas after agreement between municipalities (samlad redovisning av
 * uppdrag 18, 2020). The county quotas are real; who has how much, and what is moved, is constructed.
 */
final class TransfersOfYear {

    private static final int YEAR = 2020;
    private static final int MOVED = 3;

    private final Api allocation;
    private final Findings findings;

    TransfersOfYear(Api allocation, Findings findings) {
        this.allocation = allocation;
        this.findings = findings;
    }

    void run() {
        findings.say("Transfers of 2020 (the county quotas are real, the municipalities' part of them constructed)");
        transfer("20", "Dalarna", "2080", "2081");
        transfer("25", "Norrbotten", "2580", "2581");
        var refused = allocation.ask(
                "handlaggare-20",
                "POST",
                "/quota-transfers",
                "application/json",
                Api.json(request("2080", "2580")),
                Map.of());
        findings.check("a transfer from Dalarna to Norrbotten is refused", 422, refused.status());
        findings.say("     " + refused.body().path("detail").asText());
        var simulated = allocation.get(
                "samordnare", "/quota-transfer-simulations?year=" + YEAR + "&from=2080&to=2580&persons=" + MOVED);
        findings.check(
                "the same may be simulated, and says that it is not permitted",
                !simulated.get("permitted").asBoolean()
                        && simulated.get("label").asText().contains("SIMULATED"));
    }

    private void transfer(String county, String name, String giver, String receiver) {
        if (quota(giver).isNull()) {
            var countyQuota = allocation
                    .get("samordnare", "/county-progress?year=" + YEAR + "&county=" + county)
                    .at("/items/0/countyQuota")
                    .asInt();
            new CountyDecision(allocation, county, YEAR)
                    .decide(
                            List.of(
                                    Map.of("municipalityCode", giver, "decidedQuota", countyQuota - 10),
                                    Map.of("municipalityCode", receiver, "decidedQuota", 10)),
                            "2019-11-08",
                            "2019-11-14");
        }
        var before = quota(giver).asInt();
        var sum = countySum(county);
        var made = allocation.post("handlaggare-" + county, "/quota-transfers", request(giver, receiver), null);
        var path = "/quota-transfers/" + made.body().get("id").asText();
        for (var municipality : List.of(giver, receiver)) {
            allocation.post(
                    "kommun-" + municipality, path + "/consents", Map.of("municipalityCode", municipality), null);
        }
        var read = allocation.ask("handlaggare-" + county, "GET", path, null, null, Map.of());
        allocation.post(
                "beslutsfattare-" + county,
                path + "/confirmations",
                Map.of(
                        "diaryNumber",
                        "851-2020-" + county,
                        "decidedOn",
                        "2020-05-04",
                        "rapporteur",
                        "Exempel Föredragande"),
                read.etag());
        findings.check(
                name + ": the giver's quota after the transfer",
                before - MOVED,
                quota(giver).asLong());
        findings.check(name + ": the county's sum, unchanged", sum, countySum(county));
    }

    private static Map<String, Object> request(String giver, String receiver) {
        return Map.of(
                "year", YEAR,
                "fromMunicipality", giver,
                "toMunicipality", receiver,
                "persons", MOVED,
                "reason", "Konstruerat exempel: fler lediga bostäder i den mottagande kommunen",
                "childrenConcerned", false);
    }

    private JsonNode quota(String municipality) {
        return allocation
                .get("samordnare", "/municipality-quotas?year=" + YEAR + "&municipality=" + municipality)
                .at("/items/0/quota");
    }

    private long countySum(String county) {
        return allocation
                .get("samordnare", "/county-progress?year=" + YEAR + "&county=" + county)
                .at("/items/0/quota")
                .asLong();
    }
}
