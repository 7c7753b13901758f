package se.lansstyrelsen.integration.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * What follows a § 37 decision of 480 000 kronor, constructed: two parts paid through payment files and the bank's answers,
 * an interim report sent back once, a final report with 37 250,50 kronor unspent, and a reclaim partly waived and paid back.
 */
final class GrantFollowThrough {

    private static final Pattern ORDERS = Pattern.compile("<(?:\\w+:)?EndToEndId>([^<]+)<");
    private static final Pattern MESSAGE = Pattern.compile("<(?:\\w+:)?MsgId>([^<]+)<");

    private final Api grants;
    private final String county;
    private final String applicant;
    private final String grant;
    private final LocalDate today;
    private final Findings findings;

    GrantFollowThrough(
            Api grants, String county, String applicant, String applicationId, LocalDate today, Findings findings) {
        this.grants = grants;
        this.county = county;
        this.applicant = applicant;
        this.grant = "/grants/" + applicationId;
        this.today = today;
        this.findings = findings;
    }

    /** @return where the reclaim decision is read, below the API's address */
    String run() {
        planTwoParts();
        pay(1, "288000.00");
        var interim = report("INTERIM", "250000.00");
        sendBack(interim);
        approve(interim, officer());
        pay(2, "192000.00");
        approve(report("FINAL", "192749.50"), "beslutsfattare-" + county);
        findings.check(
                "unspent after the final report, in öre",
                3_725_050,
                amount(grants.get(officer(), grant + "/settlement"), "unspent")
                        .movePointRight(2)
                        .longValueExact());
        return reclaim() + "/document";
    }

    private void planTwoParts() {
        grants.post(
                officer(),
                grant + "/payment-plans",
                Map.of(
                        "parts",
                        List.of(
                                Map.of("percent", 60, "condition", "AT_DECISION"),
                                Map.of("percent", 40, "condition", "AFTER_REPORT", "report", "INTERIM"))),
                null);
    }

    /** Proposed by one, approved by two others, sent in a file and answered by the bank. */
    private void pay(int part, String expected) {
        var proposed = grants.ask(
                officer(),
                "POST",
                grant + "/payments",
                "application/json",
                Api.json(Map.of("partNumber", part)),
                Map.of("Idempotency-Key", UUID.randomUUID().toString()));
        var payment = "/payments/" + proposed.body().path("id").asText();
        for (var approver : List.of("attestant-" + county + "-1", "attestant-" + county + "-2")) {
            grants.post(approver, payment + "/approvals", null, tag(payment));
        }
        var file = grants.post("attestant-" + county + "-1", "/payment-files", Map.of("countyCode", county), null)
                .body()
                .get("id")
                .asText();
        var xml = grants.ask(
                        "attestant-" + county + "-1",
                        "GET",
                        "/payment-files/" + file + "/content",
                        null,
                        null,
                        Map.of("Accept", "application/xml"))
                .body()
                .asText();
        grants.send(
                "attestant-" + county + "-1",
                "/payment-files/" + file + "/answers",
                "application/xml",
                bookedAnswer(first(MESSAGE, xml), first(ORDERS, xml), expected),
                201);
        var paid = grants.get(officer(), payment);
        findings.check(
                "part " + part + " of the § 37 grant is paid, kronor",
                new BigDecimal(expected).longValueExact(),
                paid.get("state").asText().equals("PAID")
                        ? amount(paid, "amount").longValueExact()
                        : 0);
    }

