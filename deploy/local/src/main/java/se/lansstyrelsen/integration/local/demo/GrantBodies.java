package se.lansstyrelsen.integration.local.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The constructed call and application of the demo. */
final class GrantBodies {

    private GrantBodies() {}

    static Map<String, Object> call(
            String scheme,
            String county,
            String title,
            String opensAt,
            String closesAt,
            String purpose,
            String targetGroup,
            int year) {
        var call = new LinkedHashMap<String, Object>();
        call.put("scheme", scheme);
        call.put("countyCode", county);
        call.put("title", title);
        call.put("opensAt", opensAt);
        call.put("closesAt", closesAt);
        call.put("purposes", List.of(purpose));
        call.put("targetGroups", List.of(targetGroup));
        call.put("projectFrom", year + "-01-01");
        call.put("projectTo", year + 1 + "-12-31");
        call.put(
                "criteria",
                List.of(
                        Map.of("code", "need", "name", "Behov", "weight", 60),
                        Map.of("code", "goals", "name", "Mål och aktiviteter", "weight", 40)));
        call.put("templateVersion", String.valueOf(year));
        call.put("payment", "AT_DECISION");
        call.put("guidance", "Konstruerad vägledning: beskriv behovet och vad som ska vara uppnått.");
        return call;
    }

    static Map<String, Object> application(String call, String purpose, BigDecimal sought, LocalDate today) {
        var content = new LinkedHashMap<String, Object>();
        content.put("callId", call);
        content.put(
                "applicant",
                Map.of(
                        "organisationNumber", "2120000746",
                        "name", "Kalmar kommun",
                        "kind", "MUNICIPALITY",
                        "municipalityCode", "0880"));
        content.put("title", "Tillsammans in i samhället");
        content.put("background", "Konstruerat exempel: många nyanlända saknar kontakter i närområdet.");
        content.put("goals", List.of(Map.of("description", "Sextio matchade guidepar", "measure", "Antal par")));
        content.put("activities", List.of(Map.of("description", "Träffar varje månad")));
        content.put("purposes", List.of(purpose));
        content.put("targetGroups", List.of("PERMIT_HOLDERS"));
        content.put("startsOn", today.toString());
        content.put("endsOn", today.getYear() + 1 + "-12-31");
        content.put("timePlan", "Rekrytering under våren, träffar därefter.");
        content.put("budget", List.of(Map.of("costType", "STAFF", "year", today.getYear(), "amount", sought)));
        content.put("genderAndChildPerspective", "Deltagandet följs upp för kvinnor, män, flickor och pojkar.");
        content.put("risks", "För få guider; samverkan med föreningar minskar risken.");
        content.put("spread", "Resultatet visas vid länets nätverksträff.");
        content.put("followUp", "Varje halvår.");
        content.put("soughtAmount", sought);
        content.put("account", Map.of("kind", "BANKGIRO", "accountNumber", "5050-1055"));
        content.put("signatory", Map.of("name", "Exempel Firmatecknare", "position", "Kommunchef"));
        return content;
    }
}
