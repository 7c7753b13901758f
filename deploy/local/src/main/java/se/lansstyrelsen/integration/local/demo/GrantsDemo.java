package se.lansstyrelsen.integration.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * State grants: the real frames, Södermanland's eleven real TIA decisions of 2017, and two constructed matters of this year,
 * one by 37 § and one by 37 a § through Jönköping.
 */
final class GrantsDemo {

    private static final String SODERMANLAND = "04";
    private static final String JONKOPING = "06";
    private static final String KALMAR = "08";
    private static final BigDecimal SOUGHT = new BigDecimal("480000.00");
    private static final BigDecimal CONSTRUCTED = new BigDecimal("1500000.00");

    private final Api grants;
    private final String address;
    private final Findings findings;
    private final LocalDate today = LocalDate.now(ZoneId.of("Europe/Stockholm"));

    GrantsDemo(Api grants, String address, Findings findings) {
        this.grants = grants;
        this.address = address;
        this.findings = findings;
    }

    void run() {
        findings.say("State grants (the frames and the TIA decisions are real; this year's matters are constructed)");
        if (!frames("TIA", 2017, SODERMANLAND).isEmpty()) {
            findings.say("  the grants are here already (--data); they are shown as they stand");
            show("Frames");
            return;
        }
        recordFrames();
        show("Frames before");
        var document = decideTia();
        var section37 = decideSection37();
        var section37a = decideSection37a();
        show("Frames after");
        findings.say("  Read a decision as PDF (a real one of 2017, then this year's two):");
        read("handlaggare-" + SODERMANLAND, document);
        read("handlaggare-" + KALMAR, section37);
        read("handlaggare-" + KALMAR, section37a);
    }

    private void recordFrames() {
        for (var frame : RealFigures.grantFrames()) {
            allot(frame.scheme(), frame.year(), frame.county(), frame.allotted());
        }
        findings.check(
                "frames (tilldelade medel) recorded",
                RealFigures.grantFrames().size(),
                grants.all("samordnare", "/frames").size());
        allot("SECTION_37", today.getYear(), KALMAR, CONSTRUCTED);
        allot("SECTION_37_A", today.getYear(), JONKOPING, CONSTRUCTED);
    }

    private void allot(String scheme, int year, String county, BigDecimal amount) {
        var board = scheme.equals("SECTION_37_A") ? JONKOPING : county;
        grants.post(
                "beslutsfattare-" + board,
                "/frames",
                Map.of("scheme", scheme, "year", year, "countyCode", county, "allotted", amount),
                null);
    }

    /** The real decisions; sought is taken to be what was granted, and texts are constructed. */
    private String decideTia() {
        var call = publish(
                "handlaggare-" + SODERMANLAND,
                call(
                        "TIA",
                        SODERMANLAND,
                        "Tidiga insatser för asylsökande, hösten 2017",
                        "2017-03-01T07:00:00Z",
                        "2017-10-31T23:00:00Z",
                        "SWEDISH_LANGUAGE",
                        "ADULTS_IN_RECEPTION",
                        2017));
        String last = null;
        for (var grant : RealFigures.tiaGrants()) {
            var matter = GrantMatter.registered(grants, SODERMANLAND, registration(call, grant));
            last = matter.decide(
                    GrantMatter.granting(
                            grant.amount(),
                            List.of("Insatsen ska vara avgiftsfri för deltagarna."),
                            "Konstruerad text: insatsen bedöms motverka passivisering och främja kunskaper i svenska."),
                    "2017-11-30");
        }
        var frame = frames("TIA", 2017, SODERMANLAND).get(0);
        findings.check(
                "TIA decisions of Södermanland 2017",
                11,
                grants.all("samordnare", "/decisions?scheme=TIA&year=2017&county=" + SODERMANLAND)
                        .size());
        findings.check(
                "kronor granted in them",
                1_640_000,
                frame.get("decided").decimalValue().longValueExact());
        findings.check(
                "kronor left of 2 830 000",
                1_190_000,
                frame.get("available").decimalValue().longValueExact());
        return last;
    }

