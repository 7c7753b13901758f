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
        show("Frames when it is decided");
        var reclaim = followThrough(section37);
        publishProjects();
        show("Frames after");
        findings.say("  Read as PDF a real decision of 2017, this year's two, the reclaim and the catalogue:");
        read("handlaggare-" + SODERMANLAND, "/decisions/" + document + "/document");
        read("handlaggare-" + KALMAR, "/decisions/" + section37 + "/document");
        read("handlaggare-" + KALMAR, "/decisions/" + section37a + "/document");
        read("handlaggare-" + KALMAR, reclaim);
        read("lasare", "/project-catalogues/2017");
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
                GrantBodies.call(
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
                GrantBodies.call(
                        "SECTION_37",
                        KALMAR,
                        "Beredskap och samverkan i Kalmar län (konstruerad)",
                        now.minusSeconds(60).toString(),
                        now.plusSeconds(14L * 86_400).toString(),
                        "COLLABORATION",
                        "PERMIT_HOLDERS",
                        today.getYear()));
        var matter = GrantMatter.sentIn(
                grants, KALMAR, "kommun-0880", GrantBodies.application(call, "COLLABORATION", SOUGHT, today));
        matter.assess(List.of("need", "goals"));
        var decision = matter.decide(terms("Insatsen stärker samverkan om bosättningen i länet."), null);
        findings.check("a 37 § matter went from call to decision", decision != null);
        return decision;
    }

    private String decideSection37a() {
        var now = Instant.now();
        var call = publish(
                "handlaggare-" + JONKOPING,
                GrantBodies.call(
                        "SECTION_37_A",
                        null,
                        "Flyktingguider och familjekontakter (konstruerad)",
                        now.minusSeconds(60).toString(),
                        now.plusSeconds(14L * 86_400).toString(),
                        "LANGUAGE",
                        "PERMIT_HOLDERS",
                        today.getYear()));
        var matter = GrantMatter.sentIn(
                grants, JONKOPING, "kommun-0880", GrantBodies.application(call, "LANGUAGE", SOUGHT, today));
        matter.askOpinionOf(
                KALMAR,
                today.plusDays(14).toString(),
                "Länsstyrelsen i Kalmar län tillstyrker. Kommunen har erfarenhet av flyktingguider.");
        matter.assess(List.of("need", "goals"));
        var decision = matter.decide(terms("Insatsen stödjer språkinlärning och skapar nätverk."), null);
        findings.check("a 37 a § matter went through Jönköping with Kalmar's opinion", decision != null);
        return decision;
    }

    private String followThrough(String decision) {
        var application = grants.get("handlaggare-" + KALMAR, "/decisions/" + decision)
                .get("applicationId")
                .asText();
        return new GrantFollowThrough(grants, KALMAR, "kommun-0880", application, today, findings).run();
    }

    /** Every granted matter of the demo in the catalogue; texts constructed. */
    private void publishProjects() {
        for (var board : List.of(SODERMANLAND, JONKOPING, KALMAR)) {
            var officer = "handlaggare-" + board;
            for (var project : grants.all(officer, "/unpublished-projects")) {
                var path = "/projects/" + project.get("id").asText();
                var text = new LinkedHashMap<String, Object>();
                text.put(
                        "title",
                        project.path("title").isTextual()
                                ? project.get("title").asText()
                                : "Insats av "
                                        + project.path("organisationName").asText());
                text.put("summary", "Konstruerad text: insatsen gav fler deltagare kontakter och språk.");
                text.put("contactFunction", "Integrationssamordnare");
                var read = grants.ask(officer, "GET", path, null, null, Map.of());
                var written = grants.ask(
                        officer, "PUT", path, "application/json", Api.json(text), Map.of("If-Match", read.etag()));
                grants.post(officer, path + "/publications", null, written.etag());
            }
        }
        findings.check(
                "projects in the catalogue",
                13,
                grants.all("lasare", "/projects").size());
        findings.check(
                "found by searching for språkcaféer",
                1,
                grants.all("lasare", "/projects?q=spr%C3%A5kcaf%C3%A9er").size());
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

    private void read(String caller, String document) {
        findings.say("     curl -H \"Authorization: Bearer $(deploy/local/token " + caller
                + ")\" -H 'Accept: application/pdf' -o beslut.pdf " + address + document);
    }
}
