package se.lansstyrelsen.integration.grants;

import static se.lansstyrelsen.integration.grants.decision.DecisionFixture.granted;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import se.lansstyrelsen.integration.grants.archive.ClosingFixture;
import se.lansstyrelsen.integration.grants.bankanswer.BankMessages;
import se.lansstyrelsen.integration.grants.decision.DecisionFixture;
import se.lansstyrelsen.integration.kit.quality.Api;

/** From the payment plan to the catalogue. */
final class GrantProbes extends CountyProbes {

    private static final String APPROVER = "attestant-";

    private final String call = GrantsFixture.openCall(OWN);

    GrantProbes() {
        DecisionFixture.frame("SECTION_37", OWN, year(), "9000000");
        planned();
        var paid = paid();
        reported(paid);
        reclaimed(paid);
        catalogued();
        closed();
    }

    /** A new grant of 1 000 kronor with a plan to pay it at once; its path below the root. */
    private String grant() {
        var matter = GrantsFixture.received(call, "1380", "1000");
        DecisionFixture.decided(
                OWN, new DecisionFixture.Registered(matter, "", ""), tag(matter), granted("1000", year(), "1000"));
        var grant = matter.replace("/applications/", "/grants/");
        Api.post(OFFICER + OWN, grant + "/payment-plans", Map.of()).statusCode(201);
        return grant;
    }

    private String proposed(String grant) {
        return "/payments/"
                + Api.as(OFFICER + OWN)
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .contentType("application/json")
                        .body(Map.of("partNumber", 1))
                        .post(grant + "/payments")
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id");
    }

    private void planned() {
        var grant = grant();
        String plan = Api.get(OFFICER + OWN, grant + "/payment-plans").extract().path("items[0].id");
        read("GET /grants/{id}/payment-plans", grant + "/payment-plans");
        read("GET /payment-plans/{id}", "/payment-plans/" + plan);
        write("POST /grants/{id}/payment-plans", grant + "/payment-plans", OFFICER, null, Map.of());
        read("GET /grants/{id}/requisitions", grant + "/requisitions");

        var account = Map.of(
                "account", Map.of("kind", "BANKGIRO", "accountNumber", "5050-1055"),
                "signatory", Map.of("name", "Firmatecknare", "position", "Kommunchef"));
        String reported = Api.post(OFFICER + OWN, grant + "/accounts", account)
                .statusCode(201)
                .extract()
                .path("id");
        read("GET /grants/{id}/accounts", grant + "/accounts");
        read("GET /accounts/{id}", "/accounts/" + reported);
        write("POST /grants/{id}/accounts", grant + "/accounts", OFFICER, null, account);

        var payment = proposed(grant);
        read("GET /payments", "/payments?county=13");
        read("GET /payments/{id}", payment);
        read("GET /grants/{id}/payments", grant + "/payments");
        write("POST /grants/{id}/payments", grant + "/payments", OFFICER, null, Map.of("partNumber", 1));
        write("POST /payments/{id}/approvals", payment + "/approvals", APPROVER, tag(payment), null);
        write("POST /payments/{id}/cancellations", payment + "/cancellations", OFFICER, tag(payment), null);

        var stopped = grant();
        var reason = Map.of("reason", "Utreds");
        String stop = Api.post(OFFICER + OWN, stopped + "/payment-stops", reason)
                .statusCode(201)
                .extract()
                .path("id");
        var path = "/payment-stops/" + stop;
        read("GET /grants/{id}/payment-stops", stopped + "/payment-stops");
        read("GET /payment-stops/{id}", path);
        write("POST /grants/{id}/payment-stops", stopped + "/payment-stops", OFFICER, null, reason);
        write("POST /payment-stops/{id}/liftings", path + "/liftings", DECIDER, tag(path), reason);
    }