    /** A camt.054 as a Swedish bank sends it. */
    private String bookedAnswer(String file, String order, String amount) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.054.001.02"><BkToCstmrDbtCdtNtfctn>
                <GrpHdr><MsgId>B%s</MsgId><CreDtTm>%sT10:00:00</CreDtTm></GrpHdr>
                <Ntfctn><Id>1</Id><CreDtTm>%sT10:00:00</CreDtTm><Acct/><Ntry><Amt Ccy="SEK">%s</Amt>
                <CdtDbtInd>DBIT</CdtDbtInd><Sts>BOOK</Sts><BookgDt><Dt>%s</Dt></BookgDt><NtryDtls><TxDtls><Refs>
                <EndToEndId>%s</EndToEndId></Refs><AmtDtls><TxAmt><Amt Ccy="SEK">%s</Amt></TxAmt></AmtDtls></TxDtls>
                </NtryDtls></Ntry></Ntfctn></BkToCstmrDbtCdtNtfctn></Document>"""
                .formatted(file, today, today, amount, today, order, amount);
    }

    private static String first(Pattern pattern, String text) {
        var found = pattern.matcher(text);
        if (!found.find()) {
            throw new DemoException("the payment file has no " + pattern);
        }
        return found.group(1);
    }

    /** Written, supported by a statement of account and sent in; the report's path. */
    private String report(String kind, String cost) {
        if (kind.equals("INTERIM")) {
            grants.post(
                    officer(),
                    grant + "/report-dates",
                    Map.of("kind", kind, "dueOn", today.plusDays(30).toString()),
                    null);
        }
        var made =
                grants.post(applicant, grant + "/reports", Map.of("kind", kind, "content", content(kind, cost)), null);
        var report = "/reports/" + made.body().get("id").asText();
        grants.send(
                applicant,
                report + "/attachments?fileName=kontoutdrag.csv&kind=STATEMENT_OF_ACCOUNT",
                "text/csv",
                "datum;text;belopp\n" + today + ";Lön;" + cost + "\n",
                201);
        submit(report);
        return report;
    }

    private Map<String, Object> content(String kind, String cost) {
        var content = new LinkedHashMap<String, Object>();
        content.put("templateVersion", String.valueOf(today.getYear()));
        content.put(
                "costs",
                List.of(Map.of(
                        "costType",
                        "STAFF",
                        "cost",
                        new BigDecimal(cost),
                        "incurredFrom",
                        today.toString(),
                        "incurredTo",
                        today.toString())));
        content.put("goals", List.of(Map.of("goal", 1, "attainment", "REACHED", "outcome", "Sextiofyra guidepar.")));
        content.put("participants", Map.of("women", 71, "men", 57));
        content.put("activities", "Konstruerad text: träffar varje månad.");
        if (kind.equals("FINAL")) {
            content.put("results", "Konstruerad text: fler kontakter mellan nyanlända och etablerade.");
            content.put("method", "Matchning efter intressen.");
            content.put("lessons", "Börja rekryteringen tidigt.");
            content.put("transferability", "Kan användas av varje kommun med en samordnare.");
            content.put("contactFunction", "Integrationssamordnare, Kalmar kommun");
        }
        return content;
    }

    private void submit(String report) {
        grants.post(applicant, report + "/submissions", null, tag(applicant, report));
    }

    private void sendBack(String report) {
        grants.post(
                officer(),
                report + "/returns",
                Map.of(
                        "reasons",
                        "Konstruerad text: komplettera kontoutdraget.",
                        "dueOn",
                        today.plusDays(14).toString()),
                tag(report));
        submit(report);
        findings.check(
                "an interim report was sent back once and sent in again",
                2,
                grants.get(officer(), report).get("submissions").asLong());
    }

    private void approve(String report, String approver) {
        var cost = grants.get(officer(), report).get("cost");
        grants.post(
                officer(),
                report + "/reviews",
                Map.of("lines", List.of(Map.of("costType", "STAFF", "approved", cost, "ineligible", 0))),
                tag(report));
        grants.post(approver, report + "/approvals", null, tag(report));
    }

    /** Heard, partly waived, decided and paid back; the reclaim's path. */
    private String reclaim() {
        var raised = grants.post(
                officer(),
                grant + "/reclaims",
                Map.of(
                        "ground",
                        "SECTION_40",
                        "amount",
                        new BigDecimal("37250.50"),
                        "reasons",
                        "Konstruerad text: medlen har inte använts för insatsen."),
                null);
        var reclaim = "/reclaims/" + raised.body().get("id").asText();
        grants.post(
                officer(),
                reclaim + "/hearings",
                Map.of("answerBy", today.plusDays(14).toString()),
                tag(reclaim));
        grants.post(
                applicant,
                reclaim + "/answers",
                Map.of("text", "Konstruerad text: två guider slutade i förtid."),
                tag(applicant, reclaim));
        grants.post(
                officer(),
                reclaim + "/proposals",
                Map.of(
                        "terms",
                        Map.of(
                                "outcome",
                                "IN_PART",
                                "demanded",
                                new BigDecimal("30000.00"),
                                "reasons",
                                "Konstruerad text: medlen har inte använts för avsett ändamål.",
                                "specialReasons",
                                "Konstruerad text: kommunen hade kostnader som den inte kunde styra över.",
                                "instalments",
                                List.of(Map.of(
                                        "dueOn", today.plusDays(30).toString(), "amount", new BigDecimal("30000.00")))),
                        "rapporteur",
                        "Exempel Föredragande"),
                tag(reclaim));
        grants.post(
                "beslutsfattare-" + county,
                reclaim + "/decisions",
                Map.of("decisionMaker", "Exempel Beslutsfattare"),
                tag(reclaim));
        grants.post(
                officer(),
                reclaim + "/receipts",
                Map.of("amount", new BigDecimal("30000.00"), "receivedOn", today.toString()),
                tag(reclaim + "/repayment"));
        findings.check(
                "waived of the reclaim, in öre",
                725_050,
                amount(grants.get(officer(), grant + "/settlement"), "waived")
                        .movePointRight(2)
                        .longValueExact());
        return reclaim;
    }

    private String officer() {
        return "handlaggare-" + county;
    }

    private String tag(String path) {
        return tag(officer(), path);
    }

    private String tag(String caller, String path) {
        return grants.ask(caller, "GET", path, null, null, Map.of()).etag();
    }

    private static BigDecimal amount(JsonNode row, String field) {
        return row.path(field).decimalValue();
    }
}
