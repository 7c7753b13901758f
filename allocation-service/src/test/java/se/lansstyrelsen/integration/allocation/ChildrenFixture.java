package se.lansstyrelsen.integration.allocation;

import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import se.lansstyrelsen.integration.kit.quality.Api;
import se.lansstyrelsen.integration.kit.region.Regions;

/** Shares of unaccompanied children as the coordinator records them. */
public final class ChildrenFixture {

    private ChildrenFixture() {}

    /** Shares of every municipality of the year, 1 000 in all: those stated, and the rest divided over the others. */
    public static Map<String, Integer> shares(int year, Map<String, Integer> stated) {
        var shares = new TreeMap<>(stated);
        var others = Regions.municipalities(LocalDate.of(year, 12, 31)).stream()
                .map(one -> one.code())
                .filter(code -> !stated.containsKey(code))
                .toList();
        var rest = 1000 - stated.values().stream().mapToInt(Integer::intValue).sum();
        for (var i = 0; i < others.size(); i++) {
            shares.put(others.get(i), rest / others.size() + (i < rest % others.size() ? 1 : 0));
        }
        return shares;
    }

    public static ValidatableResponse record(int year, String validFrom, Map<String, Integer> shares) {
        return record("samordnare", year, validFrom, shares);
    }

    public static ValidatableResponse record(String caller, int year, String validFrom, Map<String, Integer> shares) {
        List<Map<String, Object>> lines = shares.entrySet().stream()
                .map(entry -> Map.<String, Object>of("municipalityCode", entry.getKey(), "promille", entry.getValue()))
                .toList();
        return Api.as(caller)
                .contentType("application/json")
                .body(Map.of("year", year, "source", "Test " + validFrom, "validFrom", validFrom, "shares", lines))
                .post("/unaccompanied-shares")
                .then();
    }

    /** One record of the feed that assigns children. @param kind EQUALISING, KIN or OTHER */
    public static String assigned(String id, String municipality, int persons, String on, String kind) {
        return Fixture.event(
                "c-" + id,
                "child-assigned.v1",
                "{\"assignmentId\":\"" + id + "\",\"municipalityCode\":\"" + municipality + "\",\"persons\":" + persons
                        + ",\"decidedOn\":\"" + on + "\",\"kind\":\"" + kind + "\"}");
    }
}