    /** A grant that is paid by a file and the bank's answer, which has a line of its own too. */
    private String paid() {
        var grant = grant();
        var payment = proposed(grant);
        for (var approver : List.of("-1", "-2")) {
            Api.move(APPROVER + OWN + approver, payment + "/approvals", tag(payment), null)
                    .statusCode(201);
        }
        var country = Map.of("countyCode", OWN);
        String id = Api.post(APPROVER + OWN + "-1", "/payment-files", country)
                .statusCode(201)
                .extract()
                .path("id");
        var file = "/payment-files/" + id;
        var xml = Api.as(APPROVER + OWN + "-1").get(file + "/content").asString();
        var order = xml.replaceAll("(?s).*<(?:\\w+:)?EndToEndId>([^<]+)<.*", "$1");
        var answer = BankMessages.camt054(
                "PROBE-" + id.substring(24),
                BankMessages.entry("DBIT", order, "1000.00", day(0)),
                BankMessages.entry("DBIT", "UNKNOWN", "1.00", day(0)));
        String taken = Api.as(APPROVER + OWN + "-1")
                .contentType("application/xml")
                .body(answer)
                .post(file + "/answers")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        String line =
                Api.get(OFFICER + OWN, file + "/unmatched-lines").extract().path("items[0].id");
        write("POST /payment-files", "/payment-files", APPROVER, null, country);
        read("GET /payment-files", "/payment-files?county=13");
        read("GET /payment-files/{id}", file);
        add("GET /payment-files/{id}/content", file + "/content", APPROVER, null, null, Set.of(OWN));
        write("POST /payment-files/{id}/answers", file + "/answers", APPROVER, null, answer);
        read("GET /payment-files/{id}/answers", file + "/answers");
        read("GET /bank-answers/{id}", "/bank-answers/" + taken);
        read("GET /payment-files/{id}/unmatched-lines", file + "/unmatched-lines");
        var unmatched = "/unmatched-lines/" + line;
        read("GET /unmatched-lines/{id}", unmatched);
        write(
                "POST /unmatched-lines/{id}/settlements",
                unmatched + "/settlements",
                OFFICER,
                tag(unmatched),
                Map.of("note", "Annans betalning"));
        return grant;
    }

    private void reported(String grant) {
        var date = Map.of("kind", "INTERIM", "dueOn", day(30));
        String id = Api.post(OFFICER + OWN, grant + "/report-dates", date)
                .statusCode(201)
                .extract()
                .path("id");
        var report = "/reports/" + id;
        read("GET /grants/{id}/reports", grant + "/reports");
        read("GET /grants/{id}/reminders", grant + "/reminders");
        read("GET /grants/{id}/settlement", grant + "/settlement");
        read("GET /reports/{id}", report);
        read("GET /reports/{id}/editions", report + "/editions");
        read("GET /reports/{id}/attachments", report + "/attachments");
        read("GET /overdue-reports", "/overdue-reports?county=13");
        write("POST /grants/{id}/report-dates", grant + "/report-dates", OFFICER, null, date);
        var back = Map.of("reasons", "Komplettera", "dueOn", day(30));
        write("POST /reports/{id}/returns", report + "/returns", OFFICER, tag(report), back);
        var review = Map.of("lines", List.of(Map.of("costType", "STAFF", "approved", 1, "ineligible", 0)));
        write("POST /reports/{id}/reviews", report + "/reviews", OFFICER, tag(report), review);
        write("POST /reports/{id}/approvals", report + "/approvals", OFFICER, tag(report), null);
    }

