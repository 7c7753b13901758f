package se.lansstyrelsen.integration.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Simulates 2018 by the ready example model (the weights of 2019) and says why it came out otherwise than the decisions.
 * Inhabitants and reception are real; the labour market figures are constructed, since the Public Employment Service's
 * are not published: half the inhabitants, raised or lowered by up to a fifth after the municipality's code.
 */
final class SimulatedYear {

    private static final int YEAR = 2018;

    private final Api allocation;
    private final List<RealFigures.Municipality> municipalities;
    private final Findings findings;

    SimulatedYear(Api allocation, List<RealFigures.Municipality> municipalities, Findings findings) {
        this.allocation = allocation;
        this.municipalities = municipalities;
        this.findings = findings;
    }

    void run() {
        findings.say("2018 simulated by the example model (labour market figures constructed)");
        var model = allocation
                .get("samordnare", "/distribution-models")
                .at("/items/0/id")
                .asText();
        var begun = System.nanoTime();
        var simulation = allocation.post(
                "samordnare",
                "/simulations",
                Map.of(
                        "modelId",
                        model,
                        "year",
                        YEAR,
                        "total",
                        15_200,
                        "title",
                        "Exempel: 2018 med 2019 års vikter",
                        "inputs",
                        municipalities.stream().map(SimulatedYear::input).toList()),
                null);
        var took = (System.nanoTime() - begun) / 1_000_000;
        var path = "/simulations/" + simulation.body().get("id").asText();
        findings.check(
                "persons shared out between 290 municipalities, asked for and kept in " + took + " ms",
                15_200,
                allocation.all("samordnare", path + "/lines").stream()
                        .mapToLong(line -> line.get("persons").asLong())
                        .sum());
        findings.check(
                "persons summed by county",
                15_200,
                allocation.all("samordnare", path + "/county-sums").stream()
                        .mapToLong(sum -> sum.get("persons").asLong())
                        .sum());
        findings.say("  The five largest deviations from what was decided:");
        allocation.get("samordnare", path + "/comparisons?limit=5").get("items").forEach(one -> explain(path, one));
    }

    private void explain(String path, JsonNode comparison) {
        var code = comparison.get("municipalityCode").asText();
        var explanation = allocation.get("samordnare", path + "/explanations/" + code);
        findings.check(
                "%s: simulated %d, decided %d"
                        .formatted(
                                names().get(code),
                                comparison.get("persons").asInt(),
                                comparison.get("otherPersons").asInt()),
                comparison.get("difference").asInt()
                        == explanation.get("difference").asInt());
        findings.say("     " + explanation.get("sentence").asText());
    }

    private Map<String, String> names() {
        return municipalities.stream()
                .collect(Collectors.toMap(RealFigures.Municipality::code, RealFigures.Municipality::name));
    }

    private static Map<String, Object> input(RealFigures.Municipality one) {
        var reception = one.quotaRefugees()
                + one.accommodationCentre()
                + one.selfSettled().values().stream()
                        .mapToInt(Integer::intValue)
                        .sum();
        var constructed = one.population() / 2 * (80 + Integer.parseInt(one.code()) % 41) / 100;
        return Map.of(
                "municipalityCode", one.code(),
                "values", Map.of("labourMarket", constructed, "population", one.population(), "reception", reception));
    }
}
