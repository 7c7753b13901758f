package se.lansstyrelsen.integration.allocation.transfer;

import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import se.lansstyrelsen.integration.allocation.Fixture;
import se.lansstyrelsen.integration.kit.quality.Api;
import se.lansstyrelsen.integration.kit.time.StockholmTime;

/** Transfers in Västerbotten, as its municipalities and its county board make them. */
final class TransferFixture {

    static final String OFFICER = "handlaggare-24";
    static final String DECIDER = "beslutsfattare-24";
    static final String TODAY = LocalDate.now(StockholmTime.ZONE).toString();

    private TransferFixture() {}

    static Map<String, Object> quota(int year, String from, String to, int persons) {
        return new HashMap<>(Map.of(
                "year", year,
                "fromMunicipality", from,
                "toMunicipality", to,
                "persons", persons,
                "reason", "Bostäder finns.",
                "childrenConcerned", false));
    }

    static Map<String, Object> share(int year, String from, String to, int promille) {
        return Map.of(
                "year", year,
                "fromMunicipality", from,
                "toMunicipality", to,
                "promille", promille,
                "reason", "Boende med vana.",
                "bestInterestsOfTheChild", "Barnen får bo nära sina skolor.");
    }

    static ValidatableResponse register(String caller, String path, Object body) {
        return Api.as(caller)
                .contentType("application/json")
                .body(body)
                .post(path)
                .then();
    }

    static ValidatableResponse consent(String transfer, String municipality) {
        return register("kommun-" + municipality, transfer + "/consents", Map.of("municipalityCode", municipality));
    }

    /** Registers and has both consent; returns the transfer's path. */
    static String agreed(String path, Map<String, Object> body) {
        var transfer = path + "/"
                + register(OFFICER, path, body).statusCode(201).extract().path("id");
        consent(transfer, (String) body.get("fromMunicipality")).statusCode(201);
        consent(transfer, (String) body.get("toMunicipality")).statusCode(201);
        return transfer;
    }

    static ValidatableResponse confirm(String transfer) {
        return confirm(DECIDER, transfer, TODAY);
    }

    static ValidatableResponse confirm(String caller, String transfer, String decidedOn) {
        var tag = Api.as(OFFICER).get(transfer).header("ETag");
        return Fixture.move(caller, transfer + "/confirmations", tag, Fixture.decision(decidedOn));
    }

    /** The county's decided quotas: 10 for Nordmaling, 20 for Umeå and none stated for the others. */
    static void decidedPlan(int year) {
        Fixture.target(year, year + "-01-01", "24", 30).statusCode(201);
        Fixture.decide(
                "24",
                year,
                TODAY,
                java.util.List.of(Fixture.line("2401", 10, 10, null), Fixture.line("2480", 20, 20, null)));
    }
}
