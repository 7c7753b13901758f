package se.lansstyrelsen.integration.grants.payment;

import io.restassured.response.ValidatableResponse;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.lansstyrelsen.integration.grants.GrantsFixture;
import se.lansstyrelsen.integration.grants.HandlingFixture;
import se.lansstyrelsen.integration.grants.decision.DecisionFixture;
import se.lansstyrelsen.integration.kit.quality.Api;

/** A grant on its way to be paid, all through the API. */
public final class PaymentFixture {

    public static final String BANKGIRO = "991-2346";

    private static final Map<String, String> SIGNATORY = Map.of("name", "Firmatecknare", "position", "Kommunchef");

    private PaymentFixture() {}

    /** A municipality's granted matter with an account, charged to this year; the grant's path. */
    public static String granted(String county, String municipality, String amount, Map<String, Object> call) {
        var grant = grantedWithoutAccount(county, municipality, amount, call);
        account("handlaggare-" + county, grant, "BANKGIRO", BANKGIRO).statusCode(201);
        return grant;
    }

    public static String grantedWithoutAccount(
            String county, String municipality, String amount, Map<String, Object> call) {
        DecisionFixture.frame("SECTION_37", county, DecisionFixture.thisYear(), "900000000");
        var applicant = DecisionFixture.municipality(
                municipality, HandlingFixture.organisation(municipality), "Kommun " + municipality);
        var application = DecisionFixture.register(
                county, DecisionFixture.call(county, "SECTION_37", county, call), applicant, amount);
        DecisionFixture.decided(county, application, application.tag(), DecisionFixture.granted(amount));
        return "/grants/" + application.id();
    }

    public static ValidatableResponse account(String caller, String grant, String kind, String number) {
        return Api.post(
                caller,
                grant + "/accounts",
                Map.of("account", Map.of("kind", kind, "accountNumber", number), "signatory", SIGNATORY));
    }

    /** @param parts none for those of the call */
    public static ValidatableResponse plan(String county, String grant, Object... parts) {
        return Api.post("handlaggare-" + county, grant + "/payment-plans", Map.of("parts", List.of(parts)));
    }

    /** @param rest more of the part, such as lastDay and a day */
    public static Map<String, Object> part(String amount, String condition, String... rest) {
        var part = new HashMap<String, Object>(Map.of("amount", new BigDecimal(amount), "condition", condition));
        for (var i = 0; i < rest.length; i += 2) {
            part.put(rest[i], rest[i + 1]);
        }
        return part;
    }

    public static ValidatableResponse requisition(String caller, String grant, int part) {
        return Api.post(caller, grant + "/requisitions", Map.of("partNumber", part, "signatory", SIGNATORY));
    }

    public static ValidatableResponse propose(String county, String grant, int part) {
        return propose(county, grant, part, UUID.randomUUID().toString());
    }

    public static ValidatableResponse propose(String county, String grant, int part, String key) {
        return Api.as("handlaggare-" + county)
                .header("Idempotency-Key", key)
                .contentType("application/json")
                .body(Map.of("partNumber", part))
                .post(grant + "/payments")
                .then();
    }

    /** The payment's path. */
    public static String proposed(String county, String grant, int part) {
        return "/payments/"
                + propose(county, grant, part).statusCode(201).extract().path("id");
    }

    /** By the county's approver of that number. */
    public static ValidatableResponse approve(String county, int approver, String payment) {
        var caller = "attestant-" + county + "-" + approver;
        return Api.move(caller, payment + "/approvals", GrantsFixture.tag(caller, payment), null);
    }

    /** Proposed and approved by two; its path. */
    public static String approved(String county, String grant, int part) {
        var payment = proposed(county, grant, part);
        approve(county, 1, payment).statusCode(201);
        approve(county, 2, payment).statusCode(201);
        return payment;
    }

    public static ValidatableResponse file(String county) {
        return Api.post("attestant-" + county + "-1", "/payment-files", Map.of("countyCode", county));
    }

    /** The payment file that all the county's approved payments are in from now on; its path. */
    public static String filed(String county) {
        return "/payment-files/" + file(county).statusCode(201).extract().path("id");
    }

    public static ValidatableResponse answer(String county, String file, String xml) {
        return Api.as("attestant-" + county + "-1")
                .contentType("application/xml")
                .body(xml.getBytes(StandardCharsets.UTF_8))
                .post(file + "/answers")
                .then();
    }

    /** A field of what the county's officer reads there. */
    public static String field(String county, String path, String field) {
        return String.valueOf(
                Api.get("handlaggare-" + county, path).statusCode(200).extract().<Object>path(field));
    }
}
