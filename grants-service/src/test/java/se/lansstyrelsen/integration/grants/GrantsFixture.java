package se.lansstyrelsen.integration.grants;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.lansstyrelsen.integration.kit.quality.Api;

/** Calls and applications as their callers make them, all through the API. */
public final class GrantsFixture {

    /** Fictitious, with a right check digit. */
    public static final String ASSOCIATION = "8020005008";

    private GrantsFixture() {}

    /** A county's call for 37 § that is open now; a null county makes it national. */
    public static Map<String, Object> call(String county) {
        var now = Instant.now();
        return call(county, now.minusSeconds(3600), now.plusSeconds(86_400));
    }

    public static Map<String, Object> call(String county, Instant opensAt, Instant closesAt) {
        var call = new LinkedHashMap<String, Object>();
        call.put("scheme", "SECTION_37");
        call.put("countyCode", county);
        call.put("title", "Beredskap och samverkan");
        call.put("opensAt", opensAt.toString());
        call.put("closesAt", closesAt.toString());
        call.put("purposes", List.of("PREPAREDNESS_AND_CAPACITY", "COLLABORATION"));
        call.put("targetGroups", List.of("PERMIT_HOLDERS", "UNACCOMPANIED_CHILDREN"));
        call.put("projectFrom", "2026-01-01");
        call.put("projectTo", "2027-12-31");
        call.put("priorities", List.of("Helhetssyn så att man stannar i länet"));
        call.put(
                "criteria",
                List.of(
                        Map.of("code", "need", "name", "Behov", "weight", 60),
                        Map.of("code", "goals", "name", "Mål", "weight", 40)));
        call.put("templateVersion", "2026");
        call.put("payment", "AT_DECISION");
        call.put("guidance", "Beskriv behovet och vad som ska vara uppnått när insatsen är slut.");
        return call;
    }

    /** A call for another scheme. */
    public static Map<String, Object> call(String scheme, String county, String purpose, String targetGroup) {
        var call = call(county);
        call.put("scheme", scheme);
        call.put("purposes", List.of(purpose));
        call.put("targetGroups", List.of(targetGroup));
        return call;
    }

    /** Publishes it and tells its id. */
    public static String published(String officer, Map<String, Object> call) {
        return Api.post(officer, "/calls", call).statusCode(201).extract().path("id");
    }

    /** The open call of a county, published by its officer. */
    public static String openCall(String county) {
        return published("handlaggare-" + county, call(county));
    }

    /** A municipality's whole application; {@code amount} is sought and is the only budget line. */
    public static Map<String, Object> application(String callId, String municipality, String amount) {
        var content = new LinkedHashMap<String, Object>();
        content.put("callId", callId);
        content.put(
                "applicant",
                Map.of(
                        "organisationNumber",
                        "2120000746",
                        "name",
                        "Kommun " + municipality,
                        "kind",
                        "MUNICIPALITY",
                        "municipalityCode",
                        municipality));
        content.put("title", "Bostad först");
        content.put("background", "Många väntar länge på ett eget boende.");
        content.put("goals", List.of(Map.of("description", "Fem nya samarbeten", "measure", "Avtal")));
        content.put("activities", List.of(Map.of("description", "Möten varje månad")));
        content.put("purposes", List.of("COLLABORATION"));
        content.put("targetGroups", List.of("PERMIT_HOLDERS"));
        content.put("startsOn", "2026-03-01");
        content.put("endsOn", "2027-02-28");
        content.put("timePlan", "Start i mars.");
        content.put("budget", List.of(Map.of("costType", "STAFF", "year", 2026, "amount", new BigDecimal(amount))));
        content.put("genderAndChildPerspective", "Flickors och pojkars behov följs upp.");
        content.put("risks", "Personalbrist.");
        content.put("spread", "Redovisas vid länets nätverksträff.");
        content.put("followUp", "Halvårsvis.");
        content.put("soughtAmount", new BigDecimal(amount));
        content.put("account", Map.of("kind", "BANKGIRO", "accountNumber", "5050-1055"));
        content.put("signatory", Map.of("name", "Firmatecknare", "position", "Kommunchef"));
        return content;
    }

    /** An association's, otherwise alike. */
    public static Map<String, Object> associationsApplication(String callId, String organisation, String amount) {
        var content = application(callId, "0880", amount);
        content.put(
                "applicant", Map.of("organisationNumber", organisation, "name", "Föreningen", "kind", "ASSOCIATION"));
        return content;
    }

    /** With one field changed. */
    public static Map<String, Object> with(Map<String, Object> body, String field, Object value) {
        var changed = new HashMap<>(body);
        changed.put(field, value);
        return changed;
    }

    /** A municipality's application, drafted and sent in; its path. */
    public static String received(String callId, String municipality, String amount) {
        return received("kommun-" + municipality, application(callId, municipality, amount));
    }

    /** Drafted and sent in; its path. */
    public static String received(String applicant, Map<String, Object> content) {
        var draft =
                Api.post(applicant, "/applications", content).statusCode(201).extract();
        var path = "/applications/" + draft.path("id");
        Api.move(applicant, path + "/submissions", draft.header("ETag"), null).statusCode(201);
        return path;
    }

    /** The tag a caller writes against. */
    public static String tag(String caller, String path) {
        return Api.get(caller, path).statusCode(200).extract().header("ETag");
    }
}
