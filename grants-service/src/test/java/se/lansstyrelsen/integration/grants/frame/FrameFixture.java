package se.lansstyrelsen.integration.grants.frame;

import io.restassured.response.ValidatableResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import se.lansstyrelsen.integration.kit.quality.Api;

/** Frames as their callers make them; money of county 18 unless another is said. */
final class FrameFixture {

    static final String OFFICER = "handlaggare-18";
    static final String DECIDER = "beslutsfattare-18";

    private FrameFixture() {}

    static Map<String, Object> frame(String scheme, int year, String county, Object allotted) {
        var body = new LinkedHashMap<String, Object>();
        body.put("scheme", scheme);
        body.put("year", year);
        body.put("countyCode", county);
        body.put("allotted", allotted);
        return body;
    }

    /** Opens and returns its path. */
    static String opened(String scheme, int year, String county, Object allotted) {
        return "/frames/"
                + Api.post("samordnare", "/frames", frame(scheme, year, county, allotted))
                        .statusCode(201)
                        .extract()
                        .path("id");
    }

    static String tag(String path) {
        return Api.as("samordnare").get(path).header("ETag");
    }

    static Map<String, Object> amount(Object amount) {
        return Map.of("amount", amount, "reason", "Enligt beslut.");
    }

    static Map<String, Object> transfer(String county, Object amount) {
        return Map.of("toCountyCode", county, "amount", amount, "reason", "Enligt överenskommelse.");
    }

    static Map<String, Object> reservation(Object matter, Object amount) {
        return Map.of("matterId", matter.toString(), "amount", amount, "reason", "Inför beslut.");
    }

    static ValidatableResponse move(String caller, String path, Object body) {
        return Api.move(caller, path, tag(path.substring(0, path.lastIndexOf('/'))), body);
    }
}