    private static Map<String, Object> registration(String call, RealFigures.TiaGrant grant) {
        var applicant = new LinkedHashMap<String, Object>();
        applicant.put("organisationNumber", grant.organisationNumber());
        applicant.put("name", grant.organisation() + " (påhittat organisationsnummer)");
        applicant.put("kind", grant.kind());
        applicant.put("municipalityCode", grant.municipality());
        var content = new LinkedHashMap<String, Object>();
        content.put("callId", call);
        content.put("applicant", applicant);
        content.put("title", grant.effort().isEmpty() ? null : grant.effort());
        content.put("purposes", List.of("SWEDISH_LANGUAGE"));
        content.put("soughtAmount", grant.amount());
        return Map.of("receivedAt", "2017-10-02T10:00:00Z", "diaryNumber", grant.diaryNumber(), "content", content);
    }

    private String decideSection37() {
        var now = Instant.now();
        var call = publish(
                "handlaggare-" + KALMAR,
                call(
                        "SECTION_37",
                        KALMAR,
                        "Beredskap och samverkan i Kalmar län (konstruerad)",
                        now.minusSeconds(60).toString(),
                        now.plusSeconds(14L * 86_400).toString(),
                        "COLLABORATION",
                        "PERMIT_HOLDERS",
                        today.getYear()));
        var matter = GrantMatter.sentIn(grants, KALMAR, "kommun-0880", application(call, "COLLABORATION"));
        matter.assess(List.of("need", "goals"));
        var decision = matter.decide(terms("Insatsen stärker samverkan om bosättningen i länet."), null);
        findings.check("a 37 § matter went from call to decision", decision != null);
        return decision;
    }

    private String decideSection37a() {
        var now = Instant.now();
        var call = publish(
                "handlaggare-" + JONKOPING,
                call(
                        "SECTION_37_A",
                        null,
                        "Flyktingguider och familjekontakter (konstruerad)",
                        now.minusSeconds(60).toString(),
                        now.plusSeconds(14L * 86_400).toString(),
                        "LANGUAGE",
                        "PERMIT_HOLDERS",
                        today.getYear()));
        var matter = GrantMatter.sentIn(grants, JONKOPING, "kommun-0880", application(call, "LANGUAGE"));
        matter.askOpinionOf(
                KALMAR,
                today.plusDays(14).toString(),
                "Länsstyrelsen i Kalmar län tillstyrker. Kommunen har erfarenhet av flyktingguider.");
        matter.assess(List.of("need", "goals"));
        var decision = matter.decide(terms("Insatsen stödjer språkinlärning och skapar nätverk."), null);
        findings.check("a 37 a § matter went through Jönköping with Kalmar's opinion", decision != null);
        return decision;
    }

    private static Map<String, Object> terms(String reasons) {
        return GrantMatter.granting(
                SOUGHT,
                List.of("Slutredovisning lämnas senast två månader efter insatsens slut."),
                "Konstruerad text: " + reasons);
    }

    private String publish(String officer, Map<String, Object> call) {
        return grants.post(officer, "/calls", call, null).body().get("id").asText();
    }

    private static Map<String, Object> call(
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

    private Map<String, Object> application(String call, String purpose) {
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
        content.put("budget", List.of(Map.of("costType", "STAFF", "year", today.getYear(), "amount", SOUGHT)));
        content.put("genderAndChildPerspective", "Deltagandet följs upp för kvinnor, män, flickor och pojkar.");
        content.put("risks", "För få guider; samverkan med föreningar minskar risken.");
        content.put("spread", "Resultatet visas vid länets nätverksträff.");
        content.put("followUp", "Varje halvår.");
        content.put("soughtAmount", SOUGHT);
        content.put("account", Map.of("kind", "BANKGIRO", "accountNumber", "5050-1055"));
        content.put("signatory", Map.of("name", "Exempel Firmatecknare", "position", "Kommunchef"));
        return content;
    }

    private List<JsonNode> frames(String scheme, int year, String county) {
        return grants.all("samordnare", "/frames?scheme=" + scheme + "&year=" + year + "&county=" + county);
    }

    private void show(String heading) {
        findings.table(
                heading,
                List.of("tilldelat", "reserverat", "beviljat", "utbetalat", "återbet.", "kvar"),
                grants.all("samordnare", "/frames"),
                frame -> "%s %s län %s"
                        .formatted(
                                frame.get("scheme").asText(),
                                frame.get("year").asText(),
                                frame.get("countyCode").asText()),
                List.of("allotted", "reserved", "decided", "paid", "returned", "available"));
    }

    private void read(String caller, String decision) {
        findings.say("     curl -H \"Authorization: Bearer $(deploy/local/token " + caller
                + ")\" -H 'Accept: application/pdf' -o beslut.pdf " + address + "/decisions/" + decision
                + "/document");
    }
}
