package se.lansstyrelsen.integration.grants.opinion;

import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.Map;
import se.lansstyrelsen.integration.grants.HandlingFixture;
import se.lansstyrelsen.integration.kit.quality.Api;
import se.lansstyrelsen.integration.kit.time.StockholmTime;

/** Matters under 37 a § of Umeå's and Jönköping's, and the opinions in them. */
final class OpinionFixture {

    private OpinionFixture() {}

    /** In Sweden, a number of days from now. */
    static String day(int days) {
        return LocalDate.now(StockholmTime.ZONE).plusDays(days).toString();
    }

    static String received(String municipality) {
        var call = HandlingFixture.call("SECTION_37_A", null, 2026);
        return HandlingFixture.received("handlaggare-06", call, municipality, "Språkvänner", 75_000);
    }

    static ValidatableResponse invite(String caller, String application, String answerBy) {
        return Api.post(caller, "/applications/" + application + "/opinion-invitations", Map.of("answerBy", answerBy));
    }

    /** Invited in a new matter of Umeå's; returns the opinion's path. */
    static String invited() {
        return "/opinions/"
                + invite("handlaggare-06", received("2480"), day(14))
                        .statusCode(201)
                        .extract()
                        .path("id");
    }

    static ValidatableResponse answer(String caller, String opinion, Object body) {
        var tag = Api.as("revisor").get(opinion).header("ETag");
        return Api.move(caller, opinion + "/answers", tag, body);
    }

    static Map<String, String> supporting() {
        return Map.of("stance", "SUPPORTS", "text", "Insatsen behövs i länet.");
    }
}