    private void reclaimed(String grant) {
        var ground = Map.of("ground", "SECTION_40", "amount", new BigDecimal("100"), "reasons", "Inte använt.");
        String id = Api.post(OFFICER + OWN, grant + "/reclaims", ground)
                .statusCode(201)
                .extract()
                .path("id");
        var reclaim = "/reclaims/" + id;
        var hearing = Map.of("answerBy", day(14));
        var answer = Map.of("text", "Vi håller med.");
        var terms = Map.of(
                "outcome",
                "IN_FULL",
                "demanded",
                new BigDecimal("100"),
                "reasons",
                "Inte använt för ändamålet.",
                "instalments",
                List.of(Map.of("dueOn", day(30), "amount", new BigDecimal("100"))));
        var proposal = Map.of("terms", terms, "rapporteur", "Eva Ek");
        var decision = Map.of("decisionMaker", "Anna Alm");
        Api.move(OFFICER + OWN, reclaim + "/hearings", tag(reclaim), hearing).statusCode(201);
        Api.move(APPLICANT, reclaim + "/answers", tag(reclaim), answer).statusCode(201);
        Api.move(OFFICER + OWN, reclaim + "/proposals", tag(reclaim), proposal).statusCode(201);
        Api.move(DECIDER + OWN, reclaim + "/decisions", tag(reclaim), decision).statusCode(201);
        read("GET /grants/{id}/reclaims", grant + "/reclaims");
        read("GET /reclaims", "/reclaims?county=13");
        read("GET /reclaims/{id}", reclaim);
        read("GET /reclaims/{id}/document", reclaim + "/document");
        read("GET /reclaims/{id}/repayment", reclaim + "/repayment");
        read("GET /reclaims/{id}/receipts", reclaim + "/receipts");
        write("POST /grants/{id}/reclaims", grant + "/reclaims", OFFICER, null, ground);
        var tag = tag(reclaim);
        write("POST /reclaims/{id}/hearings", reclaim + "/hearings", OFFICER, tag, hearing);
        write("POST /reclaims/{id}/answers", reclaim + "/answers", OFFICER, tag, answer);
        write("POST /reclaims/{id}/proposals", reclaim + "/proposals", OFFICER, tag, proposal);
        write("POST /reclaims/{id}/returns", reclaim + "/returns", DECIDER, tag, Map.of("reasons", "Mer."));
        var closure = Map.of("goodFaith", true, "reasons", "I god tro.");
        write("POST /reclaims/{id}/closures", reclaim + "/closures", OFFICER, tag, closure);
        write("POST /reclaims/{id}/decisions", reclaim + "/decisions", DECIDER, tag, decision);
        var owed = tag(reclaim + "/repayment");
        var receipt = Map.of("amount", new BigDecimal("1"), "receivedOn", day(0));
        write("POST /reclaims/{id}/receipts", reclaim + "/receipts", OFFICER, owed, receipt);
        write("POST /reclaims/{id}/reminders", reclaim + "/reminders", OFFICER, owed, null);
        write("POST /reclaims/{id}/collections", reclaim + "/collections", OFFICER, owed, null);
    }

    private void catalogued() {
        var application = grant().replace("/grants/", "/applications/");
        String id = Api.get(OFFICER + OWN, application + "/project").extract().path("id");
        var project = "/projects/" + id;
        read("GET /applications/{id}/project", application + "/project");
        read("GET /applications/{id}/similar-projects", application + "/similar-projects");
        read("GET /unpublished-projects", "/unpublished-projects?county=13");
        both("GET /follow-ups", "/follow-ups?county=13");
        both("GET /follow-ups/purposes", "/follow-ups/purposes?county=13");
        both("GET /follow-ups/matters", "/follow-ups/matters?county=13");
        var tag = tag(application + "/project");
        var text = Map.of("title", "Namn", "summary", "Text", "contactFunction", "Samordnare");
        write("PUT /projects/{id}", project, OFFICER, tag, text);
        write("POST /projects/{id}/publications", project + "/publications", OFFICER, tag, null);
        write("POST /projects/{id}/withdrawals", project + "/withdrawals", OFFICER, tag, Map.of("reason", "Fel"));
    }

    private void closed() {
        var id = ClosingFixture.rejected(OWN, "1380");
        write("POST /grants/{id}/closings", "/grants/" + id + "/closings", OFFICER, tag("/applications/" + id), null);
        var closed = ClosingFixture.rejected(OWN, "1380");
        ClosingFixture.close(OFFICER + OWN, closed).statusCode(201);
        read("GET /grants/{id}/closing", "/grants/" + closed + "/closing");
        read("GET /grants/{id}/archive", "/grants/" + closed + "/archive");
    }

    /** Jönköping follows up what it decides for the county. */
    private void both(String operation, String path) {
        add(operation, path, OFFICER, null, null, Set.of(OWN, "06"));
    }
}
